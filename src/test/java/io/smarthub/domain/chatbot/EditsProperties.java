package io.smarthub.domain.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for any edits. */
class EditsProperties {

    @Property(tries = 200)
    void editsWithinTheLimitsKeepAFlowPublishable(@ForAll Random random) {
        Tree tree = new RandomTree(random).grow();
        for (int i = 0; i < 20; i++) {
            if (edit(random, tree, i) instanceof Edited.Done(Tree next)) {
                assertThat(FlowCheck.problems(Shop.flow("edited", next))).isEmpty();
                tree = next;
            }
        }
    }

    @Property(tries = 200)
    void movingAButtonKeepsEveryMessageAndButton(@ForAll Random random) {
        Tree tree = new RandomTree(random).grow();
        List<String> ids = ids(tree);
        if (edit(random, tree, 100 + 2) instanceof Edited.Done(Tree next)) {
            assertThat(ids(next)).containsExactlyInAnyOrderElementsOf(ids);
        }
    }

    @Property(tries = 200)
    void theOldTreeIsUndo(@ForAll Random random) {
        Tree tree = new RandomTree(random).grow();
        List<Visit> before = tree.visits();
        edit(random, tree, random.nextInt(20));
        assertThat(tree.visits()).isEqualTo(before);
    }

    private static List<String> ids(Tree tree) {
        return tree.visits().stream()
                .flatMap(visit -> Stream.concat(
                        Stream.of(visit.message().id()),
                        visit.message().step().replies().stream().map(Reply::id)))
                .toList();
    }

    private static Edited edit(Random random, Tree tree, int step) {
        List<Visit> visits = tree.visits();
        String message = visits.get(random.nextInt(visits.size())).message().id();
        List<String> replies = visits.stream()
                .flatMap(visit -> visit.message().step().replies().stream())
                .map(Reply::id)
                .toList();
        String reply = replies.isEmpty() ? "none" : replies.get(random.nextInt(replies.size()));
        Message added = new Message("added" + step, "Added", Step.end());
        int kind = step >= 100 ? step - 100 : random.nextInt(8);
        return switch (kind) {
            case 0 -> Edits.changeText(tree, message, "Text " + step);
            case 1 -> Edits.changeLabel(tree, reply, "Label " + step);
            case 2 -> Edits.moveReply(tree, reply, message, random.nextInt(6));
            case 3 -> Edits.deleteReply(tree, reply);
            case 4 -> Edits.deleteMessage(tree, message);
            case 5 -> Edits.lead(tree, reply, new Target.Say(added));
            case 6 -> Edits.changeStep(tree, message, new Step.Go(Target.Exit.MENU));
            default ->
                Edits.addReply(
                        tree,
                        message,
                        random.nextInt(6),
                        new Reply("new" + step, "New " + step, new Target.Say(added)));
        };
    }
}
