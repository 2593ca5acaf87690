package io.smarthub.domain.chatbot;

import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Evidence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of one turn, in order. */
final class Recording {

    private final List<Event> events = new ArrayList<>();
    private final @Nullable String flowId;
    private final int before;
    private final Stamp stamp;

    Recording(Progress progress, Stamp stamp) {
        this(progress, progress.flow(), stamp);
    }

    Recording(Progress progress, @Nullable FlowVersion flow, Stamp stamp) {
        this.flowId = flow == null ? null : flow.flowId();
        this.before = progress.events();
        this.stamp = stamp;
    }

    /** Something for the agents, in which the chatbot has no part. */
    void message(String text, @Nullable Attachment attachment) {
        add(EventType.VISITOR_MESSAGE, text, null, null, null, List.of());
        if (attachment != null) {
            events.add(events.removeLast().with(attachment));
        }
    }

    /** Words for the chatbot. */
    void input(String text) {
        add(EventType.BOT_INPUT, text, null, flowId, null, List.of());
    }

    void click(EventType type, Reply reply) {
        add(type, reply.label(), null, flowId, reply.id(), List.of());
    }

    void chatbot(EventType type, String text, String name, List<String> buttons) {
        add(type, text, name, flowId, null, buttons);
    }

    void handOff(@Nullable String name) {
        add(EventType.HANDOFF, "", name, flowId, null, List.of());
    }

    List<Event> events() {
        return List.copyOf(events);
    }

    /** A progress that knows how many events there are now. */
    Progress counted(Progress progress) {
        return new Progress(
                progress.flow(),
                progress.at(),
                progress.variables(),
                progress.refused(),
                progress.phase(),
                before + events.size());
    }

    private void add(
            EventType type,
            String text,
            @Nullable String name,
            @Nullable String botId,
            @Nullable String buttonId,
            List<String> buttons) {
        events.add(new Event(
                stamp.key() + "-" + events.size(),
                stamp.at(),
                before + events.size(),
                type,
                text,
                Evidence.EXACT,
                name,
                botId,
                buttonId,
                buttons,
                false));
    }
}
