package io.smarthub.domain.chatbot;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides which flow a visitor sees. Pure: it is asked whenever something happens to the visitor, and again after the time
 * that it names.
 *
 * @param flows published, the newest version of each, in their order: by priority, then by id
 */
public record Triggering(List<Flow> flows) {

    private static final Comparator<Flow> ORDER =
            Comparator.comparingInt(Flow::priority).thenComparing(Flow::id);

    public Triggering {
        flows = List.copyOf(flows);
    }

    /** Of all versions of all flows, those that visitors may see. */
    public static Triggering of(Collection<Flow> versions) {
        Map<String, Flow> newest = new HashMap<>();
        versions.stream()
                .filter(Flow::published)
                .forEach(flow ->
                        newest.merge(flow.id(), flow, BinaryOperator.maxBy(Comparator.comparingInt(Flow::version))));
        return new Triggering(newest.values().stream().sorted(ORDER).toList());
    }

    /**
     * The flow to show, or why there is none.
     *
     * @param now in the account's zone, which schedules are meant in
     */
    public Decision decide(Situation situation, Allowance allowance, ZonedDateTime now) {
        WhyNot forAll = forAll(situation, allowance);
        if (forAll != null) {
            return new Decision.None(forAll, Map.of(), null);
        }
        Map<String, WhyNot> reasons = new HashMap<>();
        Duration askAgainIn = null;
        for (Flow flow : flows) {
            WhyNot reason = reason(flow, situation, now);
            if (reason != null) {
                reasons.put(flow.id(), reason);
                continue;
            }
            Optional<Duration> wait = wait(flow.trigger().when(), situation);
            if (wait.isPresent() && wait.get().isZero()) {
                return new Decision.Show(flow);
            }
            reasons.put(flow.id(), WhyNot.NOT_YET);
            askAgainIn = earlier(askAgainIn, wait.orElse(null));
        }
        return new Decision.None(WhyNot.NONE_FITS, reasons, askAgainIn);
    }

    private @Nullable WhyNot forAll(Situation situation, Allowance allowance) {
        if (situation.widgetHidden()) {
            return WhyNot.WIDGET_HIDDEN;
        }
        if (!allowance.chatbot()) {
            return WhyNot.PLAN_WITHOUT_CHATBOT;
        }
        if (allowance.unitsLeft() <= 0) {
            return WhyNot.NO_UNITS_LEFT;
        }
        return switch (situation.phase()) {
            case ACTIVE -> WhyNot.CHATBOT_ACTIVE;
            case HANDED_OVER -> WhyNot.HANDED_OVER;
            case AGENT -> WhyNot.AGENT_SPEAKS;
            case NONE, ENDED -> flows.isEmpty() ? WhyNot.NONE_PUBLISHED : null;
        };
    }

    private static @Nullable WhyNot reason(Flow flow, Situation situation, ZonedDateTime now) {
        Trigger trigger = flow.trigger();
        Audience audience = trigger.audience();
        Schedule schedule = trigger.schedule();
        if (trigger.oncePerSession() && situation.shownInSession().contains(flow.id())) {
            return WhyNot.SHOWN_IN_SESSION;
        }
        if (!trigger.fitsPage(situation.url(), situation.title())) {
            return WhyNot.PAGE;
        }
        if (!audience.visits().isEmpty() && !audience.visits().contains(situation.history())) {
            return WhyNot.HISTORY;
        }
        if (!audience.devices().isEmpty() && !audience.devices().contains(situation.device())) {
            return WhyNot.DEVICE;
        }
        if (!audience.speaks(situation.language())) {
            return WhyNot.LANGUAGE;
        }
        if (!schedule.attendance().fits(situation.agentsOnline())) {
            return WhyNot.ATTENDANCE;
        }
        if (!schedule.inMonth(now)) {
            return WhyNot.MONTH;
        }
        if (!schedule.onWeekday(now)) {
            return WhyNot.WEEKDAY;
        }
        return schedule.inHours(now) ? null : WhyNot.HOURS;
    }

    /** How long it still takes; zero when it has happened, empty when waiting does not help. */
    private static Optional<Duration> wait(When when, Situation situation) {
        return switch (when) {
            case When.AfterLanding(Duration delay) -> Optional.of(rest(delay, situation.onPage()));
            case When.ChatOpened opened -> happened(situation.chatOpened());
            case When.AfterMessage message -> happened(situation.wrote());
            case When.WithoutReply(Duration delay) ->
                Optional.ofNullable(situation.unansweredFor()).map(waited -> rest(delay, waited));
        };
    }

    private static Optional<Duration> happened(boolean it) {
        return it ? Optional.of(Duration.ZERO) : Optional.empty();
    }

    private static Duration rest(Duration delay, Duration passed) {
        return passed.compareTo(delay) >= 0 ? Duration.ZERO : delay.minus(passed);
    }

    private static @Nullable Duration earlier(@Nullable Duration one, @Nullable Duration other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
