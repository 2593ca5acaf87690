-- The record of billing. Nothing in it is ever changed or removed: plan, packages and periods are computed from it.
-- Instants are UTC, days are the account's.

-- One row for each transaction: a decision with its invoice, or one period's renewal or end.
CREATE TABLE IF NOT EXISTS billing_posting (
    id INT PRIMARY KEY,
    reached_at TIMESTAMP NOT NULL
);

-- code: plan or package. amount: number of agents, or of the invoice. zone, currency, catalogue: of adopted terms.
CREATE TABLE IF NOT EXISTS billing_decision (
    posting_id INT NOT NULL,
    ord INT NOT NULL,
    decided_at TIMESTAMP NOT NULL,
    kind VARCHAR(20) NOT NULL,
    code VARCHAR(100),
    amount INT,
    zone VARCHAR(100),
    currency VARCHAR(3),
    catalogue VARCHAR,
    note VARCHAR NOT NULL,
    PRIMARY KEY (posting_id, ord)
);

CREATE TABLE IF NOT EXISTS invoice (
    id INT PRIMARY KEY,
    posting_id INT NOT NULL,
    occasion VARCHAR(20) NOT NULL,
    issued_at TIMESTAMP NOT NULL,
    issued_on DATE NOT NULL,
    period_start DATE NOT NULL,
    period_end DATE NOT NULL,
    currency VARCHAR(3) NOT NULL,
    total_minor BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS invoice_line (
    invoice_id INT NOT NULL,
    ord INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    code VARCHAR(100) NOT NULL,
    quantity INT NOT NULL,
    unit_price_minor BIGINT NOT NULL,
    from_day DATE NOT NULL,
    until_day DATE NOT NULL,
    of_days BIGINT NOT NULL,
    amount_minor BIGINT NOT NULL,
    PRIMARY KEY (invoice_id, ord)
);
