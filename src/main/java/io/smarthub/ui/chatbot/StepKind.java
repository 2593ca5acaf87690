package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Question;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How a message goes on, as the builder offers it. A change keeps as much of what lies below as the other kind can have. */
enum StepKind {
    BUTTONS,
    QUESTION,
    ONWARD;

    static StepKind of(Step step) {
        return switch (step) {
            case Step.Choice _ -> BUTTONS;
            case Step.Ask _ -> QUESTION;
            case Step.Go _ -> ONWARD;
        };
    }

    String key() {
        return Words.key(this);
    }

    /**
     * The step of this kind that takes the place of another one.
     *
     * @param newId names a new button
     * @param complaint what a new question says to an answer that does not fit
     */
    Step instead(Step step, Supplier<String> newId, String complaint) {
        return switch (this) {
            case BUTTONS -> new Step.Choice(buttons(step, newId));
            case QUESTION ->
                new Step.Ask(
                        new Question(Question.Kind.TEXT, "answer", complaint),
                        step.onward().orElse(Target.Exit.END),
                        step.replies());
            case ONWARD -> new Step.Go(onward(step));
        };
    }

    private static List<Reply> buttons(Step step, Supplier<String> newId) {
        List<Reply> replies = new ArrayList<>(step.replies());
        Optional<Target> onward = step.onward();
        boolean leads = onward.isPresent() && onward.get() != Target.Exit.END;
        if (replies.isEmpty() || (leads && replies.size() < Limits.REPLIES)) {
            replies.add(new Reply(newId.get(), "", onward.orElse(Target.Exit.END)));
        }
        return replies;
    }

    private static Target onward(Step step) {
        return step.onward()
                .or(() -> step.replies().stream()
                        .map(Reply::target)
                        .filter(Target.Say.class::isInstance)
                        .findFirst())
                .orElse(Target.Exit.END);
    }
}
