-- Seller and buyer as on the day of issue (one "name value" a line), the buyer's note, the day due, the invoice that a credit
-- note takes back. Invoices of before named nobody and were without VAT.
ALTER TABLE invoice ADD COLUMN IF NOT EXISTS seller VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE invoice ADD COLUMN IF NOT EXISTS buyer VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE invoice ADD COLUMN IF NOT EXISTS note VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE invoice ADD COLUMN IF NOT EXISTS due_on DATE;
ALTER TABLE invoice ADD COLUMN IF NOT EXISTS corrects INT;
UPDATE invoice SET due_on = issued_on + 14 WHERE due_on IS NULL;

ALTER TABLE invoice_line ADD COLUMN IF NOT EXISTS vat_category VARCHAR(20) DEFAULT 'ZERO_RATED' NOT NULL;
ALTER TABLE invoice_line ADD COLUMN IF NOT EXISTS vat_basis_points INT DEFAULT 0 NOT NULL;

-- details: the buyer and the note of a decision about whom to issue invoices to.
ALTER TABLE billing_decision ADD COLUMN IF NOT EXISTS details VARCHAR;
