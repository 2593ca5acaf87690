package io.smarthub.store.inbox;

import io.smarthub.app.inbox.ButtonPart;
import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.RatingGroup;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.inbox.Period;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A filter as one line of text, such as {@code status=OPEN&tag=vip}. */
final class FilterText {

    private static final Logger LOG = LoggerFactory.getLogger(FilterText.class);

    private static final String DIVIDER = "\u001f";

    private FilterText() {}

    static String write(ConversationFilter filter) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("status", filter.status());
        members.put("tab", filter.tab() == Tab.ALL && filter.status() != Status.OPEN ? null : filter.tab());
        members.put("joined", filter.joinedByChatbot());
        members.put("triggered", filter.triggered());
        members.put(
                "outcomes",
                filter.outcomes().isEmpty()
                        ? null
                        : filter.outcomes().stream().sorted().map(Enum::name).collect(Collectors.joining(",")));
        members.put("waiting", filter.waiting());
        members.put("unread", filter.unread());
        members.put("source", filter.source());
        members.put("agent", filter.agent());
        members.put("tag", filter.tag());
        members.put("rating", filter.rating());
        members.put("page", filter.pageUrl());
        members.put("visitor", filter.visitor());
        Period period = filter.period();
        members.put("period", period == null ? null : period.anchor() + "," + period.from() + "," + period.to());
        HourOfWeek hour = filter.hour();
        members.put("hour", hour == null ? null : hour.day() + "," + hour.hour());
        members.put("answered", filter.answered());
        ChatbotPart chatbot = filter.chatbot();
        members.put(
                "chatbot",
                chatbot == null
                        ? null
                        : String.join(DIVIDER, chatbot.source(), chatbot.bot(), Boolean.toString(chatbot.used())));
        ButtonPart button = filter.button();
        members.put(
                "button",
                button == null
                        ? null
                        : String.join(
                                DIVIDER,
                                button.source(),
                                button.bot(),
                                Boolean.toString(button.asked()),
                                button.label()));
        members.put("search", filter.search().isEmpty() ? null : filter.search());
        return members.entrySet().stream()
                .filter(member -> member.getValue() != null)
                .map(member -> member.getKey() + "=" + encoded(String.valueOf(member.getValue())))
                .collect(Collectors.joining("&"));
    }

    /**
     * What {@link #write} wrote; a member of a later version that is not understood is left out. Before there were silent
     * conversations, the tab of the open ones was written by their status alone.
     */
    static ConversationFilter read(String text) {
        ConversationFilter.Builder filter = new ConversationFilter.Builder();
        if (Arrays.asList(text.split("&", -1)).contains("status=" + Status.OPEN)) {
            filter.tab(Tab.ACTIVE);
        }
        for (String member : text.split("&", -1)) {
            int equals = member.indexOf('=');
            if (equals > 0) {
                String value = URLDecoder.decode(member.substring(equals + 1), StandardCharsets.UTF_8);
                set(filter, member.substring(0, equals), value);
            }
        }
        return filter.build();
    }

    private static void set(ConversationFilter.Builder filter, String member, String value) {
        Map<String, Consumer<String>> setters = Map.ofEntries(
                Map.entry("status", text -> filter.status(Status.valueOf(text))),
                Map.entry("tab", text -> filter.tab(Tab.valueOf(text))),
                Map.entry("joined", text -> filter.joinedByChatbot(Boolean.valueOf(text))),
                Map.entry("triggered", text -> filter.triggered(Boolean.valueOf(text))),
                Map.entry(
                        "outcomes",
                        text -> filter.outcomes(Arrays.stream(text.split(",", -1))
                                .map(Outcome::valueOf)
                                .collect(Collectors.toSet()))),
                Map.entry("waiting", text -> filter.waiting(Boolean.valueOf(text))),
                Map.entry("unread", text -> filter.unread(Boolean.valueOf(text))),
                Map.entry("source", filter::source),
                Map.entry("agent", filter::agent),
                Map.entry("tag", filter::tag),
                Map.entry("rating", text -> filter.rating(RatingGroup.valueOf(text))),
                Map.entry("page", filter::pageUrl),
                Map.entry("visitor", text -> filter.visitor(Long.valueOf(text))),
                Map.entry("period", text -> filter.period(period(parts(text, ",", 3)))),
                Map.entry("hour", text -> filter.hour(hour(parts(text, ",", 2)))),
                Map.entry("answered", text -> filter.answered(Boolean.valueOf(text))),
                Map.entry("chatbot", text -> filter.chatbot(chatbot(parts(text, DIVIDER, 3)))),
                Map.entry("button", text -> filter.button(button(parts(text, DIVIDER, 4)))),
                Map.entry("search", filter::search));
        try {
            setters.getOrDefault(member, ignored -> {}).accept(value);
        } catch (RuntimeException e) {
            LOG.warn("A saved view asks for something this version does not know: {}={}", member, value);
        }
    }

    private static Period period(List<String> parts) {
        return new Period(
                Period.Anchor.valueOf(parts.get(0)), Instant.parse(parts.get(1)), Instant.parse(parts.get(2)));
    }

    private static HourOfWeek hour(List<String> parts) {
        return new HourOfWeek(DayOfWeek.valueOf(parts.get(0)), Integer.parseInt(parts.get(1)));
    }

    private static ChatbotPart chatbot(List<String> parts) {
        return new ChatbotPart(parts.get(0), parts.get(1), Boolean.parseBoolean(parts.get(2)));
    }

    private static ButtonPart button(List<String> parts) {
        return new ButtonPart(parts.get(0), parts.get(1), parts.get(3), Boolean.parseBoolean(parts.get(2)));
    }

    private static List<String> parts(String text, String divider, int count) {
        List<String> parts = new ArrayList<>(List.of(text.split(divider, -1)));
        if (parts.size() != count) {
            throw new IllegalArgumentException(text);
        }
        return parts;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
