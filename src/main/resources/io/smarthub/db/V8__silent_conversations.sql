-- Silent: a chatbot or an automatic message addressed the visitor, and nobody has done anything since. Derived: the rules'
-- version is raised with it, so that everything is derived anew before anything is read.
ALTER TABLE conversation ADD COLUMN IF NOT EXISTS silent BOOLEAN DEFAULT FALSE NOT NULL;

CREATE INDEX IF NOT EXISTS conversation_silent ON conversation (status, silent, last_message_at, id);
-- Silent ones have nobody assigned: the new ones are found among them without passing over them.
DROP INDEX IF EXISTS conversation_tab;
CREATE INDEX IF NOT EXISTS conversation_tab ON conversation (status, assigned, silent, last_message_at, id);

-- A sum more of the same: emptied, and derived anew.
DROP TABLE IF EXISTS inbox_count;
CREATE TABLE IF NOT EXISTS inbox_count (
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
