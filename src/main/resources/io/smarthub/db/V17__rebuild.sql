-- Deriving everything anew in pages: what has been begun, how far it is, and the sums that will take the place of those that are read.
-- One row while it runs, and after one that was killed: the next start goes on with it.
CREATE TABLE IF NOT EXISTS rebuild (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    -- the rules by which it derives
    zone VARCHAR(100) NOT NULL,
    outcome_reading VARCHAR(40) NOT NULL,
    owner_name VARCHAR NOT NULL,
    rules_version INT NOT NULL,
    -- nothing that is there can be trusted, since another version derived it
    whole BOOLEAN NOT NULL,
    begun_at TIMESTAMP NOT NULL,
    -- conversations up to this key are derived by these rules, those behind it as before
    passed BIGINT NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    -- outcomes of the conversations passed
    moved BIGINT NOT NULL,
    resolved_before BIGINT NOT NULL,
    resolved_after BIGINT NOT NULL,
    escalated_before BIGINT NOT NULL,
    escalated_after BIGINT NOT NULL
);

-- Conversations whose units of the quota move, and whether the rows by which they do are written; and all erased ones.
CREATE TABLE IF NOT EXISTS rebuild_unit (
    conversation_id BIGINT PRIMARY KEY,
    settled BOOLEAN NOT NULL,
    erased BOOLEAN NOT NULL
);
CREATE INDEX IF NOT EXISTS rebuild_unit_state ON rebuild_unit (erased, settled, conversation_id);

-- Rows that the ledger gets when the new numbers take the place of the old ones.
CREATE TABLE IF NOT EXISTS next_ledger_entry (
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

-- The same as the tables of these names, of the conversations passed.
CREATE TABLE IF NOT EXISTS next_stat_day (
    on_day DATE PRIMARY KEY,
    conversations BIGINT NOT NULL,
    rated BIGINT NOT NULL,
    rating_sum BIGINT NOT NULL,
    triggered BIGINT NOT NULL,
    resolved BIGINT NOT NULL,
    escalated BIGINT NOT NULL,
    escalated_joined BIGINT NOT NULL,
    counted BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS next_stat_hour (
    on_day DATE NOT NULL,
    at_hour SMALLINT NOT NULL,
    conversations BIGINT NOT NULL,
    triggered BIGINT NOT NULL,
    resolved BIGINT NOT NULL,
    escalated BIGINT NOT NULL,
    PRIMARY KEY (on_day, at_hour)
);

CREATE TABLE IF NOT EXISTS next_stat_response (
    on_day DATE NOT NULL,
    bucket INT NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (on_day, bucket)
);

CREATE TABLE IF NOT EXISTS next_stat_bot (
    on_day DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    triggered BIGINT NOT NULL,
    joined BIGINT NOT NULL,
    resolved BIGINT NOT NULL,
    escalated BIGINT NOT NULL,
    PRIMARY KEY (on_day, source, bot)
);

CREATE TABLE IF NOT EXISTS next_stat_button (
    on_day DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    button VARCHAR NOT NULL,
    clicks BIGINT NOT NULL,
    conversations BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (on_day, source, bot, button)
);

CREATE TABLE IF NOT EXISTS next_stat_reply (
    on_day DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    reply VARCHAR NOT NULL,
    clicks BIGINT NOT NULL,
    conversations BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (on_day, source, bot, reply)
);

CREATE TABLE IF NOT EXISTS next_stat_month_hour (
    in_month DATE NOT NULL,
    on_weekday SMALLINT NOT NULL,
    at_hour SMALLINT NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (in_month, on_weekday, at_hour)
);

CREATE TABLE IF NOT EXISTS next_stat_month_response (
    in_month DATE NOT NULL,
    bucket INT NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (in_month, bucket)
);

CREATE TABLE IF NOT EXISTS next_stat_month_bot (
    in_month DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    triggered BIGINT NOT NULL,
    joined BIGINT NOT NULL,
    resolved BIGINT NOT NULL,
    escalated BIGINT NOT NULL,
    PRIMARY KEY (in_month, source, bot)
);

CREATE TABLE IF NOT EXISTS next_stat_month_button (
    in_month DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    button VARCHAR NOT NULL,
    clicks BIGINT NOT NULL,
    conversations BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (in_month, source, bot, button)
);

CREATE TABLE IF NOT EXISTS next_inbox_count (
    source VARCHAR NOT NULL,
    status VARCHAR(10) NOT NULL,
    assigned VARCHAR(10) NOT NULL,
    joined_by_chatbot BOOLEAN NOT NULL,
    triggered BOOLEAN NOT NULL,
    outcome VARCHAR(10) NOT NULL,
    waiting BOOLEAN NOT NULL,
    unread BOOLEAN NOT NULL,
    silent BOOLEAN NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (source, status, assigned, joined_by_chatbot, triggered, outcome, waiting, unread, silent)
);

CREATE TABLE IF NOT EXISTS next_tag_count (
    tag VARCHAR PRIMARY KEY,
    conversations BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS next_assignee_count (
    agent VARCHAR PRIMARY KEY,
    conversations BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS next_chatbot_count (
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (source, bot)
);
