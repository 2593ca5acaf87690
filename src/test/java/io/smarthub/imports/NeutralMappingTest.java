package io.smarthub.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Neutral events (api-shapes 11.1). */
class NeutralMappingTest {

    private static final String AGENT = """
            {"v":1,"kind":"agent","source":"smartsupp","account":"1","externalId":"12","name":"Agent One","email":"agent@example.com"}""";
    private static final String CONTACT = """
            {"v":1,"kind":"contact","source":"smartsupp","account":"1","externalId":"ctX","name":"Jane","email":"jane@example.com","phone":null}""";
    private static final String CONVERSATION = """
            {"v":1,"kind":"conversation","source":"smartsupp","account":"1","externalId":"coX","status":"OPENED","openedAt":"2026-05-12T18:29:21.336Z","resolvedAt":null,"contactExternalId":"ctX","domain":"www.example.com","tags":["vip"],"rating":null,"assignees":["12","Bob"],"visits":3}""";
    private static final String SHOWN =
            event("msA", "18:29:28.055Z", "BOT_SHOWN", ",\"botExternalId\":\"boX\",\"buttons\":[\"Shipping\"]");
    private static final String CLICK = event(
            "msB",
            "18:29:40Z",
            "BUTTON_CLICK",
            ",\"evidence\":\"heuristic:label-match\",\"author\":\"Jane\",\"seq\":2");

    private static String event(String id, String time, String type, String more) {
        return "{\"v\":1,\"kind\":\"event\",\"source\":\"smartsupp\",\"account\":\"1\",\"externalId\":\"" + id
                + "\",\"conversationExternalId\":\"coX\",\"at\":\"2026-05-12T" + time + "\",\"type\":\"" + type
                + "\",\"text\":\"" + id + "\"" + more + "}";
    }

    private static String words(String id, String time, String words) {
        return event(id, time, "RATED", "").replace("\"text\":\"" + id + "\"", "\"text\":\"" + words + "\"");
    }

    @Test
    void linesThatFollowEachOtherBecomeOneRecord() {
        Scan scan = Scan.text(AGENT, CONTACT, CONVERSATION, SHOWN, CLICK);

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.reads()).hasSize(3);
        assertThat(scan.reads().get(0).intake())
                .isEqualTo(new Intake.Agent("smartsupp", "1", "12", "Agent One", "agent@example.com"));
        assertThat(scan.reads().get(1).intake())
                .isEqualTo(new Intake.Contact(
                        "smartsupp", "1", new Header.Visitor("ctX", "Jane", "jane@example.com", null, null)));
        Intake.Conversation conversation = scan.only();
        assertThat(conversation.header()).isNotNull().satisfies(header -> {
            assertThat(header.assignees()).containsExactly("Agent One", "Bob");
            assertThat(header.tags()).containsExactly("vip");
            assertThat(header.visits()).isEqualTo(3);
            assertThat(header.visitor()).isEqualTo(new Header.Visitor("ctX", null, null, null, null));
        });
        assertThat(conversation.events())
                .containsExactly(
                        new Event(
                                "msA",
                                Instant.parse("2026-05-12T18:29:28.055Z"),
                                0,
                                EventType.BOT_SHOWN,
                                "msA",
                                Evidence.EXACT,
                                null,
                                "boX",
                                null,
                                List.of("Shipping"),
                                false),
                        new Event(
                                "msB",
                                Instant.parse("2026-05-12T18:29:40Z"),
                                2,
                                EventType.BUTTON_CLICK,
                                "msB",
                                Evidence.heuristic("label-match"),
                                "Jane",
                                null,
                                null,
                                List.of(),
                                false));
        assertThat(conversation.payload())
                .isNotNull()
                .satisfies(payload -> assertThat(payload.text())
                        .as("events that hold everything need no payload")
                        .isEqualTo(CONVERSATION));
        assertThat(scan.reads().get(2).eventRecords()).isEqualTo(2);
        assertThat(scan.reads().get(2).headers()).isEqualTo(1);
    }

    @Test
    void eventsBeforeTheirConversationComeAsARecordOfTheirOwn() {
        Scan scan = Scan.text(SHOWN, CONTACT, CONVERSATION);

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.conversations().getFirst().header()).isNull();
        assertThat(scan.conversations().getLast().events()).isEmpty();
    }

    @Test
    void aResolvedStatusAndARatingWithoutTheirEventsBecomeEvents() {
        Scan scan = Scan.text(
                CONVERSATION
                        .replace("OPENED", "RESOLVED")
                        .replace("\"rating\":null", "\"rating\":4,\"ratingText\":\"fine\""),
                SHOWN,
                CLICK);

        assertThat(scan.told()).containsExactly("BOT_SHOWN msA", "BUTTON_CLICK msB", "RATED 4 fine", "RESOLVED");
        assertThat(scan.reads().getFirst().events()).isEqualTo(2);
        assertThat(scan.reads().getFirst().derivedEvents()).isEqualTo(2);
    }

    @Test
    void aResolvedStatusTakesItsTimeWhereItIsSaid() {
        Scan scan = Scan.text(
                CONVERSATION.replace("OPENED", "RESOLVED").replace("\"resolvedAt\":null", "\"resolvedAt\":1778610600"),
                SHOWN);

        assertThat(scan.only().events().getLast().at()).isEqualTo(Instant.ofEpochSecond(1778610600));
        assertThat(scan.only().events().getLast().type()).isEqualTo(EventType.RESOLVED);
    }

    @Test
    void eventsThatSaySoThemselvesAreNotRepeated() {
        Scan scan = Scan.text(
                CONVERSATION.replace("OPENED", "RESOLVED").replace("\"rating\":null", "\"rating\":4"),
                SHOWN,
                event("r", "18:40:00Z", "RATED", ""),
                event("x", "18:41:00Z", "RESOLVED", ""));

        assertThat(scan.told()).containsExactly("BOT_SHOWN msA", "RATED 4 r", "RESOLVED x");
    }

    @Test
    void aRatingWhoseEventHoldsTheWordsAloneIsJoinedWithItsNumber() {
        String rated = CONVERSATION.replace("\"rating\":null", "\"rating\":\"GOOD\",\"ratingText\":\"thanks\"");

        assertThat(Scan.text(rated, words("r", "18:40:00Z", "so kind")).told()).containsExactly("RATED 5 so kind");
        assertThat(Scan.text(rated, words("r", "18:40:00Z", "")).told()).containsExactly("RATED 5 thanks");
        assertThat(Scan.text(rated, words("r", "18:40:00Z", "2 sorry")).told())
                .as("an event with a number speaks for itself")
                .containsExactly("RATED 2 sorry");
        assertThat(Scan.text(rated, words("r", "18:40:00Z", "first"), words("s", "18:41:00Z", "then"))
                        .told())
                .as("the conversation has one rating: the last")
                .containsExactly("RATED first", "RATED 5 then");
    }

    @Test
    void aNumberThatIsNoRatingIsSaidAndLeavesTheWordsAlone() {
        Scan scan =
                Scan.text(CONVERSATION.replace("\"rating\":null", "\"rating\":9"), words("r", "18:40:00Z", "so kind"));

        assertThat(scan.told()).containsExactly("RATED so kind");
        assertThat(scan.said()).hasSize(1).first().asString().contains("9", "none of 1 to 5");
    }

    @Test
    void aResolvedStatusWithoutAnyTimeIsSaid() {
        assertThat(Scan.text(CONVERSATION.replace("OPENED", "RESOLVED")).said())
                .containsExactly(
                        "1 WARNING The conversation “coX” is resolved or rated without a time and without events: only its details are taken.");
    }

    @Test
    void numbersAreSecondsOrMillisecondsByTheirSize() {
        Scan scan = Scan.text(
                SHOWN.replace("\"2026-05-12T18:29:28.055Z\"", "1427470439"),
                CLICK.replace("\"2026-05-12T18:29:40Z\"", "1427470439703"),
                event("c", "x", "SYSTEM", "").replace("\"2026-05-12Tx\"", "1427470439.5"),
                event("d", "x", "SYSTEM", "").replace("\"2026-05-12Tx\"", "\"1427470439703\""),
                event("e", "18:29:28+02:00", "SYSTEM", ""),
                event("f", "x", "SYSTEM", "").replace("\"2026-05-12Tx\"", "0"));

        assertThat(scan.only().events())
                .extracting(event -> event.at().toString())
                .containsExactly(
                        "2015-03-27T15:33:59Z",
                        "2015-03-27T15:33:59.703Z",
                        "2015-03-27T15:33:59.500Z",
                        "2015-03-27T15:33:59.703Z",
                        "2026-05-12T16:29:28Z");
        assertThat(scan.said()).containsExactly("6 ERROR The field “at” is missing.");
    }

    @Test
    void unknownTypesAndFieldsAreKeptAndReportedOnceEach() {
        Scan scan = Scan.text(
                event("a", "18:00:00Z", "SMILED", ",\"teeth\":32"),
                event("b", "18:00:01Z", "SMILED", ",\"teeth\":31"),
                event("c", "18:00:02Z", "VISITOR_MESSAGE", ""));

        assertThat(scan.told()).containsExactly("SYSTEM SMILED: a", "SYSTEM SMILED: b", "VISITOR_MESSAGE c");
        assertThat(scan.only().payload())
                .isNotNull()
                .satisfies(payload ->
                        assertThat(payload.text().lines()).hasSize(2).allMatch(line -> line.contains("\"teeth\":3")));
        assertThat(scan.said())
                .containsExactly(
                        "1 WARNING The field “teeth” is not known and kept with the original only (2 times, here first).",
                        "1 WARNING The event type “SMILED” is not known and kept as a system event (2 times, here first).");
    }

    @Test
    void duplicateIdsWithOtherContentKeepTheFirst() {
        Scan scan = Scan.text(SHOWN, SHOWN, SHOWN.replace("\"text\":\"msA\"", "\"text\":\"other\""));

        assertThat(scan.told()).containsExactly("BOT_SHOWN msA");
        assertThat(scan.repeated()).isEqualTo(2);
        assertThat(scan.said())
                .containsExactly("3 WARNING The event “msA” occurs again with other content: the first one is kept.");
    }

    @Test
    void previewsAreSkippedWithTheirEvents() {
        Scan scan = Scan.text(CONVERSATION.replace("}", ",\"preview\":true}"), SHOWN);

        assertThat(scan.reads()).isEmpty();
        assertThat(scan.said()).containsExactly("1 SKIPPED Made with the chatbot’s preview, which never counts (E13).");
        assertThat(scan.leftOut()).isEqualTo(1);
    }

    @Test
    void whatIsNotUnderstoodIsNamed() {
        Scan scan = Scan.text(
                CONVERSATION.replace("\"v\":1", "\"v\":2"),
                CONVERSATION.replace("\"kind\":\"conversation\"", "\"kind\":\"parrot\""),
                CONVERSATION.replace("OPENED", "SLEEPING"),
                CLICK.replace("heuristic:label-match", "guess"),
                CLICK.replace("\"externalId\":\"msB\",", ""));

        assertThat(scan.reads()).isEmpty();
        assertThat(scan.said())
                .containsExactly(
                        "1 ERROR The version 2 of the neutral format is not known: only version 1 is.",
                        "2 ERROR The kind “parrot” is not known: agent, contact, conversation and event are.",
                        "3 ERROR The field “status” holds something else than expected: SLEEPING",
                        "4 ERROR The field “evidence” holds something else than expected: guess",
                        "5 ERROR The field “externalId” is missing.");
    }

    @Test
    void aLongConversationComesInPartsAndItsEndOnce() {
        String[] lines = IntStream.range(0, 5_000)
                .mapToObj(i -> i == 0
                        ? CONVERSATION.replace("OPENED", "RESOLVED")
                        : event("e" + i, "18:00:00Z", "VISITOR_MESSAGE", ""))
                .toArray(String[]::new);

        Scan scan = Scan.text(lines);

        assertThat(scan.conversations()).hasSize(3);
        assertThat(scan.conversations().stream()
                        .mapToInt(part -> part.events().size())
                        .sum())
                .isEqualTo(5_000);
        assertThat(scan.conversations().getLast().events().getLast().type()).isEqualTo(EventType.RESOLVED);
        assertThat(scan.conversations().get(1).header()).isNull();
    }
}
