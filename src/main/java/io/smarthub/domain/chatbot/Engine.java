package io.smarthub.domain.chatbot;

import io.smarthub.domain.conversation.Attachment;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Walks a conversation through the version of a flow that it began with. Pure: the same progress, move and stamp give the
 * same turn. The events say exactly what the classifier has to know (D1, D3a): what the visitor typed is BOT_INPUT only
 * where a question of the active chatbot waits, and VISITOR_MESSAGE everywhere else.
 *
 * <p>A preview (E13) walks the same way; its events are not recorded.
 *
 * @param archive the versions in use
 */
public record Engine(FlowArchive archive) {

    /** The next turn of a conversation. */
    public Turn step(Progress progress, Move move, Stamp stamp) {
        return switch (move) {
            case Move.Triggered(Flow flow) -> trigger(progress, flow, stamp);
            case Move.Clicked(String replyId) -> click(progress, replyId, stamp);
            case Move.Typed(String text) -> type(progress, text, stamp);
            case Move.Sent(Attachment attachment) -> send(progress, attachment, stamp);
            case Move.HandOver handOver -> handOver(progress, stamp);
            case Move.AgentSpoke spoke -> quiet(progress.in(Phase.AGENT));
            case Move.FlowEnded ended -> quiet(progress.phase() == Phase.ACTIVE ? progress.in(Phase.ENDED) : progress);
        };
    }

    /** Whether the visitor can type: always, but past the buttons of an active chatbot whose text field is off. */
    public boolean mayType(Progress progress) {
        return flow(progress).map(flow -> mayType(flow, progress)).orElse(true);
    }

    private static boolean mayType(Flow flow, Progress progress) {
        return progress.phase() != Phase.ACTIVE || !flow.textFieldOff() || waiting(flow, progress) instanceof Step.Ask;
    }

    private Turn trigger(Progress progress, Flow flow, Stamp stamp) {
        return switch (progress.phase()) {
            case ACTIVE -> ignored(progress, Ignored.ALREADY_ACTIVE);
            case HANDED_OVER -> ignored(progress, Ignored.HANDED_OVER);
            case AGENT -> ignored(progress, Ignored.AGENT_SPEAKS);
            case NONE, ENDED -> {
                Speaking speaking = new Speaking(flow, progress, stamp);
                speaking.show();
                yield turn(speaking, flow);
            }
        };
    }

    private Turn click(Progress progress, String replyId, Stamp stamp) {
        return switch (progress.phase()) {
            case NONE -> ignored(progress, Ignored.NO_CHATBOT);
            case ENDED -> ignored(progress, Ignored.ENDED);
            case HANDED_OVER -> ignored(progress, Ignored.HANDED_OVER);
            case AGENT -> ignored(progress, Ignored.AGENT_SPEAKS);
            case ACTIVE ->
                flow(progress)
                        .map(flow -> click(flow, progress, replyId, stamp))
                        .orElseGet(() -> leave(progress, stamp));
        };
    }

    private Turn click(Flow flow, Progress progress, String replyId, Stamp stamp) {
        Optional<Reply> offered = waiting(flow, progress).replies().stream()
                .filter(reply -> reply.id().equals(replyId))
                .findFirst();
        if (offered.isEmpty()) {
            boolean known = flow.tree().reply(replyId).isPresent();
            return ignored(progress, known ? Ignored.EARLIER_BUTTON : Ignored.UNKNOWN_BUTTON);
        }
        Speaking speaking = new Speaking(flow, progress, stamp);
        speaking.clicked(offered.get());
        return turn(speaking, flow);
    }

    private Turn type(Progress progress, String text, Stamp stamp) {
        if (text.isBlank()) {
            return ignored(progress, Ignored.EMPTY_TEXT);
        }
        if (progress.phase() != Phase.ACTIVE) {
            return message(progress, text, stamp);
        }
        Flow flow = flow(progress).orElse(null);
        if (flow == null) {
            return message(progress.in(Phase.HANDED_OVER), text, stamp);
        }
        if (waiting(flow, progress) instanceof Step.Ask ask) {
            Speaking speaking = new Speaking(flow, progress, stamp);
            speaking.answered(ask, text, progress.refused());
            return turn(speaking, flow);
        }
        return flow.textFieldOff() ? ignored(progress, Ignored.TEXT_FIELD_OFF) : message(progress, text, stamp);
    }

    /** Past a question, too: the chatbot goes on waiting for its answer. */
    private Turn send(Progress progress, Attachment attachment, Stamp stamp) {
        if (!mayType(progress)) {
            return ignored(progress, Ignored.TEXT_FIELD_OFF);
        }
        boolean lost = progress.phase() == Phase.ACTIVE && flow(progress).isEmpty();
        return message(lost ? progress.in(Phase.HANDED_OVER) : progress, "", attachment, stamp);
    }

    private Turn handOver(Progress progress, Stamp stamp) {
        return switch (progress.phase()) {
            case NONE -> ignored(progress, Ignored.NO_CHATBOT);
            case HANDED_OVER -> ignored(progress, Ignored.HANDED_OVER);
            case AGENT -> ignored(progress, Ignored.AGENT_SPEAKS);
            case ACTIVE, ENDED -> leave(progress, stamp);
        };
    }

    /** Text that no chatbot takes in: it is for the agents (E3, E4). The chatbot stays where it is. */
    private Turn message(Progress progress, String text, Stamp stamp) {
        return message(progress, text, null, stamp);
    }

    private Turn message(Progress progress, String text, @Nullable Attachment attachment, Stamp stamp) {
        Recording recording = new Recording(progress, stamp);
        recording.message(text, attachment);
        Progress after = recording.counted(progress);
        return new Turn(after, List.of(), recording.events(), mayType(after), null);
    }

    /** Hands over where the flow has no say: another reason, or its version is gone and nobody is to be left alone. */
    private Turn leave(Progress progress, Stamp stamp) {
        Recording recording = new Recording(progress, stamp);
        recording.handOff(flow(progress).map(Flow::name).orElse(null));
        Progress after = recording.counted(progress).in(Phase.HANDED_OVER);
        return new Turn(after, List.of(new Utterance.HandsOver()), recording.events(), true, null);
    }

    private Turn turn(Speaking speaking, Flow flow) {
        Progress progress = speaking.progress();
        return new Turn(progress, speaking.says(), speaking.events(), mayType(flow, progress), null);
    }

    private Turn quiet(Progress progress) {
        return new Turn(progress, List.of(), List.of(), mayType(progress), null);
    }

    private Turn ignored(Progress progress, Ignored why) {
        return new Turn(progress, List.of(), List.of(), mayType(progress), why);
    }

    private Optional<Flow> flow(Progress progress) {
        return Optional.ofNullable(progress.flow()).flatMap(archive::find);
    }

    private static Step waiting(Flow flow, Progress progress) {
        return flow.tree().message(progress.at()).map(Message::step).orElse(Step.end());
    }
}
