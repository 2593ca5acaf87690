-- The roll-ups of days once more by month (named by its first day), for ranges that hold whole months: what a month says is the sum
-- of its days. Derived, and compared by the verification. Repeatable: emptied, then filled from the days.
CREATE TABLE IF NOT EXISTS stat_month_hour (
    in_month DATE NOT NULL,
    on_weekday SMALLINT NOT NULL,
    at_hour SMALLINT NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (in_month, on_weekday, at_hour)
);
DELETE FROM stat_month_hour;
INSERT INTO stat_month_hour (in_month, on_weekday, at_hour, conversations)
    SELECT DATE_TRUNC(MONTH, on_day) AS m, EXTRACT(ISO_DAY_OF_WEEK FROM on_day) AS d, at_hour, SUM(conversations)
    FROM stat_hour GROUP BY m, d, at_hour HAVING SUM(conversations) <> 0;

CREATE TABLE IF NOT EXISTS stat_month_response (
    in_month DATE NOT NULL,
    bucket INT NOT NULL,
    conversations BIGINT NOT NULL,
    PRIMARY KEY (in_month, bucket)
);
DELETE FROM stat_month_response;
INSERT INTO stat_month_response (in_month, bucket, conversations)
    SELECT DATE_TRUNC(MONTH, on_day) AS m, bucket, SUM(conversations)
    FROM stat_response GROUP BY m, bucket HAVING SUM(conversations) <> 0;

CREATE TABLE IF NOT EXISTS stat_month_bot (
    in_month DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    triggered BIGINT NOT NULL,
    joined BIGINT NOT NULL,
    resolved BIGINT NOT NULL,
    escalated BIGINT NOT NULL,
    PRIMARY KEY (in_month, source, bot)
);
DELETE FROM stat_month_bot;
INSERT INTO stat_month_bot (in_month, source, bot, triggered, joined, resolved, escalated)
    SELECT DATE_TRUNC(MONTH, on_day) AS m, source, bot, SUM(triggered), SUM(joined), SUM(resolved), SUM(escalated)
    FROM stat_bot GROUP BY m, source, bot;

CREATE TABLE IF NOT EXISTS stat_month_button (
    in_month DATE NOT NULL,
    source VARCHAR NOT NULL,
    bot VARCHAR NOT NULL,
    button VARCHAR NOT NULL,
    clicks BIGINT NOT NULL,
    conversations BIGINT NOT NULL,
    asked BIGINT NOT NULL,
    PRIMARY KEY (in_month, source, bot, button)
);
DELETE FROM stat_month_button;
INSERT INTO stat_month_button (in_month, source, bot, button, clicks, conversations, asked)
    SELECT DATE_TRUNC(MONTH, on_day) AS m, source, bot, button, SUM(clicks), SUM(conversations), SUM(asked)
    FROM stat_button GROUP BY m, source, bot, button;
