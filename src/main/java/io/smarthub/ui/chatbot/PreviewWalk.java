package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.Button;
import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.Ignored;
import io.smarthub.domain.chatbot.Move;
import io.smarthub.domain.chatbot.Phase;
import io.smarthub.domain.chatbot.Progress;
import io.smarthub.domain.chatbot.Question;
import io.smarthub.domain.chatbot.Stamp;
import io.smarthub.domain.chatbot.Turn;
import io.smarthub.domain.chatbot.Utterance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A walk through a draft with the engine that visitors meet. What it would record is dropped: a preview never counts (E13). After an
 * edit the same steps are walked again, as far as they are still possible.
 */
final class PreviewWalk {

    /** Something said or done. */
    sealed interface Line {
        /** The chatbot says it. */
        record Says(String messageId, String text) implements Line {}

        /** The visitor clicked or typed it. */
        record Visitor(String text) implements Line {}

        /** The chatbot handed over, or ended. */
        record Over(boolean toAgent) implements Line {}
    }

    private static final Stamp NEVER = new Stamp(Instant.EPOCH, "preview");

    private final List<Move> moves = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Flow flow;
    private Progress progress = Progress.NONE;
    private List<Button> buttons = List.of();
    private boolean mayType;

    PreviewWalk(Flow flow) {
        this.flow = flow;
        again(flow);
    }

    /** Begins anew. */
    void restart() {
        moves.clear();
        again(flow);
    }

    /** Walks the same steps through another draft. */
    void again(Flow draft) {
        flow = draft;
        lines.clear();
        progress = Progress.NONE;
        List<Move> before = List.copyOf(moves);
        moves.clear();
        take(new Move.Triggered(flow));
        before.forEach(this::walk);
    }

    /** Clicks a button. */
    void click(String replyId) {
        walk(new Move.Clicked(replyId));
    }

    /** Types something. */
    void type(String text) {
        walk(new Move.Typed(text));
    }

    private void walk(Move move) {
        String said = switch (move) {
            case Move.Clicked(String replyId) ->
                buttons.stream()
                        .filter(button -> button.id().equals(replyId))
                        .map(Button::label)
                        .findFirst()
                        .orElse("");
            case Move.Typed(String text) -> text;
            case Move.Triggered _, Move.Sent _, Move.HandOver _, Move.AgentSpoke _, Move.FlowEnded _ -> "";
        };
        int before = lines.size();
        lines.add(new Line.Visitor(said));
        if (take(move) != null) {
            lines.subList(before, lines.size()).clear();
        } else {
            moves.add(move);
        }
    }

    private @Nullable Ignored take(Move move) {
        Turn turn = new Engine(FlowArchive.of(List.of(flow))).step(progress, move, NEVER);
        if (turn.ignored() != null) {
            return turn.ignored();
        }
        progress = turn.progress();
        mayType = turn.mayType();
        turn.says().forEach(this::heard);
        return null;
    }

    private void heard(Utterance utterance) {
        switch (utterance) {
            case Utterance.Says(String id, String text, List<Button> offered) -> says(id, text, offered);
            case Utterance.Asks(String id, String text, Question.Kind _, List<Button> offered) ->
                says(id, text, offered);
            case Utterance.Complains(Question.Kind _, String text) -> lines.add(new Line.Says(progress.at(), text));
            case Utterance.HandsOver _ -> over(true);
            case Utterance.Ends _ -> over(false);
        }
    }

    private void says(String id, String text, List<Button> offered) {
        lines.add(new Line.Says(id, text));
        buttons = offered;
    }

    private void over(boolean toAgent) {
        lines.add(new Line.Over(toAgent));
        buttons = List.of();
    }

    List<Line> lines() {
        return List.copyOf(lines);
    }

    /** What can be clicked now. */
    List<Button> buttons() {
        return progress.phase() == Phase.ACTIVE ? buttons : List.of();
    }

    boolean mayType() {
        return mayType && progress.phase() == Phase.ACTIVE;
    }
}
