package io.smarthub.domain.chatbot;

import java.util.List;
import java.util.Optional;

/** What comes after a message. */
public sealed interface Step {

    /** The visitor chooses one of the reply buttons. */
    record Choice(List<Reply> replies) implements Step {

        public Choice {
            replies = List.copyOf(replies);
        }
    }

    /**
     * The visitor types an answer, which the chatbot takes in (D3a).
     *
     * @param question what kind of answer
     * @param then where an answer leads that fits
     * @param replies ways around the question, such as "Connect with agent"; often none
     */
    record Ask(Question question, Target then, List<Reply> replies) implements Step {

        public Ask {
            replies = List.copyOf(replies);
        }
    }

    /** The chatbot goes on by itself. */
    record Go(Target target) implements Step {

        @Override
        public List<Reply> replies() {
            return List.of();
        }
    }

    /** The reply buttons, in the order in which they are shown. */
    List<Reply> replies();

    /** Where it leads without a button; empty where only a button leads on. */
    default Optional<Target> onward() {
        return switch (this) {
            case Choice choice -> Optional.empty();
            case Ask ask -> Optional.of(ask.then());
            case Go go -> Optional.of(go.target());
        };
    }

    /** Nothing comes: the flow ends here. */
    static Step end() {
        return new Go(Target.Exit.END);
    }
}
