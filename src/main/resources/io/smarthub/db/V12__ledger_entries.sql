-- The quota ledger, append-only: a row for each unit counted, and where it moved to another instant or month, two more: the old one
-- taken back (units -1) and the new one counted. What a month used is the sum of its rows.
-- id = conversation's id * 65536 + number. Rows of erased visitors have a negative id and name no conversation and no event.
-- event_id: the deciding event. evidence is null where it is exact.
CREATE TABLE IF NOT EXISTS ledger_entry (
    id BIGINT PRIMARY KEY,
    conversation_id BIGINT,
    in_month VARCHAR(10) NOT NULL,
    counted_at TIMESTAMP NOT NULL,
    units SMALLINT NOT NULL CHECK (units * units = 1),
    event_type VARCHAR(20) NOT NULL,
    reason VARCHAR(20) NOT NULL,
    event_id BIGINT,
    evidence VARCHAR
);
CREATE INDEX IF NOT EXISTS ledger_entry_month ON ledger_entry (in_month, counted_at, id);

-- Repeatable after a kill at any point: what is gone already is nothing, what is there already is not copied again.
CREATE TABLE IF NOT EXISTS quota_ledger (
    id BIGINT PRIMARY KEY,
    conversation_id BIGINT,
    in_month VARCHAR(10) NOT NULL,
    counted_at TIMESTAMP NOT NULL,
    event_type VARCHAR(20) NOT NULL
);

INSERT INTO ledger_entry (id, conversation_id, in_month, counted_at, units, event_type, reason, event_id, evidence)
SELECT l.id * 65536, l.id, l.in_month, l.counted_at, 1, l.event_type, 'FIRST_USE', e.id, e.evidence
FROM quota_ledger l
JOIN conversation c ON c.id = l.id AND NOT c.erased
LEFT JOIN event e ON e.id = (
    SELECT MIN(d.id) FROM event d
    WHERE d.id BETWEEN l.id * 65536 AND l.id * 65536 + 65535 AND d.at = l.counted_at AND d.type = l.event_type)
WHERE l.conversation_id IS NOT NULL
AND NOT EXISTS (SELECT 1 FROM ledger_entry k WHERE k.id = l.id * 65536);

INSERT INTO ledger_entry (id, conversation_id, in_month, counted_at, units, event_type, reason, event_id, evidence)
SELECT (SELECT COALESCE(MIN(k.id), 0) FROM ledger_entry k WHERE k.id < 0) - ROW_NUMBER() OVER (ORDER BY l.counted_at, l.id),
    NULL, l.in_month, l.counted_at, 1, l.event_type, 'FIRST_USE', NULL, NULL
FROM quota_ledger l
LEFT JOIN conversation c ON c.id = l.id
WHERE (l.conversation_id IS NULL OR c.id IS NULL OR c.erased)
AND NOT EXISTS (SELECT 1 FROM ledger_entry k WHERE k.id < 0);

DROP TABLE IF EXISTS quota_ledger;

-- What the vendor says a month used, as often as the owner enters it; the last one counts.
CREATE TABLE IF NOT EXISTS vendor_figure (
    id BIGINT PRIMARY KEY,
    in_month VARCHAR(10) NOT NULL,
    units INT NOT NULL CHECK (units >= 0),
    entered_at TIMESTAMP NOT NULL
);
CREATE INDEX IF NOT EXISTS vendor_figure_month ON vendor_figure (in_month, id);

-- Warnings that were given, each once: of what kind, in which period, at which level.
CREATE TABLE IF NOT EXISTS given_warning (
    kind VARCHAR(20) NOT NULL,
    period VARCHAR(40) NOT NULL,
    at_level INT NOT NULL,
    given_at TIMESTAMP NOT NULL,
    PRIMARY KEY (kind, period, at_level)
);
