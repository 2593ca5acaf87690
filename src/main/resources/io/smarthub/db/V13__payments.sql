-- Attempts to collect invoices at a payment gateway, and what was heard of them. Nothing in it is ever changed or removed, and
-- nothing of a card is in it: the gateway's references alone. Instants are UTC.

-- Written before the gateway is asked. place: PaymentPlace. payer: who pays, as the gateway names them.
CREATE TABLE IF NOT EXISTS payment_attempt (
    id INT PRIMARY KEY,
    invoice_id INT NOT NULL,
    amount_minor BIGINT NOT NULL,
    currency VARCHAR(3) NOT NULL,
    place VARCHAR(20) NOT NULL,
    payer VARCHAR(255) NOT NULL,
    idempotency_key VARCHAR(255) NOT NULL UNIQUE,
    started_at TIMESTAMP NOT NULL
);
CREATE INDEX IF NOT EXISTS payment_attempt_invoice ON payment_attempt (invoice_id);

-- Written after the gateway answered, and when it told something by itself. state: AttemptState.
CREATE TABLE IF NOT EXISTS payment_result (
    attempt_id INT NOT NULL,
    ord INT NOT NULL,
    heard_at TIMESTAMP NOT NULL,
    state VARCHAR(20) NOT NULL,
    reference VARCHAR(255) NOT NULL,
    code VARCHAR(255) NOT NULL,
    sentence VARCHAR NOT NULL,
    PRIMARY KEY (attempt_id, ord)
);

-- What the books were told of an attempt, each once.
CREATE TABLE IF NOT EXISTS payment_booking (
    attempt_id INT NOT NULL,
    booking VARCHAR(20) NOT NULL,
    booked_at TIMESTAMP NOT NULL,
    PRIMARY KEY (attempt_id, booking)
);

-- Messages of the gateway that were taken in: the same one again has no effect.
CREATE TABLE IF NOT EXISTS payment_event (
    id VARCHAR(255) PRIMARY KEY,
    attempt_id INT NOT NULL,
    heard_at TIMESTAMP NOT NULL
);
