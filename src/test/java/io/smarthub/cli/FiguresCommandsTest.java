package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.store.Database;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The commands stats, quota and verify. */
class FiguresCommandsTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withConversations();
    }

    @Test
    void countsARangeInTheAccountsZone() {
        JsonNode document = cli.run("stats", "--from", "2026-11-01", "--to", "2026-12-01", "--json")
                .isDone()
                .json();

        assertThat(document.propertyNames())
                .startsWith(
                        "zone",
                        "from",
                        "to",
                        "triggered",
                        "reactions",
                        "resolved",
                        "escalated",
                        "chatbotConversations",
                        "conversations",
                        "previous",
                        "buckets");
        assertThat(document.get("zone").stringValue()).isEqualTo("Europe/Prague");
        assertThat(document.get("from").stringValue()).isEqualTo("2026-11-01");
        assertThat(document.get("to").stringValue()).isEqualTo("2026-12-01");
        figures(document, 3, 2, 1, 1, 2, 4);
        figures(document.get("previous"), 0, 0, 0, 0, 0, 0);
        assertThat(document.get("buckets")).hasSize(30);
        JsonNode first = document.get("buckets").get(0);
        assertThat(first.propertyNames()).contains("start", "triggered", "reactions", "resolved", "escalated");
        assertThat(first.get("start").stringValue()).isEqualTo("2026-11-01");
        assertThat(first.get("triggered").intValue()).isEqualTo(1);
    }

    @Test
    void thePreviousPeriodIsTheEqualOneBefore() {
        JsonNode document = cli.run("stats", "--from", "2026-11-11", "--to", "2026-11-12", "--json")
                .isDone()
                .json();

        figures(document, 1, 1, 0, 1, 1, 1);
        figures(document.get("previous"), 1, 1, 1, 0, 1, 1);
    }

    @Test
    void cutsARangeIntoDaysWeeksOrMonths() {
        assertThat(buckets("day")).isEqualTo(61);
        assertThat(buckets("week")).isEqualTo(10);
        assertThat(buckets("month")).isEqualTo(2);
    }

    @Test
    void refusesRangesThatHoldNoDay() {
        assertThat(cli.run("stats", "--from", "2026-11-02", "--to", "2026-11-02"))
                .isEqualTo(
                        new Cli.Answer(
                                2,
                                "",
                                "smarthub: A range begins before it ends (--to is not included), not 2026-11-02 to 2026-11-02.\n"));
        assertThat(cli.run("stats", "--from", "2026-13-02", "--to", "2026-11-02"))
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(2))
                .satisfies(
                        answer -> assertThat(answer.err()).contains("“2026-13-02” is not a day such as 2026-11-22."));
        assertThat(cli.run("stats", "--from", "2026-11-02").status()).isEqualTo(2);
        assertThat(cli.run("stats", "--from", "1970-01-01", "--to", "9999-01-01")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void tellsTheQuotaOfTheMonth() {
        cli.at("2026-11-01T10:00:00Z", "billing", "plan", "STANDARD").isDone();

        JsonNode document = cli.run("quota", "--json").isDone().json();

        assertThat(document.propertyNames())
                .contains(
                        "month", "zone", "plan", "included", "extra", "limit", "used", "remaining", "over", "forecast");
        assertThat(document.get("month").stringValue()).isEqualTo("2026-11");
        assertThat(document.get("zone").stringValue()).isEqualTo("Europe/Prague");
        assertThat(document.get("plan").stringValue()).isEqualTo("STANDARD");
        assertThat(document.get("included").intValue()).isEqualTo(100);
        assertThat(document.get("extra").intValue()).isZero();
        assertThat(document.get("limit").intValue()).isEqualTo(100);
        assertThat(document.get("used").intValue()).isEqualTo(2);
        assertThat(document.get("remaining").intValue()).isEqualTo(98);
        assertThat(document.get("over").intValue()).isZero();
        assertThat(document.get("forecast").get("runsOutOn").isNull()).isTrue();
        assertThat(document.get("forecast").get("perDay").isNumber()).isTrue();
    }

    @Test
    void theForecastOfAnotherMonthIsNotKnown() {
        JsonNode document =
                cli.run("quota", "--month", "2026-10", "--json").isDone().json();

        assertThat(document.get("month").stringValue()).isEqualTo("2026-10");
        assertThat(document.get("used").intValue()).isZero();
        assertThat(document.get("planKnown").booleanValue()).isFalse();
        assertThat(document.get("forecast").get("runsOutOn").isNull()).isTrue();
        assertThat(document.get("forecast").get("perDay").isNull()).isTrue();
        assertThat(cli.run("quota", "--month", "October").status()).isEqualTo(2);
    }

    @Test
    void onlyThePresentMonthIsFullAgainOnADay() {
        assertThat(cli.run("quota").isDone().out()).startsWith("2026-11 (Europe/Prague), full again on 2026-12-01\n");
        assertThat(cli.run("quota", "--month", "2026-10").isDone().out())
                .isEqualTo(
                        "2026-10 (Europe/Prague)\n0 chatbot conversations used. No plan was recorded in that month.\n");
        assertThat(cli.inGerman().run("quota").isDone().out())
                .startsWith("November 2026 (Europe/Prague), wieder voll am 01.12.2026\n");
    }

    @Test
    void germanWritesDaysAndNumbersInItsWay() {
        assertThat(cli.inGerman()
                        .run("stats", "--from", "2026-11-01", "--to", "2026-12-01")
                        .isDone()
                        .out())
                .startsWith("01.11.2026 bis 30.11.2026 (Europe/Prague)\n")
                .contains("\n10.11.2026 ")
                .doesNotContain("2026-11");
    }

    @Test
    void onFreeEveryChatbotConversationIsOverTheLimit() {
        JsonNode document = cli.run("quota", "--json").isDone().json();

        assertThat(document.get("plan").stringValue()).isEqualTo("FREE");
        assertThat(document.get("limit").intValue()).isZero();
        assertThat(document.get("remaining").intValue()).isZero();
        assertThat(document.get("over").intValue()).isEqualTo(2);
        assertThat(cli.run("quota").out()).contains("2 used, 0 remaining", "over by 2");
    }

    @Test
    void anotherZoneMovesTheUnitsAndSaysSo() {
        Cli.Answer changed = cli.run("settings", "zone", "UTC", "--json").isDone();

        assertThat(changed.json().get("zone").stringValue()).isEqualTo("UTC");
        assertThat(changed.err()).contains("The time zone is now UTC.");
        JsonNode october = cli.run("stats", "--from", "2026-10-01", "--to", "2026-11-01", "--json")
                .json();
        assertThat(october.get("triggered").intValue()).isEqualTo(1);
    }

    @Test
    void aDatabaseInOrderIsVerified() {
        JsonNode document = cli.run("verify", "--json").isDone().json();

        assertThat(document.propertyNames()).startsWith("conversations", "events", "mismatches");
        assertThat(document.get("conversations").intValue()).isEqualTo(4);
        assertThat(document.get("events").intValue()).isEqualTo(8);
        assertThat(document.get("mismatches").isArray()).isTrue();
        assertThat(document.get("mismatches")).isEmpty();
        assertThat(cli.run("verify"))
                .isEqualTo(new Cli.Answer(
                        0,
                        "4 conversations with 8 events verified, and no invoices compared with the decisions: 0 mismatches\n",
                        ""));
    }

    @Test
    void aWrongNumberFailsTheVerification() {
        try (Database database = Database.open(cli.data(), Cli.CLOCK)) {
            database.writer()
                    .write(transaction -> transaction
                            .sql()
                            .update("UPDATE conversation SET outcome = 'ESCALATED' WHERE external_id = 'c1'"));
        }

        Cli.Answer answer = cli.run("verify", "--json");

        assertThat(answer.status()).isEqualTo(1);
        assertThat(answer.json().get("mismatches")).isNotEmpty();
    }

    private int buckets(String by) {
        return cli.run("stats", "--from", "2026-10-01", "--to", "2026-12-01", "--by", by, "--json")
                .isDone()
                .json()
                .get("buckets")
                .size();
    }

    private static void figures(
            JsonNode document,
            int triggered,
            int reactions,
            int resolved,
            int escalated,
            int chatbotConversations,
            int conversations) {
        assertThat(document.get("triggered").intValue()).isEqualTo(triggered);
        assertThat(document.get("reactions").intValue()).isEqualTo(reactions);
        assertThat(document.get("resolved").intValue()).isEqualTo(resolved);
        assertThat(document.get("escalated").intValue()).isEqualTo(escalated);
        assertThat(document.get("chatbotConversations").intValue()).isEqualTo(chatbotConversations);
        assertThat(document.get("conversations").intValue()).isEqualTo(conversations);
    }
}
