package io.smarthub.domain.chatbot;

import io.smarthub.domain.chatbot.Edited.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The builder's edits: each gives a new tree and leaves the old one as it is. Texts may be wrong while they are typed, which
 * {@link FlowCheck} tells; an edit that would break the shape, such as a sixth button or an eleventh level, is refused.
 */
public final class Edits {

    private Edits() {}

    /** Says something else. */
    public static Edited changeText(Tree tree, String messageId, String text) {
        return onMessage(tree, messageId, message -> message.withText(text));
    }

    /** Names a button anew; its numbers go on. */
    public static Edited changeLabel(Tree tree, String replyId, String label) {
        return onReply(tree, replyId, reply -> reply.withLabel(label));
    }

    /** Lets a button lead elsewhere: to a new message, to the menu, to an agent, to the end. Where it led before is gone. */
    public static Edited lead(Tree tree, String replyId, Target target) {
        return onReply(tree, replyId, reply -> reply.withTarget(target));
    }

    /** Lets a message go on differently, such as by a question; what lay below is gone where {@code step} has it no more. */
    public static Edited changeStep(Tree tree, String messageId, Step step) {
        return onMessage(tree, messageId, message -> message.withStep(step));
    }

    /**
     * Adds a button. A message that ended the flow offers a choice from then on.
     *
     * @param position among the message's buttons, 0 for the first; beyond the last it becomes the last
     */
    public static Edited addReply(Tree tree, String messageId, int position, Reply reply) {
        Optional<Message> to = tree.message(messageId);
        if (to.isEmpty()) {
            return refused(Refusal.NO_SUCH_MESSAGE);
        }
        return goesOn(to.get())
                ? refused(Refusal.GOES_ON)
                : onMessage(tree, messageId, message -> withReply(message, position, reply));
    }

    /**
     * Moves a button with all that lies below it, to another message or to another position of its own.
     *
     * @param position among the other buttons of that message
     */
    public static Edited moveReply(Tree tree, String replyId, String toMessageId, int position) {
        Reply reply = tree.reply(replyId).orElse(null);
        if (reply == null) {
            return refused(Refusal.NO_SUCH_REPLY);
        }
        Optional<Message> to = tree.message(toMessageId);
        if (to.isEmpty()) {
            return refused(Refusal.NO_SUCH_MESSAGE);
        }
        if (reply.target() instanceof Target.Say(Message below)
                && new Tree(below).message(toMessageId).isPresent()) {
            return refused(Refusal.INTO_ITSELF);
        }
        if (goesOn(to.get())) {
            return refused(Refusal.GOES_ON);
        }
        Tree without = Rewriting.messages(tree, message -> withoutReply(message, replyId));
        return done(
                tree,
                Rewriting.messages(
                        without,
                        message -> message.id().equals(toMessageId) ? withReply(message, position, reply) : message));
    }

    /** Deletes a button with all that lies below it. A message without buttons ends the flow. */
    public static Edited deleteReply(Tree tree, String replyId) {
        return tree.reply(replyId).isEmpty()
                ? refused(Refusal.NO_SUCH_REPLY)
                : done(tree, Rewriting.messages(tree, message -> withoutReply(message, replyId)));
    }

    /** Deletes a message with all that lies below it; what led there ends the flow. */
    public static Edited deleteMessage(Tree tree, String messageId) {
        if (tree.menu().id().equals(messageId)) {
            return refused(Refusal.MENU_STAYS);
        }
        return tree.message(messageId).isEmpty()
                ? refused(Refusal.NO_SUCH_MESSAGE)
                : done(tree, Rewriting.targets(tree, target -> leadsTo(target, messageId) ? Target.Exit.END : target));
    }

    private static boolean leadsTo(Target target, String messageId) {
        return target instanceof Target.Say(Message message) && message.id().equals(messageId);
    }

    private static boolean goesOn(Message message) {
        return message.step() instanceof Step.Go && !message.step().equals(Step.end());
    }

    private static Edited onMessage(Tree tree, String messageId, UnaryOperator<Message> change) {
        return tree.message(messageId).isEmpty()
                ? refused(Refusal.NO_SUCH_MESSAGE)
                : done(
                        tree,
                        Rewriting.messages(
                                tree, message -> message.id().equals(messageId) ? change.apply(message) : message));
    }

    private static Edited onReply(Tree tree, String replyId, UnaryOperator<Reply> change) {
        if (tree.reply(replyId).isEmpty()) {
            return refused(Refusal.NO_SUCH_REPLY);
        }
        return done(
                tree,
                Rewriting.messages(
                        tree,
                        message -> withReplies(
                                message,
                                message.step().replies().stream()
                                        .map(reply -> reply.id().equals(replyId) ? change.apply(reply) : reply)
                                        .toList())));
    }

    private static Message withReply(Message message, int position, Reply reply) {
        List<Reply> replies = new ArrayList<>(message.step().replies());
        replies.add(Math.clamp(position, 0, replies.size()), reply);
        return withReplies(message, replies);
    }

    private static Message withoutReply(Message message, String replyId) {
        return withReplies(
                message,
                message.step().replies().stream()
                        .filter(reply -> !reply.id().equals(replyId))
                        .toList());
    }

    private static Message withReplies(Message message, List<Reply> replies) {
        return switch (message.step()) {
            case Step.Choice choice -> message.withStep(replies.isEmpty() ? Step.end() : new Step.Choice(replies));
            case Step.Ask ask -> message.withStep(new Step.Ask(ask.question(), ask.then(), replies));
            case Step.Go go -> replies.isEmpty() ? message : message.withStep(new Step.Choice(replies));
        };
    }

    /** A shape that was broken before may stay so; nothing new may break. */
    private static Edited done(Tree before, Tree after) {
        List<FlowProblem> known = TreeCheck.problems(before);
        return TreeCheck.problems(after).stream()
                .filter(problem -> problem.kind().isStructural())
                .filter(problem -> known.stream().noneMatch(problem::isAbout))
                .findFirst()
                .<Edited>map(problem -> new Edited.Refused(Refusal.LIMIT, problem))
                .orElseGet(() -> new Edited.Done(after));
    }

    private static Edited refused(Refusal why) {
        return new Edited.Refused(why, null);
    }
}
