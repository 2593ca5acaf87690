package io.smarthub.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.imports.TriggerRule;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Smartsupp's POST hook (api-shapes 1.8). */
class HookMappingTest {

    private static final String POST = """
            {
              "accountId": 208, "beginAt": 1427470439703, "endAt": 1427470476687,
              "channel": {"id": 55039, "isMissed": false, "isOffline": false, "rating": 5, "ratingDesc": "great"},
              "visitor": {"id": 27671, "name": "Jane", "email": "jane@example.com", "note": "VIP", "group": null,
                "city": "Czech Republic", "countryCode": "CZ", "country": "Brno", "userAgent": "Mozilla/5.0",
                "variables": {"userId": {"label": "User ID", "value": "1234"}, "plain": 7}},
              "paths": [{"url": "https://www.example.com/a", "title": "A"}],
              "messages": [
                {"type": "visitor", "from": "visitor:x", "content": "Hello", "sentAt": 1427470439703, "triggeredBy": null},
                {"type": "system", "name": "Agent One", "from": "agent:3", "content": "agent.join", "sentAt": 1427470446219},
                {"type": "agent", "name": "", "from": "system", "content": "Hi there", "sentAt": 1427470449706, "triggeredBy": "Welcome"},
                {"type": "visitor", "from": "visitor:x", "content": "Shipping", "sentAt": 1427470450000, "triggeredBy": null},
                {"type": "agent", "name": "Agent One", "from": "agent:3", "content": "Sure", "sentAt": 1427470453772, "triggeredBy": null},
                {"type": "system", "name": "Jane", "from": "system", "content": "close.visitorClose", "sentAt": 1427470476687}
              ]
            }""";

    static Stream<String> layouts() {
        String line = POST.lines().map(String::strip).reduce("", String::concat);
        return Stream.of(POST, "[" + POST + "]", line, "[" + line + "]", "\n " + POST + "\n");
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aTriggersMessageIsNoAgentsReply(String text) {
        Scan scan = Scan.text(text);

        assertThat(scan.problems()).isEmpty();
        assertThat(scan.told())
                .containsExactly(
                        "VISITOR_MESSAGE Hello",
                        "AGENT_JOINED agent.join",
                        "AUTO_MESSAGE Hi there",
                        "VISITOR_MESSAGE Shipping",
                        "AGENT_MESSAGE Sure",
                        "RESOLVED close.visitorClose",
                        "RATED 5 great");
        assertThat(scan.only().key()).isEqualTo(new ConversationKey("smartsupp", "208", "55039"));
        assertThat(scan.only().events().get(2).externalId()).isEqualTo("55039:1427470449706:2");
        assertThat(scan.only().events().get(4).authorName()).isEqualTo("Agent One");
        assertThat(new Classifier(OutcomeReading.STANDARD)
                        .classify(scan.only().events())
                        .why()
                        .rule())
                .isEqualTo(Rule.E11);
        assertThat(scan.reads().getFirst().events()).isEqualTo(6);
        assertThat(scan.reads().getFirst().derivedEvents()).isEqualTo(1);
    }

    @Test
    void theHeaderHoldsVisitorPageAndVariables() {
        assertThat(Scan.text(POST).only().header())
                .isEqualTo(new Header(
                        new Header.Visitor("27671", "Jane", "jane@example.com", null, "VIP"),
                        "chat",
                        "www.example.com",
                        "https://www.example.com/a",
                        "A",
                        null,
                        List.of(),
                        List.of(),
                        "Brno, CZ",
                        "Mozilla/5.0",
                        null,
                        Map.of("User ID", "1234", "plain", "7"),
                        Instant.ofEpochMilli(1427470476687L)));
    }

    @Test
    void anOwnersChatbotTriggerShowsTheChatbotAndItsLabelsAreClicks() {
        Scan scan = Scan.triggers(Map.of("Welcome", new TriggerRule(true, Set.of("Shipping", "Returns"))), POST);

        assertThat(scan.told()).contains("BOT_SHOWN Hi there", "BUTTON_CLICK Shipping", "VISITOR_MESSAGE Hello");
        var classification =
                new Classifier(OutcomeReading.STANDARD).classify(scan.only().events());
        assertThat(classification.outcome())
                .as("wrote first, clicked, an agent answered (E8)")
                .isEqualTo(Outcome.ESCALATED);
        assertThat(classification.joinedByChatbot()).isTrue();
        assertThat(classification.why().evidence().toString()).startsWith("heuristic:");
    }

    @Test
    void aChatThatNoMessageClosesEndsAtItsEndUnlessItWasMissed() {
        String open = POST.replace("close.visitorClose", "agent.leave");

        assertThat(Scan.text(open).told()).endsWith("AGENT_LEFT agent.leave", "RESOLVED", "RATED 5 great");
        assertThat(Scan.text(open.replace("\"isMissed\": false", "\"isMissed\": true"))
                        .told())
                .endsWith("AGENT_LEFT agent.leave", "RATED 5 great");
    }

    @Test
    void aNullRatingIsNoneAndAnUnknownOneIsSaid() {
        assertThat(Scan.text(POST.replace("\"rating\": 5", "\"rating\": null")).told())
                .noneMatch(told -> told.startsWith("RATED"));
        assertThat(Scan.text(POST.replace("\"rating\": 5", "\"rating\": 9")).said())
                .containsExactly("1 WARNING The rating “9 great” is none of 1 to 5: it is kept, but not counted.");
    }

    @Test
    void unknownKindsOfMessagesAreKeptAndReported() {
        Scan scan = Scan.text(POST.replace(
                "\"type\": \"visitor\", \"from\": \"visitor:x\", \"content\": \"Hello\"",
                "\"type\": \"parrot\", \"from\": \"x\", \"content\": \"Hello\", \"feathers\": true"));

        assertThat(scan.told()).contains("SYSTEM parrot: Hello");
        assertThat(scan.said())
                .containsExactly(
                        "1 WARNING The field “messages.feathers” is not known and kept with the original only (1 times, here first).",
                        "1 WARNING The event type “parrot” is not known and kept as a system event (1 times, here first).");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(Scan.text("{\"accountId\":1,\"messages\":[]}").said())
                .containsExactly("1 ERROR The field “channel” is missing.");
        assertThat(Scan.text("{\"accountId\":1,\"channel\":{},\"messages\":[]}").said())
                .containsExactly("1 ERROR The field “channel.id” is missing.");
        assertThat(Scan.text("{\"accountId\":1,\"channel\":{\"id\":7},\"messages\":[]}")
                        .said())
                .containsExactly("1 SKIPPED The conversation has no messages.");
    }

    @Test
    void severalPostsOverSeveralLinesAreToldApart() {
        Scan scan = Scan.text(POST, POST.replace("55039", "55040"));

        assertThat(scan.conversations()).hasSize(2);
        assertThat(scan.conversations().getLast().events())
                .extracting(Event::externalId)
                .anyMatch(id -> id.startsWith("55040:"));
        assertThat(scan.reads().getLast().line()).isEqualTo(17);
    }
}
