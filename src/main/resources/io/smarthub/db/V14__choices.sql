-- What the filters can be set to, with how many conversations each: reading them never groups the conversations.
-- Derived, and compared by the verification. Repeatable: emptied, then filled from what there is.
CREATE TABLE IF NOT EXISTS tag_count (
    tag VARCHAR PRIMARY KEY,
    conversations BIGINT NOT NULL
);
DELETE FROM tag_count;
INSERT INTO tag_count (tag, conversations)
    SELECT tag, COUNT(*) FROM conversation_tag WHERE NOT removed GROUP BY tag;

CREATE TABLE IF NOT EXISTS assignee_count (
    agent VARCHAR PRIMARY KEY,
    conversations BIGINT NOT NULL
);
DELETE FROM assignee_count;
INSERT INTO assignee_count (agent, conversations)
    SELECT agent, COUNT(*) FROM conversation_assignee GROUP BY agent;

-- Conversations in which the chatbot was displayed, of all days.
CREATE TABLE IF NOT EXISTS chatbot_count (
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (source, bot)
);
DELETE FROM chatbot_count;
INSERT INTO chatbot_count (source, bot, conversations)
    SELECT source, bot, SUM(triggered) FROM stat_bot GROUP BY source, bot HAVING SUM(triggered) > 0;
