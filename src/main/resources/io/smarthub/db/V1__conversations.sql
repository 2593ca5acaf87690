-- Conversations, their events, and every number derived from them.
-- "IF NOT EXISTS" throughout: H2 commits each definition by itself, so a kill in the middle must be repeatable.
-- Instants are UTC. Columns marked "derived" are rebuilt from the events and compared by the verification.

CREATE TABLE IF NOT EXISTS account (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    zone VARCHAR(100) NOT NULL,
    currency VARCHAR(3) NOT NULL,
    outcome_reading VARCHAR(40) NOT NULL,
    welcomed BOOLEAN NOT NULL,
    owner_name VARCHAR NOT NULL,
    -- which version of the rules everything derived was derived by
    derived_by INT NOT NULL
);

CREATE TABLE IF NOT EXISTS agent (
    id BIGINT PRIMARY KEY,
    source VARCHAR NOT NULL,
    account VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    email VARCHAR
);
CREATE UNIQUE INDEX IF NOT EXISTS agent_key ON agent (external_id, source, account);

-- name_owned and so on: the owner typed it, no import changes it again. erased: nothing personal may come back.
CREATE TABLE IF NOT EXISTS visitor (
    id BIGINT PRIMARY KEY,
    source VARCHAR NOT NULL,
    account VARCHAR NOT NULL,
    external_id VARCHAR,
    name VARCHAR,
    email VARCHAR,
    phone VARCHAR,
    note VARCHAR,
    name_owned BOOLEAN DEFAULT FALSE NOT NULL,
    email_owned BOOLEAN DEFAULT FALSE NOT NULL,
    phone_owned BOOLEAN DEFAULT FALSE NOT NULL,
    note_owned BOOLEAN DEFAULT FALSE NOT NULL,
    erased BOOLEAN DEFAULT FALSE NOT NULL,
    updated_at TIMESTAMP
);
CREATE INDEX IF NOT EXISTS visitor_key ON visitor (external_id, source, account);

CREATE TABLE IF NOT EXISTS conversation (
    id BIGINT PRIMARY KEY,
    source VARCHAR NOT NULL,
    account VARCHAR NOT NULL,
    external_id VARCHAR NOT NULL,
    visitor_id BIGINT NOT NULL,
    -- as the source says
    channel VARCHAR,
    domain VARCHAR,
    page_url VARCHAR,
    page_title VARCHAR,
    language VARCHAR,
    location VARCHAR,
    browser VARCHAR,
    visits INT,
    variable_labels VARCHAR ARRAY,
    variable_values VARCHAR ARRAY,
    source_assignees VARCHAR ARRAY,
    updated_at TIMESTAMP,
    stored_at TIMESTAMP NOT NULL,
    content_hash BIGINT,
    payload_count INT NOT NULL,
    -- as the owner says: how many events, in order of arrival, have been seen
    seen_events INT NOT NULL,
    marked_unread BOOLEAN NOT NULL,
    erased BOOLEAN NOT NULL,
    -- derived
    event_count INT NOT NULL,
    status VARCHAR(10) NOT NULL,
    outcome VARCHAR(10) NOT NULL,
    joined_by_chatbot BOOLEAN NOT NULL,
    agent_intervened BOOLEAN NOT NULL,
    rule VARCHAR(10) NOT NULL,
    evidence VARCHAR NOT NULL,
    opened_at TIMESTAMP NOT NULL,
    last_message_at TIMESTAMP NOT NULL,
    triggered_at TIMESTAMP,
    counted_at TIMESTAMP,
    resolved_at TIMESTAMP,
    waiting BOOLEAN NOT NULL,
    waiting_since TIMESTAMP,
    first_response_ms BIGINT,
    rating SMALLINT,
    preview VARCHAR(200) NOT NULL,
    preview_author VARCHAR(10) NOT NULL,
    assumed_time BOOLEAN NOT NULL,
    unread BOOLEAN NOT NULL,
    assigned VARCHAR(10) NOT NULL,
    -- ascends with every change: what an index beside the database has not seen yet
    revision BIGINT NOT NULL
);
-- Pages: the filter's column first, and again first in ORDER BY, so that H2 walks the index instead of sorting.
CREATE UNIQUE INDEX IF NOT EXISTS conversation_key ON conversation (external_id, source, account);
CREATE INDEX IF NOT EXISTS conversation_last ON conversation (last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_status ON conversation (status, last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_tab ON conversation (status, assigned, last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_joined ON conversation (joined_by_chatbot, last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_outcome ON conversation (outcome, last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_waiting ON conversation (waiting, last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_unread ON conversation (unread, last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_source ON conversation (source, last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_visitor ON conversation (visitor_id, last_message_at, id);
CREATE INDEX IF NOT EXISTS conversation_opened ON conversation (opened_at, id);
CREATE INDEX IF NOT EXISTS conversation_triggered ON conversation (triggered_at, id);
CREATE INDEX IF NOT EXISTS conversation_counted ON conversation (counted_at, id);
CREATE INDEX IF NOT EXISTS conversation_revision ON conversation (revision, id);

-- removed: taken off by the owner; an import does not put it back.
CREATE TABLE IF NOT EXISTS conversation_tag (
    conversation_id BIGINT NOT NULL,
    tag VARCHAR NOT NULL,
    removed BOOLEAN DEFAULT FALSE NOT NULL,
    PRIMARY KEY (conversation_id, tag)
);
CREATE INDEX IF NOT EXISTS conversation_tag_tag ON conversation_tag (tag, conversation_id);

-- derived from conversation.source_assignees and the events ASSIGNED and UNASSIGNED
CREATE TABLE IF NOT EXISTS conversation_assignee (
    conversation_id BIGINT NOT NULL,
    agent VARCHAR NOT NULL,
    PRIMARY KEY (conversation_id, agent)
);
CREATE INDEX IF NOT EXISTS conversation_assignee_agent ON conversation_assignee (agent, conversation_id);

-- id = conversation's id * 65536 + number in order of arrival; read by range, so there is no other index.
-- evidence is null where it is exact.
CREATE TABLE IF NOT EXISTS event (
    id BIGINT PRIMARY KEY,
    external_id VARCHAR NOT NULL,
    at TIMESTAMP NOT NULL,
    ord INT NOT NULL,
    type VARCHAR(20) NOT NULL,
    text VARCHAR NOT NULL,
    evidence VARCHAR,
    author_name VARCHAR,
    bot VARCHAR,
    button VARCHAR,
    buttons VARCHAR ARRAY,
    assumed_time BOOLEAN NOT NULL
);

-- id = conversation's id * 65536 + number. content is deflated UTF-8.
CREATE TABLE IF NOT EXISTS payload (
    id BIGINT PRIMARY KEY,
    format VARCHAR NOT NULL,
    mapping_version INT NOT NULL,
    hash BIGINT NOT NULL,
    content VARBINARY NOT NULL
);

-- One unit per conversation ever (Q6), never deleted (D8). id is the conversation's number, kept after it is gone.
CREATE TABLE IF NOT EXISTS quota_ledger (
    id BIGINT PRIMARY KEY,
    conversation_id BIGINT,
    in_month VARCHAR(10) NOT NULL,
    counted_at TIMESTAMP NOT NULL,
    event_type VARCHAR(20) NOT NULL
);
CREATE INDEX IF NOT EXISTS quota_ledger_month ON quota_ledger (in_month, counted_at);

-- Roll-ups by day in the account's zone. Anchors: conversations, rated, rating_sum at the opening; counted at the quota
-- unit; all others at the chatbot's first appearance, so that resolved + escalated <= triggered in every row.
CREATE TABLE IF NOT EXISTS stat_day (
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

CREATE TABLE IF NOT EXISTS stat_hour (
    on_day DATE NOT NULL,
    at_hour SMALLINT NOT NULL,
    conversations BIGINT NOT NULL,
    triggered BIGINT NOT NULL,
    resolved BIGINT NOT NULL,
    escalated BIGINT NOT NULL,
    PRIMARY KEY (on_day, at_hour)
);

-- First responses by day of opening; bucket = the index of domain.statistics.ResponseBucket.
CREATE TABLE IF NOT EXISTS stat_response (
    on_day DATE NOT NULL,
    bucket INT NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (on_day, bucket)
);

-- Conversations in which a chatbot took part. bot is its id at the source, or its name, or ''.
CREATE TABLE IF NOT EXISTS stat_bot (
    on_day DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    triggered BIGINT NOT NULL,
    joined BIGINT NOT NULL,
    resolved BIGINT NOT NULL,
    escalated BIGINT NOT NULL,
    PRIMARY KEY (on_day, source, bot)
);

-- clicks: how often; conversations: in how many; asked: in how many the visitor asked an agent after it.
CREATE TABLE IF NOT EXISTS stat_button (
    on_day DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    button VARCHAR NOT NULL,
    clicks BIGINT NOT NULL,
    conversations BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (on_day, source, bot, button)
);

-- The name a chatbot last had.
CREATE TABLE IF NOT EXISTS chatbot (
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    named_at TIMESTAMP NOT NULL,
    PRIMARY KEY (source, bot)
);

-- How many conversations there are of each combination: counts of tabs and filters are sums over it.
CREATE TABLE IF NOT EXISTS inbox_count (
    source VARCHAR NOT NULL,
    status VARCHAR(10) NOT NULL,
    assigned VARCHAR(10) NOT NULL,
    joined_by_chatbot BOOLEAN NOT NULL,
    triggered BOOLEAN NOT NULL,
    outcome VARCHAR(10) NOT NULL,
    waiting BOOLEAN NOT NULL,
    unread BOOLEAN NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (source, status, assigned, joined_by_chatbot, triggered, outcome, waiting, unread)
);

CREATE TABLE IF NOT EXISTS saved_view (
    id BIGINT PRIMARY KEY,
    ord INT NOT NULL,
    name VARCHAR NOT NULL,
    filter VARCHAR NOT NULL
);

-- lists of names are divided by the character U+001F
CREATE TABLE IF NOT EXISTS import_report (
    id BIGINT PRIMARY KEY,
    formats VARCHAR NOT NULL,
    files VARCHAR NOT NULL,
    changed VARCHAR NOT NULL,
    undated VARCHAR NOT NULL,
    started_at TIMESTAMP NOT NULL,
    finished_at TIMESTAMP NOT NULL,
    cancelled BOOLEAN NOT NULL,
    failure VARCHAR(20),
    records BIGINT NOT NULL,
    added BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    errors BIGINT NOT NULL,
    warnings BIGINT NOT NULL,
    conversations BIGINT NOT NULL,
    events BIGINT NOT NULL,
    derived_events BIGINT NOT NULL
);

CREATE TABLE IF NOT EXISTS import_report_line (
    report_id BIGINT NOT NULL,
    ord INT NOT NULL,
    level VARCHAR(20) NOT NULL,
    file VARCHAR NOT NULL,
    line BIGINT NOT NULL,
    reason VARCHAR(40) NOT NULL,
    arguments VARCHAR NOT NULL,
    PRIMARY KEY (report_id, ord)
);
