package io.smarthub.app.chatbot;

import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowProblem;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One of the owner's chatbots.
 *
 * @param draft as the builder shows it; its priority is its place in the order
 * @param live the version that visitors see, null where they see none
 * @param versions how many versions were ever published
 * @param savedAt when the draft was saved last
 * @param publishedAt when the newest version was published, null where none was
 * @param problems what keeps the draft from being published; empty where nothing does
 */
public record Chatbot(
        Flow draft,
        @Nullable Flow live,
        int versions,
        Instant savedAt,
        @Nullable Instant publishedAt,
        List<FlowProblem> problems) {

    /** What visitors see of it. */
    public enum State {
        /** Never published. */
        DRAFT,
        /** Visitors see what the builder shows. */
        PUBLISHED,
        /** Visitors see an older version than the builder shows. */
        CHANGED,
        /** Published once, and taken away. */
        UNPUBLISHED;

        /** The end of the keys of its words. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Chatbot {
        problems = List.copyOf(problems);
    }

    /** Its id, for ever. */
    public String id() {
        return draft.id();
    }

    /** The version that visitors see. */
    public Optional<Flow> liveVersion() {
        return Optional.ofNullable(live);
    }

    /** What visitors see of it. */
    public State state() {
        if (live != null) {
            return live.reads(draft) ? State.PUBLISHED : State.CHANGED;
        }
        return versions == 0 ? State.DRAFT : State.UNPUBLISHED;
    }
}
