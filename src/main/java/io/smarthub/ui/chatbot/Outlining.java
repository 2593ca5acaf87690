package io.smarthub.ui.chatbot;

import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.statistics.ReplyRow;
import io.smarthub.ui.chatbot.OutlineLine.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes a tree as lines, a branch before the next. */
final class Outlining {

    private final Set<String> collapsed;
    private final Numbers numbers;
    private final Set<String> wrongMessages = new HashSet<>();
    private final Set<String> wrongReplies = new HashSet<>();
    private final List<OutlineLine> lines = new ArrayList<>();

    private Outlining(Set<String> collapsed, List<FlowProblem> problems, Numbers numbers) {
        this.collapsed = collapsed;
        this.numbers = numbers;
        for (FlowProblem problem : problems) {
            if (problem.place().replyId().isEmpty()) {
                wrongMessages.add(problem.place().messageId());
            } else {
                wrongReplies.add(problem.place().replyId());
            }
        }
    }

    /** @param collapsed ids of messages whose branches are not shown */
    static List<OutlineLine> lines(Tree tree, Set<String> collapsed, List<FlowProblem> problems, Numbers numbers) {
        Outlining outlining = new Outlining(collapsed, problems, numbers);
        Message menu = tree.menu();
        outlining.add("menu", 0, Kind.MENU, "", menu.id(), "", new Target.Say(menu));
        return List.copyOf(outlining.lines);
    }

    private void add(String key, int depth, Kind kind, String label, String owner, String reply, Target target) {
        long clicks =
                kind == Kind.BUTTON ? numbers.reply(reply).map(ReplyRow::clicks).orElse(-1L) : -1;
        if (!(target instanceof Target.Say(Message message))) {
            lines.add(new OutlineLine(
                    key, depth, kind, label, owner, reply, target, null, wrongReplies.contains(reply), clicks));
            return;
        }
        boolean below = !message.step().equals(Step.end());
        boolean open = below && !collapsed.contains(message.id());
        boolean wrong = wrongReplies.contains(reply) || wrongMessages.contains(message.id());
        lines.add(new OutlineLine(key, depth, kind, label, owner, reply, target, below ? open : null, wrong, clicks));
        if (open) {
            below(message, depth + 1);
        }
    }

    private void below(Message message, int depth) {
        for (Reply reply : message.step().replies()) {
            add("reply " + reply.id(), depth, Kind.BUTTON, reply.label(), message.id(), reply.id(), reply.target());
        }
        switch (message.step()) {
            case Step.Ask ask ->
                add(
                        "onward " + message.id(),
                        depth,
                        Kind.ANSWER,
                        ask.question().variable(),
                        message.id(),
                        "",
                        ask.then());
            case Step.Go(Target target) ->
                add("onward " + message.id(), depth, Kind.ONWARD, "", message.id(), "", target);
            case Step.Choice _ -> {}
        }
    }
}
