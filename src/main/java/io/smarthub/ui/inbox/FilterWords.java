package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Period;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A filter in words: one removable part for each thing it asks, the tab excepted. */
record FilterWords(Texts texts, Formats formats) {

    /**
     * A part of a filter.
     *
     * @param text in the owner's words
     * @param without the filter without it
     */
    record Part(String text, ConversationFilter without) {}

    /** @param chatbots whose names are known */
    List<Part> parts(ConversationFilter filter, List<Chatbot> chatbots) {
        List<Part> parts = new ArrayList<>();
        if (filter.joinedByChatbot() != null) {
            add(
                    parts,
                    texts.get(filter.joinedByChatbot() ? "filter.joined.yes" : "filter.joined.no"),
                    filter.with().joinedByChatbot(null));
        }
        if (filter.triggered() != null) {
            add(
                    parts,
                    texts.get(filter.triggered() ? "filter.triggered.yes" : "filter.triggered.no"),
                    filter.with().triggered(null));
        }
        if (!filter.outcomes().isEmpty()) {
            String names = filter.outcomes().stream()
                    .sorted()
                    .map(this::outcome)
                    .collect(Collectors.joining(" " + texts.get("filter.or") + " "));
            add(parts, names, filter.with().outcomes(Set.of()));
        }
        if (filter.waiting() != null) {
            add(
                    parts,
                    texts.get(filter.waiting() ? "filter.waiting.yes" : "filter.waiting.no"),
                    filter.with().waiting(null));
        }
        if (filter.unread() != null) {
            add(
                    parts,
                    texts.get(filter.unread() ? "filter.unread.yes" : "filter.unread.no"),
                    filter.with().unread(null));
        }
        if (filter.answered() != null) {
            add(
                    parts,
                    texts.get(filter.answered() ? "filter.answered.yes" : "filter.answered.no"),
                    filter.with().answered(null));
        }
        addNamed(parts, filter);
        addChatbots(parts, filter, chatbots);
        if (filter.period() != null) {
            add(parts, period(filter.period()), filter.with().period(null).hour(null));
        }
        if (filter.hour() != null) {
            String day = filter.hour().day().getDisplayName(TextStyle.FULL, formats.locale());
            add(
                    parts,
                    texts.get(
                            "filter.hour",
                            day,
                            filter.hour().hour(),
                            filter.hour().hour() + 1),
                    filter.with().hour(null));
        }
        return parts;
    }

    private void addNamed(List<Part> parts, ConversationFilter filter) {
        if (filter.source() != null) {
            add(
                    parts,
                    texts.get("filter.source", filter.source()),
                    filter.with().source(null));
        }
        if (filter.agent() != null) {
            add(parts, texts.get("filter.agent", filter.agent()), filter.with().agent(null));
        }
        if (filter.tag() != null) {
            add(parts, texts.get("filter.tag", filter.tag()), filter.with().tag(null));
        }
        if (filter.rating() != null) {
            add(
                    parts,
                    texts.get("filter.rating." + filter.rating().name().toLowerCase(Locale.ROOT)),
                    filter.with().rating(null));
        }
        if (filter.pageUrl() != null) {
            add(parts, texts.get("filter.page", filter.pageUrl()), filter.with().pageUrl(null));
        }
        if (filter.visitor() != null) {
            add(parts, texts.get("filter.visitor"), filter.with().visitor(null));
        }
    }

    private void addChatbots(List<Part> parts, ConversationFilter filter, List<Chatbot> chatbots) {
        ChatbotPart chatbot = filter.chatbot();
        if (chatbot != null) {
            String name = name(chatbot.source(), chatbot.bot(), chatbots);
            add(
                    parts,
                    texts.get(chatbot.used() ? "filter.chatbot.used" : "filter.chatbot.shown", name),
                    filter.with().chatbot(null));
        }
        ButtonPart button = filter.button();
        if (button != null) {
            String label = button.label().isBlank() ? texts.get("filter.button.unnamed") : button.label();
            add(
                    parts,
                    texts.get(button.asked() ? "filter.button.asked" : "filter.button.clicked", label),
                    filter.with().button(null));
        }
    }

    private String name(String source, String bot, List<Chatbot> chatbots) {
        String name = chatbots.stream()
                .filter(chatbot ->
                        chatbot.source().equals(source) && chatbot.id().equals(bot))
                .map(chatbot -> chatbot.nameAmong(chatbots))
                .findFirst()
                .orElse(bot);
        return name.isBlank() ? texts.get("filter.chatbot.unnamed") : name;
    }

    private String outcome(Outcome outcome) {
        return texts.get("outcome." + outcome.name().toLowerCase(Locale.ROOT));
    }

    private String period(Period period) {
        String anchor = texts.get(
                "anchor." + period.anchor().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return texts.get("filter.period", anchor, day(period.from()), lastDay(period.to()));
    }

    private String day(Instant from) {
        return formats.date(from.atZone(formats.zone()).toLocalDate());
    }

    /** A period ends before its last instant: midnight means the day before. */
    private String lastDay(Instant to) {
        LocalDate last = to.minusMillis(1).atZone(formats.zone()).toLocalDate();
        return formats.date(last);
    }

    private static void add(List<Part> parts, String text, ConversationFilter.Builder without) {
        parts.add(new Part(Objects.requireNonNull(text), without.build()));
    }
}
