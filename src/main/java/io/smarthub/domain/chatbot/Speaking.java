package io.smarthub.domain.chatbot;

import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One turn of an active chatbot: what it hears, then what it says until the visitor's next move. */
final class Speaking {

    /** More messages in a row than any flow within the limits has: a loop, which ends with an agent. */
    private static final int MOST_IN_A_ROW = 2 * Limits.LEVELS;

    private final Flow flow;
    private final Recording recording;
    private final List<Utterance> says = new ArrayList<>();
    private final Map<String, String> variables;
    private String at;
    private int refused;
    private Phase phase = Phase.ACTIVE;
    private boolean shown = true;

    Speaking(Flow flow, Progress progress, Stamp stamp) {
        this.flow = flow;
        this.recording = new Recording(progress, flow.key(), stamp);
        this.variables = new HashMap<>(progress.variables());
        this.at = progress.at();
    }

    /** The chatbot appears with the menu. */
    void show() {
        variables.clear();
        shown = false;
        go(Target.Exit.MENU);
    }

    void clicked(Reply reply) {
        if (reply.target() == Target.Exit.AGENT) {
            recording.click(EventType.HANDOFF_CLICK, reply);
            silent(Phase.HANDED_OVER, new Utterance.HandsOver());
        } else {
            recording.click(EventType.BUTTON_CLICK, reply);
            go(reply.target());
        }
    }

    /** An answer that does not fit is answered by the complaint, and too many by handing over. */
    void answered(Step.Ask ask, String typed, int refusedBefore) {
        recording.input(typed);
        Question question = ask.question();
        Optional<String> answer = question.take(typed);
        if (answer.isPresent()) {
            variables.put(question.variable(), answer.get());
            go(ask.then());
            return;
        }
        refused = refusedBefore + 1;
        if (refused >= Limits.ATTEMPTS) {
            go(Target.Exit.AGENT);
            return;
        }
        if (!question.complaint().isBlank()) {
            recording.chatbot(EventType.BOT_MESSAGE, question.complaint(), flow.name(), List.of());
        }
        says.add(new Utterance.Complains(question.kind(), question.complaint()));
    }

    List<Utterance> says() {
        return List.copyOf(says);
    }

    List<Event> events() {
        return recording.events();
    }

    Progress progress() {
        return recording.counted(new Progress(flow.key(), at, variables, refused, phase, 0));
    }

    private void go(Target target) {
        Optional<Target> next = Optional.of(target);
        for (int said = 0; next.isPresent(); said++) {
            switch (said < MOST_IN_A_ROW ? next.get() : Target.Exit.AGENT) {
                case Target.Exit.AGENT -> {
                    recording.handOff(flow.name());
                    silent(Phase.HANDED_OVER, new Utterance.HandsOver());
                    return;
                }
                case Target.Exit.END -> {
                    silent(Phase.ENDED, new Utterance.Ends());
                    return;
                }
                case Target.Exit.MENU -> next = say(flow.tree().menu());
                case Target.Say(Message message) -> next = say(message);
            }
        }
    }

    /** Says it; where it goes on by itself, the target. */
    private Optional<Target> say(Message message) {
        String text = Placeholders.fill(message.text(), variables);
        List<Reply> replies = message.step().replies();
        recording.chatbot(
                shown ? EventType.BOT_MESSAGE : EventType.BOT_SHOWN,
                text,
                flow.name(),
                replies.stream().map(Reply::label).toList());
        shown = true;
        at = message.id();
        refused = 0;
        List<Button> buttons = replies.stream().map(Button::of).toList();
        return switch (message.step()) {
            case Step.Ask ask -> {
                says.add(new Utterance.Asks(message.id(), text, ask.question().kind(), buttons));
                yield Optional.empty();
            }
            case Step.Choice choice -> {
                says.add(new Utterance.Says(message.id(), text, buttons));
                yield buttons.isEmpty() ? Optional.of(Target.Exit.END) : Optional.empty();
            }
            case Step.Go(Target target) -> {
                says.add(new Utterance.Says(message.id(), text, buttons));
                yield Optional.of(target);
            }
        };
    }

    private void silent(Phase phase, Utterance last) {
        this.phase = phase;
        says.add(last);
    }
}
