package io.smarthub.store.statistics;

import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.Classifier;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.domain.conversation.Summary;
import io.smarthub.domain.conversation.Timeline;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Range;
import io.smarthub.domain.statistics.ReplyRow;
import io.smarthub.domain.statistics.WeekHours;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One conversation, counted by looking at it: what the roll-ups must add up to.
 *
 * @param timeline its events in order
 */
record Counted(Timeline timeline, Summary summary, Classification classification) {

    static List<Counted> of(List<List<Event>> conversations) {
        Classifier classifier = new Classifier(OutcomeReading.STANDARD);
        return conversations.stream()
                .map(Timeline::of)
                .map(timeline -> new Counted(timeline, Summary.of(timeline), classifier.classify(timeline.events())))
                .toList();
    }

    boolean openedIn(Range range) {
        return range.contains(summary.openedAt());
    }

    boolean triggeredIn(Range range) {
        return classification.triggeredAt().filter(range::contains).isPresent();
    }

    static Figures figures(List<Counted> all, Range range) {
        return new Figures(
                count(all, each -> each.openedIn(range)),
                count(all, each -> each.triggeredIn(range)),
                count(all, each -> each.triggeredIn(range) && each.outcome() != Outcome.NONE),
                count(all, each -> each.triggeredIn(range) && each.outcome() == Outcome.RESOLVED),
                count(all, each -> each.triggeredIn(range) && each.outcome() == Outcome.ESCALATED),
                count(all, each -> each.triggeredIn(range) && each.classification.joinedByChatbot()));
    }

    static WeekHours hours(List<Counted> all, Range range) {
        WeekHours.Builder hours = new WeekHours.Builder();
        all.stream().filter(each -> each.openedIn(range)).forEach(each -> {
            LocalDateTime at = LocalDateTime.ofInstant(each.summary.openedAt(), range.zone());
            hours.add(at.getDayOfWeek(), at.getHour(), 1);
        });
        return hours.build();
    }

    static List<Duration> responses(List<Counted> all, Range range) {
        return all.stream()
                .filter(each -> each.openedIn(range) && each.summary.firstResponse() != null)
                .map(each -> each.summary.firstResponse())
                .sorted()
                .toList();
    }

    static long clicks(List<Counted> all, Range range) {
        return all.stream()
                .filter(each -> each.triggeredIn(range))
                .mapToLong(each -> each.timeline.all(Counted::isClick).size())
                .sum();
    }

    /** Conversations with a click on this label after which, or with which, the visitor asked an agent. */
    static long asked(List<Counted> all, Range range, String label) {
        return count(
                all,
                each -> each.triggeredIn(range)
                        && each.timeline
                                .first(event -> isClick(event) && event.text().equals(label))
                                .filter(each::asksAfter)
                                .isPresent());
    }

    private boolean asksAfter(Event click) {
        return asks(click) || timeline.firstAfter(click, Counted::asks).isPresent();
    }

    Outcome outcome() {
        return classification.outcome();
    }

    static boolean isClick(Event event) {
        return isClick(event.type());
    }

    static boolean isClick(EventType type) {
        return type == EventType.BUTTON_CLICK || type == EventType.HANDOFF_CLICK;
    }

    /** What became of one button of a chatbot; empty where it was not clicked. */
    static Optional<ReplyRow> reply(List<Counted> all, Range range, String bot, String button) {
        long clicks = 0;
        long conversations = 0;
        long asked = 0;
        for (Counted each : all) {
            List<Event> here = each.timeline.all(
                    event -> isClick(event) && bot.equals(event.botId()) && button.equals(event.buttonId()));
            if (each.triggeredIn(range) && !here.isEmpty()) {
                clicks += here.size();
                conversations++;
                asked += each.asksAfter(here.getFirst()) ? 1 : 0;
            }
        }
        return clicks == 0 ? Optional.empty() : Optional.of(new ReplyRow(button, clicks, conversations, asked));
    }

    private static boolean asks(Event event) {
        return event.type() == EventType.VISITOR_MESSAGE || event.type().isHandoff();
    }

    private static long count(List<Counted> all, Predicate<Counted> predicate) {
        return all.stream().filter(predicate).count();
    }
}
