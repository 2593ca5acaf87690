package io.smarthub.domain.chatbot;

import io.smarthub.domain.chatbot.FlowProblem.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The rules every published flow keeps; finds every violation, not only the first. */
public final class FlowCheck {

    /** How a flow, a message and a reply may be identified. */
    public static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /** The shape of a language tag. */
    public static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

    private final List<FlowProblem> problems = new ArrayList<>();

    private FlowCheck() {}

    /** All problems of a flow, in the order of its parts; empty where it can be published. */
    public static List<FlowProblem> problems(Flow flow) {
        FlowCheck check = new FlowCheck();
        check.head(flow);
        check.trigger(flow.trigger());
        check.problems.addAll(TreeCheck.problems(flow.tree()));
        return List.copyOf(check.problems);
    }

    private void head(Flow flow) {
        if (!ID.matcher(flow.id()).matches()) {
            found(Place.FLOW, Kind.BAD_FLOW_ID, flow.id());
        }
        int length = Limits.length(flow.name());
        if (flow.name().isBlank()) {
            found(Place.FLOW, Kind.EMPTY_NAME);
        } else if (length > Limits.NAME) {
            found(Place.FLOW, Kind.NAME_TOO_LONG, length, Limits.NAME);
        }
        if (Texts.isForbidden(flow.name(), false)) {
            found(Place.FLOW, Kind.FORBIDDEN_CHARACTER);
        }
        if (flow.version() < 1) {
            found(Place.FLOW, Kind.BAD_VERSION, flow.version());
        }
        language(Place.FLOW, flow.language());
        if (flow.priority() < 1 || flow.priority() > Limits.PRIORITY) {
            found(Place.FLOW, Kind.BAD_PRIORITY, flow.priority(), Limits.PRIORITY);
        }
    }

    private void trigger(Trigger trigger) {
        switch (trigger.when()) {
            case When.AfterLanding(Duration delay) -> delay(delay);
            case When.WithoutReply(Duration delay) -> delay(delay);
            case When.ChatOpened opened -> {}
            case When.AfterMessage message -> {}
        }
        if (trigger.pages().size() > Limits.PAGES) {
            found(Place.TRIGGER, Kind.TOO_MANY_PAGES, trigger.pages().size(), Limits.PAGES);
        }
        for (PageRule page : trigger.pages()) {
            int length = Limits.length(page.value());
            if (page.value().isBlank()) {
                found(Place.TRIGGER, Kind.EMPTY_PAGE);
            } else if (length > Limits.PAGE) {
                found(Place.TRIGGER, Kind.PAGE_TOO_LONG, length, Limits.PAGE);
            }
        }
        trigger.audience().languages().stream().sorted().forEach(language -> language(Place.TRIGGER, language));
        for (Schedule.Hours hours : trigger.schedule().hours()) {
            if (hours.from().equals(hours.to())) {
                found(Place.TRIGGER, Kind.EMPTY_HOURS, hours.from());
            }
        }
    }

    private void delay(Duration delay) {
        if (delay.isNegative() || delay.compareTo(Limits.DELAY) > 0) {
            found(Place.TRIGGER, Kind.DELAY_OUT_OF_RANGE, delay.toSeconds(), Limits.DELAY.toSeconds());
        }
    }

    private void language(Place place, String language) {
        if (!LANGUAGE.matcher(language).matches()) {
            found(place, Kind.BAD_LANGUAGE, language);
        }
    }

    private void found(Place place, Kind kind, Object... arguments) {
        problems.add(FlowProblem.of(place, kind, arguments));
    }
}
