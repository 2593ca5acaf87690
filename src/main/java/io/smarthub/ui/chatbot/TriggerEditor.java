package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Audience;
import io.smarthub.domain.chatbot.Place;
import io.smarthub.domain.chatbot.Schedule;
import io.smarthub.domain.chatbot.Trigger;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** When, where, for whom and at which times the chatbot is triggered. */
final class TriggerEditor {

    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*");

    private final BuilderModel model;
    private final Words words;
    private final Label problems = Nodes.paragraph("", "field-problem");
    private final WhenFields when;
    private final CheckBox once;
    private final PageRules pages;
    private final Ticks<Audience.History> visits;
    private final Ticks<Audience.Device> devices;
    private final TextField languages = new TextField();
    private final ComboBox<Schedule.Attendance> attendance;
    private final Chips<DayOfWeek> weekdays;
    private final Chips<Month> months;
    private final HourFields hours;
    private final ScheduleWords said;
    private final Label sentence = Nodes.paragraph("", "schedule-sentence");
    private final Label order = Nodes.paragraph("", "secondary");
    private final ScrollPane root;
    private boolean showing;

    TriggerEditor(BuilderModel model, Words words) {
        this.model = model;
        this.words = words;
        Locale locale = words.texts().locale();
        when = new WhenFields(
                words,
                now -> change(
                        "",
                        old -> new Trigger(now, old.pages(), old.audience(), old.schedule(), old.oncePerSession())));
        once = new CheckBox(words.get("trigger.once"));
        once.selectedProperty()
                .addListener((_, _, on) ->
                        change("", old -> new Trigger(old.when(), old.pages(), old.audience(), old.schedule(), on)));
        pages = new PageRules(
                words,
                (step, rules) -> change(
                        step,
                        old -> new Trigger(old.when(), rules, old.audience(), old.schedule(), old.oncePerSession())));
        visits = new Ticks<>(
                Audience.History.class,
                each -> words.get("visits." + Words.key(each)),
                now -> whom(old -> new Audience(now, old.devices(), old.languages()), ""));
        devices = new Ticks<>(
                Audience.Device.class,
                each -> words.get("devices." + Words.key(each)),
                now -> whom(old -> new Audience(old.visits(), now, old.languages()), ""));
        languages.setPromptText(words.get("languages.prompt"));
        languages.setAccessibleText(words.get("languages.name"));
        languages.setMaxWidth(280);
        languages
                .textProperty()
                .addListener((_, _, text) -> whom(
                        old -> new Audience(old.visits(), old.devices(), tags(text)), Typing.step("languages", text)));
        attendance = Boxes.of(
                List.of(Schedule.Attendance.values()),
                each -> words.get("attendance." + Words.key(each)),
                words.get("attendance.name"));
        attendance
                .valueProperty()
                .addListener((_, _, now) -> times(old -> new Schedule(now, old.months(), old.weekdays(), old.hours())));
        said = new ScheduleWords(words);
        weekdays = new Chips<>(
                DayOfWeek.class,
                said.week(),
                day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale),
                day -> day.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                now -> times(old -> new Schedule(old.attendance(), old.months(), now, old.hours())));
        months = new Chips<>(
                Month.class,
                List.of(Month.values()),
                month -> month.getDisplayName(TextStyle.SHORT_STANDALONE, locale),
                month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale),
                now -> times(old -> new Schedule(old.attendance(), now, old.weekdays(), old.hours())));
        hours = new HourFields(
                words, now -> times(old -> new Schedule(old.attendance(), old.months(), old.weekdays(), now)));
        Nodes.show(problems, false);
        VBox content = new VBox(
                problems,
                Card.titled(words.get("trigger.when")).with(when, once),
                Card.titled(words.get("trigger.where"))
                        .with(Nodes.paragraph(words.get("trigger.where.help"), "secondary"), pages),
                Card.titled(words.get("trigger.whom"))
                        .with(
                                Nodes.paragraph(words.get("trigger.none-ticked"), "secondary"),
                                field("visits.name", visits),
                                field("devices.name", devices),
                                field("languages.name", languages)),
                Card.titled(words.get("trigger.schedule"))
                        .with(
                                Nodes.paragraph(
                                        words.get(
                                                "trigger.zone", words.formats().zoneName()),
                                        "secondary"),
                                field("attendance.name", attendance),
                                field("weekdays.name", weekdays),
                                field("hours.name", hours),
                                field("months.name", months),
                                sentence),
                Card.titled(words.get("trigger.order")).with(order));
        sentence.setId("schedule-sentence");
        content.getStyleClass().add("builder-form");
        root = new ScrollPane(content);
        root.setFitToWidth(true);
        root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setFocusTraversable(false);
        root.getStyleClass().add("builder-scroller");
    }

    private Node field(String key, Node control) {
        VBox field = new VBox(Nodes.label(words.get(key), "field-label"), control);
        field.getStyleClass().add("field");
        return field;
    }

    Node node() {
        return root;
    }

    void show() {
        Trigger trigger = model.flow().trigger();
        List<String> wrong = model.problemsProperty().get().stream()
                .filter(problem -> problem.place().part() == Place.Part.TRIGGER)
                .map(words::problem)
                .toList();
        problems.setText(String.join(" ", wrong));
        Nodes.show(problems, !wrong.isEmpty());
        showing = true;
        when.show(trigger.when());
        once.setSelected(trigger.oncePerSession());
        pages.show(trigger.pages());
        visits.show(trigger.audience().visits());
        devices.show(trigger.audience().devices());
        if (!tags(languages.getText()).equals(trigger.audience().languages())) {
            languages.setText(String.join(
                    ", ", trigger.audience().languages().stream().sorted().toList()));
        }
        attendance.setValue(trigger.schedule().attendance());
        weekdays.show(trigger.schedule().weekdays());
        months.show(trigger.schedule().months());
        hours.show(trigger.schedule().hours());
        sentence.setText(said.sentence(trigger.schedule()));
        order.setText(words.get(
                "trigger.order.text", model.keptProperty().get().draft().priority()));
        showing = false;
    }

    private void whom(UnaryOperator<Audience> change, String step) {
        change(
                step,
                old -> new Trigger(
                        old.when(), old.pages(), change.apply(old.audience()), old.schedule(), old.oncePerSession()));
    }

    private void times(UnaryOperator<Schedule> change) {
        change(
                "",
                old -> new Trigger(
                        old.when(), old.pages(), old.audience(), change.apply(old.schedule()), old.oncePerSession()));
    }

    private void change(String step, UnaryOperator<Trigger> change) {
        if (!showing) {
            model.change(step, flow -> flow.withTrigger(change.apply(flow.trigger())));
        }
    }

    private static Set<String> tags(String text) {
        Set<String> tags = new LinkedHashSet<>(List.of(COMMA.split(text.strip())));
        tags.remove("");
        return tags;
    }
}
