package io.smarthub.exports;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.exports.pdf.InstalledFonts;
import io.smarthub.exports.pdf.Outline;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;

class ConversationPdfTest {

    private static final Header.Visitor JANE =
            new Header.Visitor("v1", "Jane Doe", "jane@example.com", "+49 30 1234", "pays late");
    private static final Instant START = Instant.parse("2026-05-12T21:50:00Z");

    private static Event event(int second, EventType type, String text, String... buttons) {
        return event(second, type, text, false, buttons);
    }

    private static Event event(int second, EventType type, String text, boolean assumed, String... buttons) {
        String author = switch (type.author()) {
            case AGENT -> "Petra Nová";
            case CHATBOT -> "Shop assistant";
            case VISITOR -> null;
            case SYSTEM -> "Petra Nová";
        };
        return new Event(
                "e" + second,
                START.plusSeconds(second),
                0,
                type,
                text,
                Evidence.EXACT,
                author,
                null,
                null,
                List.of(buttons),
                assumed);
    }

    private static ConversationDetail conversation(Event... events) {
        return conversation(List.of(events));
    }

    private static ConversationDetail conversation(List<Event> events) {
        return Sample.detail(7, new ConversationKey("shop", "", "c1"), Sample.header(JANE), events);
    }

    private static ConversationDetail ordinary() {
        return conversation(
                event(1, EventType.BOT_SHOWN, ""),
                event(2, EventType.BOT_MESSAGE, "Hello. What is it about?", "Where is my parcel?", "Returns"),
                event(30, EventType.BUTTON_CLICK, "Where is my parcel?"),
                event(31, EventType.BOT_MESSAGE, "Please tell me your order number.", "I do not have it"),
                event(60, EventType.BOT_INPUT, "2026-4711"),
                event(61, EventType.BOT_MESSAGE, "Your parcel is on its way. Anything else?", "Connect with agent"),
                event(80, EventType.HANDOFF_CLICK, "Connect with agent"),
                event(90, EventType.VISITOR_MESSAGE, "It was to be here on Monday.\nWhere is it now?"),
                event(900, EventType.AGENT_JOINED, ""),
                event(930, EventType.AGENT_MESSAGE, "Good evening, Jane. I am looking it up for you right now.", true),
                event(960, EventType.NOTE, "Second complaint this month, be generous."),
                event(
                        990,
                        EventType.AGENT_MESSAGE,
                        "It is in Leipzig and comes tomorrow. " + "We are sorry. ".repeat(30)),
                event(1000, EventType.VISITOR_MESSAGE, "Thank you!"),
                event(1100, EventType.RATED, "5"),
                event(1101, EventType.RESOLVED, ""));
    }

    @Test
    void theDocumentSaysWhoWhatCameOfItAndWhy() throws IOException {
        Pdf pdf = Pdf.of(Locale.UK, ordinary()).keep("conversation-en");

        assertThat(pdf.title()).isEqualTo("Conversation with Jane Doe");
        assertThat(pdf.text())
                .contains("Jane Doe", "Joined by chatbot", "Escalated to agent", "Resolved")
                .contains("jane@example.com", "+49 30 1234", "Tuesday, 12 May 2026", "May 2026")
                .contains("Central European Time (Europe/Berlin)")
                .contains("The visitor asked for an agent by button and wrote a message: escalated to an agent.")
                .contains("Rule E5", "Deciding event", "Exact: the source says so.")
                .contains("times marked as assumed are not from the source")
                .doesNotContain("pays late");
    }

    @Test
    void everyoneIsToldApartAndTheClickedButtonIsMarked() throws IOException {
        String text = Pdf.of(Locale.UK, ordinary()).text();

        assertThat(text)
                .contains("Shop assistant · Chatbot", "Petra Nová · Agent", "Private note · Petra Nová")
                .contains("Clicked Where is my parcel?")
                .contains("Petra Nová joined · 00:05", "Resolved by Petra Nová")
                .contains("23:50", "00:05 · assumed time");
    }

    @Test
    void aNewDayOfTheAccountsZoneIsSeparated() throws IOException {
        assertThat(Pdf.of(Locale.UK, ordinary()).text())
                .containsSubsequence("Tuesday, 12 May 2026", "Thank you", "Rated 5 of 5")
                .containsSubsequence("Where is it now?", "Wednesday, 13 May 2026", "Good evening, Jane");
    }

    @Test
    void theDocumentSpeaksGerman() throws IOException {
        assertThat(Pdf.of(Locale.GERMANY, ordinary()).keep("conversation-de").text())
                .contains("Von Chatbot beigetreten", "An einen Agenten eskaliert", "Dienstag, 12. Mai 2026")
                .contains("Private Notiz · Petra Nová", "00:05 · angenommene Zeit", "1 von 2");
    }

    @Test
    void neitherANameNorADayIsAloneAtTheEndOfAPage() throws IOException {
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < 120; at++) {
            EventType type = at % 2 == 0 ? EventType.AGENT_MESSAGE : EventType.VISITOR_MESSAGE;
            events.add(event(
                    at * 40_000, type, "Line of text that is long enough to wrap once or twice. ".repeat(1 + at % 19)));
        }

        assertThat(Pdf.of(Locale.UK, conversation(events)).texts()).allSatisfy(page -> {
            List<String> lines = page.lines().map(String::strip).toList();
            int foot = lines.indexOf(lines.stream()
                    .filter(line -> line.startsWith("Conversation with"))
                    .findFirst()
                    .orElseThrow());
            assertThat(lines.get(foot - 1))
                    .doesNotContain("Petra Nová · Agent")
                    .doesNotEndWith("Jane Doe")
                    .doesNotMatch("\\w+day, .* 2026");
        });
    }

    @Test
    void everyPageHasItsNumberOutOfAll() throws IOException {
        List<String> pages = Pdf.of(Locale.UK, longThread(2_000, "Message")).texts();

        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(IntStream.range(0, pages.size()))
                .allSatisfy(page -> assertThat(pages.get(page))
                        .contains("%d of %d".formatted(page + 1, pages.size()), "Conversation with Jane Doe"));
    }

    @Test
    void nothingRunsOffThePageHoweverLongAWordIs() throws IOException {
        Pdf pdf = Pdf.of(
                        Locale.UK,
                        Sample.detail(
                                7,
                                new ConversationKey("shop", "", "x".repeat(300)),
                                Sample.header(new Header.Visitor("v", "N".repeat(300), "m".repeat(300), null, null)),
                                List.of(
                                        event(1, EventType.BOT_MESSAGE, "Q".repeat(300), "B".repeat(300), "short"),
                                        event(2, EventType.BUTTON_CLICK, "B".repeat(300)),
                                        event(3, EventType.AGENT_MESSAGE, "https://example.com/" + "a".repeat(300)),
                                        event(4, EventType.SYSTEM, "S".repeat(300)))))
                .keep("conversation-long-words");

        float[] extent = pdf.extent();
        assertThat(extent[0]).as("left").isGreaterThanOrEqualTo(53.5f);
        assertThat(extent[1]).as("right").isLessThanOrEqualTo(595.28f - 53.5f);
        assertThat(extent[2]).as("down").isLessThanOrEqualTo(841.89f - 30);
        assertThat(pdf.text().chars().filter(letter -> letter == 'Q').count()).isEqualTo(300);
    }

    @Test
    void aMessageOfAMegabyteGoesOnPageByPage() throws IOException {
        String message = "The quick brown fox jumps over the lazy dog. ".repeat(23_302);

        List<String> pages = Pdf.of(
                        Locale.UK,
                        conversation(
                                event(1, EventType.VISITOR_MESSAGE, message),
                                event(2, EventType.AGENT_MESSAGE, "That was long.")))
                .texts();

        assertThat(pages).hasSizeGreaterThan(150);
        assertThat(pages.getLast()).contains("That was long.");
        long foxes = pages.stream()
                .mapToLong(page -> page.replaceAll("\\s+", " ").split("fox", -1).length - 1)
                .sum();
        assertThat(foxes).isEqualTo(23_302);
    }

    @Test
    void whatNoFontHasIsShownAsASignAndCountedAtTheEnd() throws IOException {
        Pdf pdf = Pdf.of(
                        Locale.UK,
                        conversation(event(1, EventType.VISITOR_MESSAGE, "Danke 👍🏽 日本語 \u0000 done\uFEFF")))
                .keep("conversation-unprintable");

        assertThat(pdf.text())
                .contains("Danke □ □□□", "done")
                .contains("4 characters are shown as □ because no font on this machine has them:")
                .contains("U+65E5 CJK UNIFIED IDEOGRAPHS 65E5", "U+1F44D THUMBS UP SIGN");
    }

    @Test
    void rightToLeftTextIsInTheOrderOfTheEyeAndReadsBackInItsOwn() throws IOException {
        Pdf pdf = Pdf.of(
                Locale.UK,
                codePoint -> codePoint > 0x500 ? Optional.of(new Outline("0 0 400 600 re f\n", 500)) : Optional.empty(),
                conversation(
                        event(1, EventType.VISITOR_MESSAGE, "שלום (מספר 4711) איפה"),
                        event(2, EventType.VISITOR_MESSAGE, "السلام"),
                        event(3, EventType.VISITOR_MESSAGE, "日本語")));

        assertThat(pdf.text())
                .contains("שלום", "מספר", "איפה", "4711", "السلام", "日本語")
                .doesNotContain("shown as □");
        assertThat(pdf.x("ש")).as("the first letter is the rightmost").isGreaterThan(pdf.x("ה"));
        assertThat(pdf.x("4")).as("numbers run to the right").isLessThan(pdf.x("7"));
    }

    @Test
    @DefaultLocale("ar-EG")
    void drawnSignsCanBeReadWhereNumbersAreWrittenOtherwise() throws IOException {
        Pdf pdf = Pdf.of(
                Locale.UK,
                codePoint -> codePoint > 0x500 && codePoint != 0x1F44D
                        ? Optional.of(new Outline("0 0 400 600 re f\n", 500))
                        : Optional.empty(),
                conversation(
                        event(1, EventType.VISITOR_MESSAGE, "日本語 4711"),
                        event(2, EventType.VISITOR_MESSAGE, "שלום 👍")));

        assertThat(pdf.text()).contains("日本語 4711", "שלום").contains("U+1F44D THUMBS UP SIGN");
        assertThat(pdf.drawing()).startsWith("500 0 d0\n");
    }

    @Test
    void fontsOfTheMachineAreAsked() throws IOException {
        Pdf pdf = Pdf.of(
                        Locale.UK,
                        new InstalledFonts(),
                        conversation(
                                event(1, EventType.VISITOR_MESSAGE, "שלום, איפה החבילה (מספר 4711) שלי?"),
                                event(2, EventType.VISITOR_MESSAGE, "مرحبا، أين طلبي رقم 4711؟ لا أجده"),
                                event(3, EventType.AGENT_MESSAGE, "Dobrý den, Здравствуйте, Γειά, ☺ ♥ 日本語 한국어 😀")))
                .keep("conversation-scripts");

        assertThat(pdf.text()).contains("Dobrý den, Здравствуйте, Γειά");
        assertThat(pdf.text().contains("日本語"))
                .as("either there is a font, or it is told")
                .isNotEqualTo(pdf.text().contains("U+65E5"));
    }

    private static ConversationDetail longThread(int messages, String text) {
        List<Event> events = new ArrayList<>();
        for (int at = 0; at < messages; at++) {
            events.add(
                    event(at * 60, at % 3 == 0 ? EventType.AGENT_MESSAGE : EventType.VISITOR_MESSAGE, text + " " + at));
        }
        return conversation(events);
    }
}
