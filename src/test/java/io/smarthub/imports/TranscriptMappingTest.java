package io.smarthub.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.imports.Undated;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.OutcomeReading;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Plain transcripts become events by decision D3a. */
class TranscriptMappingTest {

    private static final Undated SPREAD =
            new Undated.Spread(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-20"));

    private static String conversation(String meta, String... messages) {
        return "{\"source\":\"s\",\"source_id\":\"1\",\"messages\":[" + String.join(",", messages) + "],\"meta\":{"
                + meta + "}}";
    }

    private static String said(String author, String text, String at) {
        return "{\"author\":\"" + author + "\",\"text\":\"" + text + "\",\"at\":\"2026-05-12T10:00:" + at + "Z\"}";
    }

    private static String undated(String author, String text) {
        return "{\"author\":\"" + author + "\",\"text\":\"" + text + "\"}";
    }

    @Test
    void whereTheChatbotSpeaksBeforeAnyAgentItIsTheCounterpartFromTheFirstMessage() {
        Scan scan = Scan.text(conversation(
                "",
                said("visitor", "Hi", "00"),
                said("chatbot", "Hello", "01"),
                said("visitor", "Order 7", "02"),
                said("agent", "I take over", "03"),
                said("visitor", "Thanks", "04"),
                said("chatbot", "Bye", "05"),
                said("visitor", "Bye", "06")));

        assertThat(scan.told())
                .containsExactly(
                        "BOT_SHOWN",
                        "BOT_INPUT Hi",
                        "BOT_MESSAGE Hello",
                        "BOT_INPUT Order 7",
                        "AGENT_MESSAGE I take over",
                        "VISITOR_MESSAGE Thanks",
                        "BOT_MESSAGE Bye",
                        "VISITOR_MESSAGE Bye");
        assertThat(scan.only().events())
                .filteredOn(event -> event.type() == EventType.BOT_SHOWN || event.type() == EventType.BOT_INPUT)
                .extracting(event -> event.evidence().toString())
                .containsOnly("heuristic:transcript");
        assertThat(scan.reads().getFirst().events()).isEqualTo(7);
        assertThat(scan.reads().getFirst().derivedEvents()).isEqualTo(1);
    }

    @Test
    void whereAnAgentSpeaksFirstTextIsAMessageUntilTheChatbotSpeaks() {
        Scan scan = Scan.text(conversation(
                "",
                said("visitor", "Hi", "00"),
                said("agent", "Hello", "01"),
                said("visitor", "Help", "02"),
                said("chatbot", "Which order?", "03"),
                said("visitor", "7", "04"),
                said("agent", "Back again", "05"),
                said("visitor", "Good", "06")));

        assertThat(scan.told())
                .containsExactly(
                        "VISITOR_MESSAGE Hi",
                        "AGENT_MESSAGE Hello",
                        "VISITOR_MESSAGE Help",
                        "BOT_SHOWN",
                        "BOT_MESSAGE Which order?",
                        "BOT_INPUT 7",
                        "AGENT_MESSAGE Back again",
                        "VISITOR_MESSAGE Good");
    }

    @Test
    void withoutAChatbotEverythingIsCertain() {
        Scan scan = Scan.text(conversation("", said("agent", "Hello", "00"), said("visitor", "Hi", "01")));

        assertThat(scan.told()).containsExactly("AGENT_MESSAGE Hello", "VISITOR_MESSAGE Hi");
        assertThat(scan.only().events())
                .allSatisfy(event -> assertThat(event.evidence().toString()).isEqualTo("exact"));
    }

    @Test
    void aRecordedTransferEscalatesAtTheEndWhereItsMomentIsNotRecorded() {
        Scan scan = Scan.text(conversation(
                "\"escalated\":true",
                said("visitor", "Hi", "00"),
                said("chatbot", "Hm", "01"),
                said("visitor", "A person!", "02")));

        assertThat(scan.told())
                .containsExactly("BOT_SHOWN", "BOT_INPUT Hi", "BOT_MESSAGE Hm", "BOT_INPUT A person!", "HANDOFF");
        assertThat(new Classifier(OutcomeReading.STANDARD)
                        .classify(scan.only().events())
                        .outcome())
                .isEqualTo(Outcome.ESCALATED);
        assertThat(scan.only().events().getLast().evidence().toString()).isEqualTo("heuristic:transcript");
    }

    @Test
    void aTransferWithItsMomentTakesEffectThere() {
        Scan scan = Scan.text(conversation(
                "\"escalated\":true,\"escalated_at\":\"2026-05-12T10:00:02Z\"",
                said("visitor", "Hi", "00"),
                said("chatbot", "I transfer you", "02"),
                said("visitor", "Thanks", "03"),
                said("chatbot", "Bye", "04")));

        assertThat(scan.told())
                .containsExactly(
                        "BOT_SHOWN",
                        "BOT_INPUT Hi",
                        "BOT_MESSAGE I transfer you",
                        "HANDOFF",
                        "VISITOR_MESSAGE Thanks",
                        "BOT_MESSAGE Bye");
        assertThat(scan.only().events())
                .filteredOn(event -> event.type() == EventType.HANDOFF)
                .allSatisfy(event -> {
                    assertThat(event.evidence().toString()).isEqualTo("exact");
                    assertThat(event.at()).isEqualTo(Instant.parse("2026-05-12T10:00:02Z"));
                });
    }

    @Test
    void aTextEqualToAButtonJustOfferedIsAClick() {
        String buttons = said("chatbot", "Which?", "01")
                .replace(
                        "}",
                        ",\"buttons\":[{\"title\":\"Shipping\",\"payload\":\"/s\"},{\"title\":\"Returns\",\"payload\":\"/r\"}]}");

        Scan clicked =
                Scan.text(conversation("", said("visitor", "Hi", "00"), buttons, said("visitor", "Shipping", "02")));
        Scan typed = Scan.text(
                conversation("", buttons, said("visitor", "shipping", "02"), said("visitor", "Shipping", "03")));

        assertThat(clicked.told())
                .containsExactly("BOT_SHOWN", "BOT_INPUT Hi", "BOT_MESSAGE Which?", "BUTTON_CLICK Shipping");
        assertThat(clicked.only().events().get(2).buttons()).containsExactly("Shipping", "Returns");
        assertThat(clicked.only().events().get(3).evidence().toString()).isEqualTo("heuristic:label-match");
        assertThat(typed.told())
                .containsExactly("BOT_SHOWN", "BOT_MESSAGE Which?", "BOT_INPUT shipping", "BOT_INPUT Shipping");
    }

    @Test
    void messagesWithoutATimeTakeThatOfTheOneBeforeMarkedAsAssumed() {
        Scan scan = Scan.text(conversation(
                "",
                undated("visitor", "one"),
                said("visitor", "two", "05"),
                undated("visitor", "three"),
                said("visitor", "four", "09")));

        assertThat(scan.told())
                .containsExactly(
                        "VISITOR_MESSAGE one", "VISITOR_MESSAGE two", "VISITOR_MESSAGE three", "VISITOR_MESSAGE four");
        assertThat(scan.only().events())
                .extracting(event -> event.at().getEpochSecond() % 60, Event::assumedTime)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(5L, true),
                        org.assertj.core.groups.Tuple.tuple(5L, false),
                        org.assertj.core.groups.Tuple.tuple(5L, true),
                        org.assertj.core.groups.Tuple.tuple(9L, false));
        assertThat(scan.said())
                .containsExactly(
                        "1 WARNING In the conversation “1”, messages without a time took that of the one before: 2. They are marked as assumed.");
    }

    @Test
    void aConversationThatOnlySaysWhenItBeganIsDatedByIt() {
        Scan scan =
                Scan.text("{\"source\":\"s\",\"source_id\":\"1\",\"started_at\":\"2026-05-12T10:00:00Z\",\"messages\":["
                        + undated("visitor", "Hi") + "," + undated("agent", "Hello") + "]}");

        assertThat(scan.told()).containsExactly("VISITOR_MESSAGE Hi", "AGENT_MESSAGE Hello");
        assertThat(scan.only().events()).allMatch(Event::assumedTime);
    }

    @Test
    void timesThatRunBackwardsPutTheMessagesInTheirOrder() {
        Scan scan = Scan.text(conversation(
                "", said("visitor", "second", "05"), said("chatbot", "third", "06"), said("visitor", "first", "01")));

        assertThat(scan.told())
                .containsExactly("BOT_SHOWN", "BOT_INPUT first", "BOT_INPUT second", "BOT_MESSAGE third");
        assertThat(scan.said())
                .containsExactly(
                        "1 WARNING The times of the conversation “1” run backwards: its messages are put in the order of their times.");
    }

    @Test
    void timesWithoutZoneAreReadInTheAccountsZoneAndCounted() {
        Scan scan = Scan.text(conversation("", said("visitor", "Hi", "00").replace("Z\"", ".250\"")));

        assertThat(scan.only().events().getFirst().at()).isEqualTo(Instant.parse("2026-05-12T08:00:00.250Z"));
        assertThat(scan.said())
                .containsExactly("1 WARNING Times without a zone are read as Europe/Berlin (1 times, here first).");
    }

    @Test
    void undatedConversationsAreSkippedWithAReason() {
        Scan scan = Scan.text(conversation("", undated("visitor", "Hi")));

        assertThat(scan.conversations()).isEmpty();
        assertThat(scan.said())
                .containsExactly(
                        "1 SKIPPED The conversation has no times. Give a period to spread such conversations over.");
    }

    @Test
    void undatedConversationsAreSpreadTheSameWayEveryTime() {
        Scan one = spread(SPREAD, undated("visitor", "Hi"), undated("chatbot", "Hello"), undated("visitor", "Bye"));
        Scan again = spread(SPREAD, undated("visitor", "Hi"), undated("chatbot", "Hello"), undated("visitor", "Bye"));

        assertThat(one.only().events()).isEqualTo(again.only().events()).allMatch(Event::assumedTime);
        assertThat(one.told()).containsExactly("BOT_SHOWN", "BOT_INPUT Hi", "BOT_MESSAGE Hello", "BOT_INPUT Bye");
        Event first = one.only().events().getFirst();
        assertThat(first.at().atZone(ZoneId.of("Europe/Berlin")))
                .satisfies(at -> assertThat(at.toLocalDate())
                        .isBetween(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-20")))
                .satisfies(at -> assertThat(at.getHour()).isBetween(8, 20));
        assertThat(first.at()).as("stored times depend on it").isEqualTo(Instant.parse("2026-11-17T13:19:53Z"));
    }

    @Test
    void unknownAuthorsAndFieldsAreKeptAndReported() {
        Scan scan = Scan.text(conversation(
                "\"licence\":\"MIT\"",
                said("robot", "Beep", "00").replace("}", ",\"mood\":\"good\"}"),
                said("visitor", "Hi", "01")));

        assertThat(scan.told()).containsExactly("SYSTEM robot: Beep", "VISITOR_MESSAGE Hi");
        assertThat(scan.only().header())
                .isNotNull()
                .satisfies(header -> assertThat(header.variables()).containsEntry("licence", "MIT"));
        assertThat(scan.only().payload())
                .isNotNull()
                .satisfies(payload -> assertThat(payload.text()).contains("\"mood\":\"good\""));
        assertThat(scan.said())
                .containsExactly(
                        "1 WARNING The field “messages.mood” is not known and kept with the original only (1 times, here first).",
                        "1 WARNING The author “robot” is not known, the messages are kept as system events (1 times, here first).");
    }

    @Test
    void missingAndWrongFieldsAreNamed() {
        Scan scan = Scan.text(
                "{\"source\":\"s\",\"source_id\":\"1\"}",
                "{\"source\":\"s\",\"messages\":[]}",
                "{\"source\":\"s\",\"source_id\":\"1\",\"messages\":[]}",
                "{\"source\":\"s\",\"source_id\":\"1\",\"messages\":\"none\"}",
                "{\"source\":\"s\",\"source_id\":{},\"messages\":[7]}");

        assertThat(scan.said())
                .containsExactly(
                        "1 ERROR The field “messages” is missing.",
                        "2 ERROR The field “source_id” is missing.",
                        "3 SKIPPED The conversation has no messages.",
                        "4 ERROR The field “messages” holds something else than expected: \"none\"",
                        "5 ERROR The field “source_id” holds something else than expected: {}");
    }

    @Test
    void htmlAndScriptsStayText() {
        String html = "<script>alert(1)</script><b>bold</b>";

        assertThat(Scan.text(conversation("", said("visitor", html, "00"))).told())
                .containsExactly("VISITOR_MESSAGE " + html);
    }

    private static Scan spread(Undated undated, String... messages) {
        byte[] bytes = conversation("", messages).getBytes(StandardCharsets.UTF_8);
        return Scan.stream(new ByteArrayInputStream(bytes), null, Scan.rules(undated));
    }

    @Test
    void thePeriodIsReadFromItsText() {
        assertThat(Undated.parse("spread:2026-09-01..2026-11-20"))
                .isEqualTo(SPREAD)
                .hasToString("spread:2026-09-01..2026-11-20");
        assertThat(Undated.parse("skip")).isEqualTo(new Undated.Skip());
        for (String wrong :
                List.of("", "spread", "spread:2026-09-01", "spread:2026-11-20..2026-09-01", "spread:x..y")) {
            org.assertj.core.api.Assertions.assertThatIllegalArgumentException().isThrownBy(() -> Undated.parse(wrong));
        }
    }
}
