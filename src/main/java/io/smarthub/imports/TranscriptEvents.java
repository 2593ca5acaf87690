package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides what the messages of a plain transcript were (decision D3a). Where the chatbot speaks before any agent does, it
 * is the visitor's counterpart from the first message on; where an agent speaks first, from its own first message. The
 * visitor's text is then taken in by the chatbot, until a hand-over or an agent's message ends that for good.
 */
final class TranscriptEvents {

    private static final Evidence TRANSCRIPT = Evidence.heuristic("transcript");
    private static final Evidence LABEL_MATCH = Evidence.heuristic("label-match");

    private final Remarks remarks;
    private final long line;
    private final List<Event> events = new ArrayList<>();
    private int derived;
    private boolean chatbotInvolved;
    private boolean shown;
    private boolean takesText;
    private boolean over;
    private @Nullable Said before;

    private TranscriptEvents(Remarks remarks, long line) {
        this.remarks = remarks;
        this.line = line;
    }

    /**
     * The events of one conversation.
     *
     * @param derived how many of them are concluded rather than said
     */
    record Told(List<Event> events, int derived) {}

    /** A transfer to a person that the transcript records; its moment is null where the transcript does not say. */
    record Transfer(@Nullable Instant at) {}

    /**
     * @param messages in the order they were said, each with a time
     * @param transfer null where none is recorded
     */
    static Told of(List<Said> messages, @Nullable Transfer transfer, long line, Remarks remarks) {
        TranscriptEvents made = new TranscriptEvents(remarks, line);
        made.tell(messages, transfer);
        return new Told(made.events, made.derived);
    }

    private void tell(List<Said> messages, @Nullable Transfer transfer) {
        chatbotInvolved = messages.stream().anyMatch(message -> message.isBy("chatbot"));
        if (chatbotSpeaksBeforeAnyAgent(messages)) {
            show(messages.getFirst());
        }
        Instant transferAt = transfer == null ? null : transfer.at();
        boolean transferred = false;
        for (Said message : messages) {
            if (transferAt != null
                    && !transferred
                    && TranscriptTimes.time(message).isAfter(transferAt)) {
                handOver(transferAt, before == null ? message : before, Evidence.EXACT);
                transferred = true;
            }
            take(message);
            before = message;
        }
        if (transfer != null && !transferred) {
            endWithTransfer(messages.getLast(), transferAt);
        }
    }

    /**
     * The moment of the transfer is not recorded, or lies behind the last message: it is placed at the end, so that what
     * the visitor said before still counts as said to the chatbot.
     */
    private void endWithTransfer(Said last, @Nullable Instant at) {
        Instant lastAt = TranscriptTimes.time(last);
        boolean recorded = at != null && !at.isBefore(lastAt);
        handOver(recorded && at != null ? at : lastAt, last, recorded ? Evidence.EXACT : TRANSCRIPT);
    }

    private void take(Said message) {
        switch (message.author()) {
            case "visitor" -> visitor(message);
            case "chatbot" -> {
                if (!shown) {
                    show(message);
                }
                add(message, EventType.BOT_MESSAGE, Evidence.EXACT);
            }
            case "agent" -> {
                if (takesText || shown) {
                    over = true;
                }
                takesText = false;
                add(message, EventType.AGENT_MESSAGE, Evidence.EXACT);
            }
            case "system" -> add(message, EventType.SYSTEM, Evidence.EXACT);
            default -> unknown(message);
        }
    }

    private void visitor(Said message) {
        Said previous = before;
        if (previous != null && previous.isBy("chatbot") && previous.buttons().contains(message.text())) {
            add(message, EventType.BUTTON_CLICK, LABEL_MATCH);
        } else if (takesText && !over) {
            add(message, EventType.BOT_INPUT, TRANSCRIPT);
        } else {
            add(message, EventType.VISITOR_MESSAGE, chatbotInvolved ? TRANSCRIPT : Evidence.EXACT);
        }
    }

    private void unknown(Said message) {
        remarks.count(line, Reason.UNKNOWN_AUTHOR, message.author());
        events.add(event(
                message.id(),
                TranscriptTimes.time(message),
                message,
                EventType.SYSTEM,
                message.author() + ": " + message.text(),
                Evidence.EXACT));
    }

    private void show(Said first) {
        shown = true;
        takesText = true;
        derived++;
        events.add(event("shown", TranscriptTimes.time(first), first, EventType.BOT_SHOWN, "", TRANSCRIPT));
    }

    private void handOver(Instant at, Said after, Evidence evidence) {
        over = true;
        takesText = false;
        derived++;
        Said place = new Said(after.index(), "chatbot", null, "", List.of(), at, after.assumed());
        events.add(event("transfer", at, place, EventType.HANDOFF, "", evidence));
    }

    private void add(Said message, EventType type, Evidence evidence) {
        events.add(event(message.id(), TranscriptTimes.time(message), message, type, message.text(), evidence));
    }

    /** Of events of one instant, the transfer sorts behind the message it follows: {@code t} comes after {@code m}. */
    private static Event event(String id, Instant at, Said message, EventType type, String text, Evidence evidence) {
        return new Event(
                id,
                at,
                message.index(),
                type,
                text,
                evidence,
                message.name(),
                null,
                null,
                message.buttons(),
                message.assumed());
    }

    private static boolean chatbotSpeaksBeforeAnyAgent(List<Said> messages) {
        return messages.stream()
                .filter(message -> message.isBy("chatbot") || message.isBy("agent"))
                .findFirst()
                .map(message -> message.isBy("chatbot"))
                .orElse(false);
    }
}
