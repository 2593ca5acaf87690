package io.smarthub.domain.chatbot;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Grows trees within the limits. */
public final class RandomTree {

    private final Random random;
    private int messages;
    private int replies;

    public RandomTree(Random random) {
        this.random = random;
    }

    /** A tree of at most some 60 messages. */
    public Tree grow() {
        return new Tree(message(1, true));
    }

    /** A flow around such a tree. */
    public static Flow flow(Random random) {
        return Shop.flow("random", new RandomTree(random).grow());
    }

    private Message message(int level, boolean menu) {
        String id = "m" + messages++;
        int kind = menu ? random.nextInt(2) : random.nextInt(4);
        Step step = switch (kind) {
            case 0 -> new Step.Choice(replies(level, 1 + random.nextInt(Limits.REPLIES)));
            case 1 -> new Step.Ask(question(), target(level), replies(level, random.nextInt(3)));
            case 2 -> new Step.Go(target(level));
            default -> Step.end();
        };
        return new Message(id, "Text of " + id + " 🙂", step);
    }

    private Question question() {
        Question.Kind kind = Question.Kind.values()[random.nextInt(3)];
        return new Question(kind, "answer", "Please try again.");
    }

    private List<Reply> replies(int level, int count) {
        List<Reply> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String id = "r" + replies++;
            all.add(new Reply(id, "Reply " + id, target(level)));
        }
        return all;
    }

    private Target target(int level) {
        boolean deeper = level < Limits.LEVELS && messages < 60 && random.nextInt(3) > 0;
        if (deeper) {
            return new Target.Say(message(level + 1, false));
        }
        return Target.Exit.values()[random.nextInt(3)];
    }
}
