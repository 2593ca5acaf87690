package io.smarthub.domain.chatbot;

import java.util.function.UnaryOperator;

/**
 * Makes a tree anew with something changed. Goes down recursively: trees come from a reader or from edits, which both end at
 * {@link Limits#LEVELS}.
 *
 * @param messages what becomes of each message, after what lies below it
 * @param targets what becomes of each target, after what lies below it
 */
record Rewriting(UnaryOperator<Message> messages, UnaryOperator<Target> targets) {

    static Tree messages(Tree tree, UnaryOperator<Message> change) {
        return new Tree(new Rewriting(change, UnaryOperator.identity()).message(tree.menu()));
    }

    static Tree targets(Tree tree, UnaryOperator<Target> change) {
        return new Tree(new Rewriting(UnaryOperator.identity(), change).message(tree.menu()));
    }

    private Message message(Message message) {
        return messages.apply(message.withStep(step(message.step())));
    }

    private Step step(Step step) {
        return switch (step) {
            case Step.Choice choice ->
                new Step.Choice(choice.replies().stream().map(this::reply).toList());
            case Step.Ask ask ->
                new Step.Ask(
                        ask.question(),
                        target(ask.then()),
                        ask.replies().stream().map(this::reply).toList());
            case Step.Go(Target target) -> new Step.Go(target(target));
        };
    }

    private Reply reply(Reply reply) {
        return reply.withTarget(target(reply.target()));
    }

    private Target target(Target target) {
        return targets.apply(target instanceof Target.Say(Message next) ? new Target.Say(message(next)) : target);
    }
}
