package io.smarthub.exports;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.io.IOException;
import java.io.Writer;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/**
 * One conversation as a page to read, print or send: no script, nothing loaded from anywhere, every text escaped. Private
 * notes are marked as such; times are in the account's zone, which is printed.
 */
final class HtmlPage implements Conversations {

    private static final String STYLE = """
            body { font: 15px/1.45 system-ui, sans-serif; max-width: 46em; margin: 2em auto; padding: 0 1em; color: CanvasText; background: Canvas; }
            h1 { font-size: 1.4em; } h2 { font-size: 1em; margin: 1.6em 0 .6em; border-bottom: 1px solid; }
            table { border-collapse: collapse; } th { text-align: left; padding: .1em 1em .1em 0; font-weight: 600; vertical-align: top; }
            div { border: 1px solid; border-radius: 8px; padding: .4em .8em; margin: .4em 0; max-width: 85%; }
            div p { margin: .2em 0; white-space: pre-wrap; overflow-wrap: anywhere; }
            .agent, .chatbot, .note { margin-left: 15%; } .note { border-style: dashed; }
            .system, time, .buttons { opacity: .75; font-size: .87em; }
            @media print { div { break-inside: avoid; } }
            """;

    private final Writer out;
    private final ZoneId zone;
    private final Locale language;
    private final ResourceBundle texts;
    private final DateTimeFormatter day;
    private final DateTimeFormatter time;

    HtmlPage(Writer out, ZoneId zone, Locale language) {
        this.out = out;
        this.zone = zone;
        this.language = language.getLanguage().equals("de") ? Locale.GERMAN : Locale.ENGLISH;
        this.texts = ResourceBundle.getBundle(
                "io.smarthub.i18n.exports",
                this.language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.day = DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(language.getLanguage().equals(this.language.getLanguage()) ? language : this.language)
                .withZone(zone);
        this.time = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(zone);
    }

    @Override
    public void begin() {}

    @Override
    public int add(ConversationDetail conversation) throws IOException {
        String title = title(conversation);
        out.write(
                "<!DOCTYPE html>\n<html lang=\"" + language.getLanguage() + "\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n");
        out.write(
                "<meta name=\"viewport\" content=\"width=device-width\">\n<title>" + HtmlText.of(title) + "</title>\n");
        out.write("<style>\n" + STYLE + "</style>\n</head>\n<body>\n<h1>" + HtmlText.of(title) + "</h1>\n");
        facts(conversation);
        LocalDate last = LocalDate.MIN;
        for (Event event : conversation.events()) {
            LocalDate date = LocalDate.ofInstant(event.at(), zone);
            if (!date.equals(last)) {
                out.write("<h2>" + HtmlText.of(day.format(event.at())) + "</h2>\n");
                last = date;
            }
            event(event);
        }
        out.write("</body>\n</html>\n");
        return 0;
    }

    private String title(ConversationDetail conversation) {
        String visitor = conversation.row().visitor();
        return visitor.isBlank()
                ? text("page.title-unknown", conversation.row().externalId())
                : text("page.title", visitor);
    }

    private void facts(ConversationDetail conversation) throws IOException {
        var row = conversation.row();
        var why = conversation.classification().why();
        var quota = conversation.quota();
        out.write("<table>\n");
        fact("page.source", row.source() + " " + row.externalId());
        fact("page.email", conversation.visitor().email());
        fact("page.opened", moment(row.openedAt()));
        fact("page.status", text("status." + constant(row.status())));
        fact("page.chatbot", text(row.joinedByChatbot() ? "page.joined" : "page.not-joined"));
        fact(
                "page.outcome",
                text("outcome." + constant(row.outcome())) + " (" + why.rule().id() + ", " + why.evidence() + ")");
        fact("page.quota", quota == null ? null : quota.month().toString());
        fact("page.agents", String.join(", ", row.assignees()));
        fact("page.tags", String.join(", ", row.tags()));
        fact("page.page", conversation.visitor().pageUrl());
        fact("page.zone", row.assumedTime() ? text("page.assumed", zone.getId()) : zone.getId());
        out.write("</table>\n");
    }

    private void fact(String key, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            out.write("<tr><th>" + HtmlText.of(text(key)) + "</th><td>" + HtmlText.of(value) + "</td></tr>\n");
        }
    }

    private void event(Event event) throws IOException {
        boolean note = event.type() == EventType.NOTE;
        if (!event.type().isSpoken() && !note) {
            out.write("<p class=\"system\">" + HtmlText.of(time.format(event.at())) + " "
                    + HtmlText.of(text("event." + constant(event.type()))) + detail(event) + "</p>\n");
            return;
        }
        if (event.isBlank()) {
            return;
        }
        String kind = note ? "note" : constant(event.author());
        out.write("<div class=\"" + kind + "\"><b>" + HtmlText.of(who(event)) + "</b> <time>"
                + HtmlText.of(time.format(event.at())) + "</time><p dir=\"auto\">" + HtmlText.of(event.words())
                + "</p>");
        if (!event.buttons().isEmpty()) {
            out.write("<p class=\"buttons\">" + HtmlText.of(String.join(" · ", event.buttons())) + "</p>");
        }
        out.write("</div>\n");
    }

    private static String detail(Event event) {
        return event.type() == EventType.RATED || event.type() == EventType.SYSTEM
                ? ": " + HtmlText.of(event.text())
                : "";
    }

    private String who(Event event) {
        String role = text(event.type() == EventType.NOTE ? "event.note" : "author." + constant(event.author()));
        String name = event.authorName();
        String said = name == null || event.author() == Author.SYSTEM ? role : name + " (" + role + ")";
        return switch (event.type()) {
            case BUTTON_CLICK, HANDOFF_CLICK -> said + ", " + text("page.clicked");
            default -> said;
        };
    }

    private String moment(Instant at) {
        return day.format(at) + ", " + time.format(at);
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(texts.getString(key), language).format(arguments);
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public void end() {}
}
