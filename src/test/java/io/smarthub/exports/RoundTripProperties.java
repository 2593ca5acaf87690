package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is exported as neutral events comes back as it was. */
class RoundTripProperties {

    private static final ConversationKey KEY = new ConversationKey("own source", "account 1", "id/1: \"x\"");

    @Property(tries = 200)
    void neutralEventsComeBackAsTheyWere(@ForAll("conversations") List<Event> events) {
        ConversationDetail conversation = Sample.detail(
                7, KEY, Sample.header(new Header.Visitor("v-1", "Jane", "jane@example.com", "+1", "note")), events);
        Scene scene = new Scene();

        var report = scene.importText(Scene.export(ExportFormat.NEUTRAL, Locale.ENGLISH, conversation));

        assertThat(report.problems()).isEmpty();
        assertThat(report.counts().derivedEvents()).isZero();
        ConversationDetail back = scene.details()[0];
        assertThat(back.events()).isEqualTo(conversation.events());
        assertThat(back.classification()).isEqualTo(conversation.classification());
        assertThat(back.summary()).isEqualTo(conversation.summary());
        Header header = scene.store.headers().get(KEY);
        assertThat(header).isEqualTo(Sample.header(new Header.Visitor("v-1", null, null, null, null)));
    }

    @Provide
    Arbitrary<List<Event>> conversations() {
        return events().list().ofMinSize(1).ofMaxSize(12).uniqueElements(Event::externalId);
    }

    private static Arbitrary<Event> events() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings()
                        .ofMaxLength(40)
                        .filter(text -> text.indexOf('\0') < 0
                                && text.chars().noneMatch(next -> Character.isSurrogate((char) next))),
                Arbitraries.of("😀 emoji", "\"quoted\"\n\tlines\r\n", "שלום", "\u2028", "", "5 great"));
        Arbitrary<Instant> times = Arbitraries.longs()
                .between(946_684_800_000_000L, 1_795_000_000_000_000L)
                .map(micros -> Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1_000));
        Arbitrary<Evidence> evidence =
                Arbitraries.of(Evidence.EXACT, Evidence.MANUAL, Evidence.heuristic("label-match"));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000),
                        times,
                        Arbitraries.of(0, 1, 7, Integer.MAX_VALUE, -1),
                        Arbitraries.of(EventType.class),
                        texts,
                        evidence,
                        Arbitraries.of(true, false),
                        Arbitraries.of("Agent One", "ÄÖ", " spaced ").injectNull(0.5))
                .as((id, at, order, type, text, sure, assumed, author) -> new Event(
                        "e" + id,
                        at,
                        order,
                        type,
                        text,
                        sure,
                        author,
                        author == null ? null : "bot 1",
                        null,
                        type == EventType.BOT_MESSAGE ? List.of("Yes", "No, thanks") : List.of(),
                        assumed));
    }
}
