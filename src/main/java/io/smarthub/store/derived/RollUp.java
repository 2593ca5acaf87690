package io.smarthub.store.derived;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A table of sums: which columns name a row, and which are summed. */
enum RollUp {
    DAY(
            "stat_day",
            "on_day",
            "conversations, rated, rating_sum, triggered, resolved, escalated, escalated_joined, counted"),
    HOUR("stat_hour", "on_day, at_hour", "conversations, triggered, resolved, escalated"),
    RESPONSE("stat_response", "on_day, bucket", "conversations"),
    BOT("stat_bot", "on_day, source, bot", "triggered, joined, resolved, escalated"),
    BUTTON("stat_button", "on_day, source, bot, button", "clicks, conversations, asked"),
    REPLY("stat_reply", "on_day, source, bot, reply", "clicks, conversations, asked"),
    MONTH_HOUR("stat_month_hour", "in_month, on_weekday, at_hour", "conversations"),
    MONTH_RESPONSE("stat_month_response", "in_month, bucket", "conversations"),
    MONTH_BOT("stat_month_bot", "in_month, source, bot", "triggered, joined, resolved, escalated"),
    MONTH_BUTTON("stat_month_button", "in_month, source, bot, button", "clicks, conversations, asked"),
    INBOX(
            "inbox_count",
            "source, status, assigned, joined_by_chatbot, triggered, outcome, waiting, unread, silent",
            "conversations"),
    TAG("tag_count", "tag", "conversations"),
    AGENT("assignee_count", "agent", "conversations"),
    CHATBOT("chatbot_count", "source, bot", "conversations");

    private final String table;
    private final String keys;
    private final String sums;

    RollUp(String table, String keys, String sums) {
        this.table = table;
        this.keys = keys;
        this.sums = sums;
    }

    String table() {
        return table;
    }

    List<String> keys() {
        return List.of(keys.split(", "));
    }

    List<String> sums() {
        return List.of(sums.split(", "));
    }

    /** Whether its keys are what the filters can be set to: there is a row for each that occurs, and for no other. */
    boolean isOffered() {
        return switch (this) {
            case TAG, AGENT, CHATBOT -> true;
            case DAY, HOUR, RESPONSE, BOT, BUTTON, REPLY, MONTH_HOUR, MONTH_RESPONSE, MONTH_BOT, MONTH_BUTTON, INBOX ->
                false;
        };
    }

    /** Whether it is about days and months, and so about the account's zone. */
    boolean isOfStatistics() {
        return switch (this) {
            case DAY, HOUR, RESPONSE, BOT, BUTTON, REPLY, MONTH_HOUR, MONTH_RESPONSE, MONTH_BOT, MONTH_BUTTON -> true;
            case INBOX, TAG, AGENT, CHATBOT -> false;
        };
    }

    private String where() {
        return " WHERE " + keys().stream().map(key -> key + " = ?").collect(Collectors.joining(" AND "));
    }

    /** How many conversations a key has: 0 where there is no row. */
    String known() {
        return "SELECT conversations FROM " + table + where();
    }

    String delete() {
        return "DELETE FROM " + table + where();
    }

    String update(Numbers numbers) {
        return "UPDATE " + numbers.table(this) + " SET "
                + sums().stream().map(sum -> sum + " = " + sum + " + ?").collect(Collectors.joining(", "))
                + where();
    }

    String insert(Numbers numbers) {
        return "INSERT INTO " + numbers.table(this) + " (" + sums + ", " + keys + ") VALUES ("
                + "?, ".repeat(sums().size() + keys().size() - 1) + "?)";
    }

    String select(Numbers numbers) {
        return "SELECT " + keys + ", " + sums + " FROM " + numbers.table(this);
    }

    /** Takes rows away from the shown numbers that the next ones do not have, or have otherwise. */
    String removeWrong() {
        return "DELETE FROM " + table + " WHERE NOT EXISTS (SELECT 1 FROM " + Numbers.NEXT.table(this) + " n WHERE "
                + Stream.concat(keys().stream(), sums().stream())
                        .map(column -> "n." + column + " = " + table + "." + column)
                        .collect(Collectors.joining(" AND "))
                + ")";
    }

    /** Adds the next numbers to the shown ones, without rows that say nothing. */
    String addAll() {
        return "INSERT INTO " + table + " (" + keys + ", " + sums + ") " + select(Numbers.NEXT) + " n WHERE ("
                + sums().stream().map(sum -> sum + " <> 0").collect(Collectors.joining(" OR "))
                + ")";
    }

    /** The same of those that are missing. */
    String addMissing() {
        return addAll() + " AND NOT EXISTS (SELECT 1 FROM " + table + " s WHERE "
                + keys().stream().map(key -> "s." + key + " = n." + key).collect(Collectors.joining(" AND ")) + ")";
    }
}
