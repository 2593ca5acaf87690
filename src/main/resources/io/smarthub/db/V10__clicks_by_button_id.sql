-- Clicks by the button's id, where its source gives one: buttons of one chatbot may say the same. No part of stat_button and no
-- whole of it: who clicked two of those is one conversation there, and one with each of them here.
-- Derived: the rules' version is raised with it, so that everything is derived anew before anything is read.
CREATE TABLE IF NOT EXISTS stat_reply (
    on_day DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    reply VARCHAR NOT NULL,
    clicks BIGINT NOT NULL,
    conversations BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (on_day, source, bot, reply)
);
