package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ChatbotPart;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.RatingGroup;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.inbox.Period;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The filters' popover: one field for each thing a conversation can be filtered by. */
final class FilterPanel extends GridPane {

    private static final double FIELD_WIDTH = 220;

    private final Texts texts;
    private final ZoneId zone;
    private final LocalDate today;
    private final Consumer<ConversationFilter> changed;
    private ConversationFilter filter;
    private int rows;

    FilterPanel(
            ConversationFilter filter,
            FilterChoices choices,
            Texts texts,
            Formats formats,
            Consumer<ConversationFilter> changed) {
        this.texts = texts;
        this.zone = formats.zone();
        this.today = formats.today();
        this.changed = changed;
        this.filter = filter;
        getStyleClass().add("filter-panel");
        row(
                "filter.label.joined",
                choice(
                        yesNo("filter.joined.yes", "filter.joined.no"),
                        filter.joinedByChatbot(),
                        value -> with().joinedByChatbot(value)));
        if (choices.chatbots().size() > 1) {
            row(
                    "filter.label.chatbot",
                    choice(chatbots(choices.chatbots()), filter.chatbot(), value -> with().chatbot(value)));
        }
        row(
                "filter.label.outcome",
                choice(
                        outcomes(),
                        single(filter.outcomes()),
                        value -> with().outcomes(value == null ? Set.of() : Set.of(value))));
        row(
                "filter.label.waiting",
                choice(
                        yesNo("filter.waiting.yes", "filter.waiting.no"),
                        filter.waiting(),
                        value -> with().waiting(value)));
        row(
                "filter.label.unread",
                choice(yesNo("filter.unread.yes", "filter.unread.no"), filter.unread(), value -> with().unread(value)));
        row("filter.label.source", choice(named(choices.sources()), filter.source(), value -> with().source(value)));
        row("filter.label.agent", choice(named(choices.agents()), filter.agent(), value -> with().agent(value)));
        row("filter.label.tag", choice(named(choices.tags()), filter.tag(), value -> with().tag(value)));
        row("filter.label.rating", choice(ratings(), filter.rating(), value -> with().rating(value)));
        row(
                "filter.label.from",
                date(filter.period() == null ? null : day(filter.period().from()), true));
        row(
                "filter.label.to",
                date(filter.period() == null ? null : day(filter.period().to()).minusDays(1), false));
        row("filter.label.page", page(filter.pageUrl()));
    }

    private ConversationFilter.Builder with() {
        return filter.with();
    }

    private void apply(ConversationFilter.Builder builder) {
        filter = builder.build();
        changed.accept(filter);
    }

    private void row(String key, Node field) {
        Label label = Nodes.label(texts.get(key), "secondary");
        label.setLabelFor(field);
        field.setAccessibleText(texts.get(key));
        add(label, 0, rows);
        add(field, 1, rows);
        rows++;
    }

    private record Choice<T>(@Nullable T value, String name) {}

    private <T> ComboBox<Choice<T>> choice(
            List<Choice<T>> options, @Nullable T chosen, Function<@Nullable T, ConversationFilter.Builder> set) {
        ComboBox<Choice<T>> box = new ComboBox<>();
        box.setPrefWidth(FIELD_WIDTH);
        box.getItems().add(new Choice<>(null, texts.get("filter.any")));
        box.getItems().addAll(options);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice<T> option) {
                return option == null ? "" : option.name();
            }

            @Override
            public Choice<T> fromString(String name) {
                throw new UnsupportedOperationException();
            }
        });
        box.getSelectionModel()
                .select(box.getItems().stream()
                        .filter(option -> Objects.equals(option.value(), chosen))
                        .findFirst()
                        .orElseGet(() -> box.getItems().getFirst()));
        box.valueProperty().addListener((_, _, option) -> apply(set.apply(option.value())));
        return box;
    }

    private List<Choice<Boolean>> yesNo(String yes, String no) {
        return List.of(new Choice<>(true, texts.get(yes)), new Choice<>(false, texts.get(no)));
    }

    private List<Choice<Outcome>> outcomes() {
        List<Choice<Outcome>> options = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            options.add(
                    new Choice<>(outcome, texts.get("outcome." + outcome.name().toLowerCase(Locale.ROOT))));
        }
        return options;
    }

    private List<Choice<RatingGroup>> ratings() {
        List<Choice<RatingGroup>> options = new ArrayList<>();
        for (RatingGroup group : RatingGroup.values()) {
            options.add(new Choice<>(
                    group, texts.get("filter.rating." + group.name().toLowerCase(Locale.ROOT))));
        }
        return options;
    }

    private List<Choice<ChatbotPart>> chatbots(List<Chatbot> chatbots) {
        return chatbots.stream()
                .map(chatbot -> new Choice<>(
                        new ChatbotPart(chatbot.source(), chatbot.id(), false),
                        chatbot.name().isBlank() ? texts.get("filter.chatbot.unnamed") : chatbot.nameAmong(chatbots)))
                .toList();
    }

    private static List<Choice<String>> named(List<String> names) {
        return names.stream().map(name -> new Choice<>(name, name)).toList();
    }

    private static @Nullable Outcome single(Set<Outcome> outcomes) {
        return outcomes.size() == 1 ? outcomes.iterator().next() : null;
    }

    private LocalDate day(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    private DatePicker date(@Nullable LocalDate chosen, boolean from) {
        DatePicker picker = new DatePicker(chosen);
        picker.setPrefWidth(FIELD_WIDTH);
        picker.valueProperty().addListener((_, _, day) -> apply(with().period(period(day, from))));
        return picker;
    }

    private @Nullable Period period(@Nullable LocalDate day, boolean isFrom) {
        Period now = filter.period();
        LocalDate from = isFrom ? day : now == null ? null : day(now.from());
        LocalDate until = isFrom ? (now == null ? null : day(now.to())) : day == null ? null : day.plusDays(1);
        if (from == null && until == null) {
            return null;
        }
        LocalDate begin = from == null ? LocalDate.EPOCH : from;
        LocalDate end = until == null ? today.plusDays(1) : until;
        return new Period(
                now == null ? Period.Anchor.OPENED : now.anchor(),
                begin.atStartOfDay(zone).toInstant(),
                end.atStartOfDay(zone).toInstant());
    }

    private void applyPage(String text) {
        @Nullable String part = text.isBlank() ? null : text.strip();
        if (!Objects.equals(part, filter.pageUrl())) {
            apply(with().pageUrl(part));
        }
    }

    private TextField page(@Nullable String url) {
        TextField field = new TextField(url == null ? "" : url);
        field.setPrefWidth(FIELD_WIDTH);
        field.setPromptText(texts.get("filter.page.prompt"));
        field.setOnAction(_ -> applyPage(field.getText()));
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                applyPage(field.getText());
            }
        });
        return field;
    }
}
