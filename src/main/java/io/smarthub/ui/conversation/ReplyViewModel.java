package io.smarthub.ui.conversation;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.attachments.AttachmentRefused;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.inbox.ReplyRefused;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.AttachmentType;
import io.smarthub.ui.kit.Tasks;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What is typed to visitors, by conversation, and what is on its way. FX thread only. */
final class ReplyViewModel {

    /** From here on the characters are counted before one's eyes. */
    private static final int COUNTED_FROM = Action.Reply.LONGEST_REPLY - 500;

    private final ConversationWriter writer;
    private final AttachmentFiles files;
    private final Supplier<String> agent;
    private final Clock clock;
    private final Tasks tasks;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<List<Problem>> problems =
            new ReadOnlyObjectWrapper<>(this, "problems", List.of());
    private final Map<Long, String> drafts = new HashMap<>();
    private final Map<Long, List<Problem>> problemsOf = new HashMap<>();
    private final Map<Long, List<Sending>> sending = new HashMap<>();
    private final Map<Long, Sending> failed = new HashMap<>();
    private final Map<SameFile, String> unclear = new ConcurrentHashMap<>();
    private final SendingOrder order = new SendingOrder();
    private Runnable changed = () -> {};
    private Runnable stored = () -> {};
    private long conversation = -1;

    /** A reply on its way. */
    record Sending(String clientId, String text, String agent, Instant at) {

        /** The id of the event it becomes. */
        String id() {
            return "owner:reply:" + clientId;
        }

        Sending as(String otherId) {
            return new Sending(otherId, text, agent, at);
        }
    }

    /** A file as it is known again when it is sent a second time. */
    private record SameFile(long target, String name, AttachmentType type, long bytes, int width, int height) {

        static SameFile of(long target, Attachment file) {
            return new SameFile(target, file.name(), file.type(), file.bytes(), file.width(), file.height());
        }
    }

    ReplyViewModel(ConversationWriter writer, AttachmentFiles files, Supplier<String> agent, Clock clock, Tasks tasks) {
        this.writer = writer;
        this.files = files;
        this.agent = agent;
        this.clock = clock;
        this.tasks = tasks;
    }

    /** What is typed to the visitor of the open conversation. */
    StringProperty textProperty() {
        return text;
    }

    /**
     * Why something was not sent.
     *
     * @param key of the sentence
     * @param about the file it is about; empty when it is the text
     */
    record Problem(String key, String about) {}

    /** Why what was sent here last did not go, file by file; empty when all did. */
    ReadOnlyObjectProperty<List<Problem>> problemsProperty() {
        return problems.getReadOnlyProperty();
    }

    /** Is told when a reply sets out, and when one comes back. */
    void onSending(Runnable handler) {
        changed = handler;
    }

    /** Is told when a reply is stored. */
    void onStored(Runnable handler) {
        stored = handler;
    }

    /** Goes on with what was typed in this conversation. */
    void open(long id) {
        if (id == conversation) {
            return;
        }
        keepDraft();
        conversation = id;
        text.set(drafts.getOrDefault(id, ""));
        problems.set(problemsOf.getOrDefault(id, List.of()));
    }

    /** The replies of a conversation that are on their way, oldest first. */
    List<Sending> sending(long id) {
        return List.copyOf(sending.getOrDefault(id, List.of()));
    }

    /** These are seen in the conversation itself by now. */
    void arrived(long id, List<String> events) {
        List<Sending> there = sending.get(id);
        if (there != null && there.removeIf(one -> events.contains(one.id())) && there.isEmpty()) {
            sending.remove(id);
        }
    }

    boolean canSend() {
        String stripped = text.get().strip();
        return conversation >= 0 && !stripped.isEmpty() && stripped.length() <= Action.Reply.LONGEST_REPLY;
    }

    /** How many characters can still be typed, negative when there are too many; a large number while there are many. */
    int room() {
        int length = text.get().strip().length();
        return length < COUNTED_FROM ? Integer.MAX_VALUE : Action.Reply.LONGEST_REPLY - length;
    }

    /** Sends what is typed, and does something else to that conversation once it is stored, whichever is open then. */
    void send(LongConsumer afterwards) {
        if (!canSend()) {
            return;
        }
        long target = conversation;
        Sending one = next(text.get().strip());
        failed.remove(target);
        setsOut(target, one);
        text.set("");
        order.add(target, () -> sendText(target, one, afterwards));
    }

    private void sendText(long target, Sending one, LongConsumer afterwards) {
        tasks.run(
                        "reply",
                        () -> writer.perform(
                                new Action.Reply(one.text(), one.agent(), one.clientId()), List.of(target)))
                .onSuccess(_ -> {
                    stored.run();
                    afterwards.accept(target);
                })
                .onFailure(ReplyRefused.class, refusal -> cameBack(target, one, key("reply.refused.", refusal.why())))
                .onFailure(failure -> {
                    cameBack(target, one, "reply.failed");
                    tasks.errors().failed(failure);
                })
                .onEnd(() -> order.ended(target))
                .start();
    }

    /**
     * Sends a file as a message of its own, behind what was sent to this visitor before.
     *
     * @param name shown while it is on its way
     * @param taking takes it in; called away from the FX thread
     */
    void sendFile(String name, Callable<Attachment> taking) {
        if (conversation < 0) {
            return;
        }
        long target = conversation;
        Sending one = new Sending(UUID.randomUUID().toString(), "[" + name + "]", agent.get(), clock.instant());
        setsOut(target, one);
        order.add(target, () -> sendFile(target, one, name, taking));
    }

    private void sendFile(long target, Sending one, String name, Callable<Attachment> taking) {
        tasks.run("attachment", () -> storeFile(target, one, taking))
                .onSuccess(clientId -> {
                    sending.getOrDefault(target, new ArrayList<>())
                            .replaceAll(each -> each.equals(one) ? one.as(clientId) : each);
                    stored.run();
                })
                .onFailure(
                        AttachmentRefused.class,
                        refusal ->
                                fileCameBack(target, one, new Problem(key("attachment.refused.", refusal.why()), name)))
                .onFailure(
                        ReplyRefused.class,
                        refusal -> fileCameBack(target, one, new Problem(key("reply.refused.", refusal.why()), name)))
                .onFailure(
                        IOException.class, _ -> fileCameBack(target, one, new Problem("attachment.unreadable", name)))
                .onFailure(failure -> {
                    fileCameBack(target, one, new Problem("attachment.refused.not-kept", name));
                    tasks.errors().failed(failure);
                })
                .onEnd(() -> order.ended(target))
                .start();
    }

    /** What failed and is sent again is the same message: it may have been stored after all. Answers the id it has. */
    private String storeFile(long target, Sending one, Callable<Attachment> taking) throws Exception {
        Attachment taken = taking.call();
        SameFile file = SameFile.of(target, taken);
        String clientId = unclear.getOrDefault(file, one.clientId());
        try {
            writer.perform(new Action.Reply("", one.agent(), clientId, taken), List.of(target));
            unclear.remove(file);
            return clientId;
        } catch (ReplyRefused | AttachmentRefused refusal) {
            throw refusal;
        } catch (RuntimeException failure) {
            unclear.put(file, clientId);
            throw failure;
        } finally {
            // does nothing to what was kept
            files.drop(taken);
        }
    }

    private void fileCameBack(long target, Sending one, Problem why) {
        sending.getOrDefault(target, new ArrayList<>()).remove(one);
        List<Problem> all = new ArrayList<>(problemsOf.getOrDefault(target, List.of()));
        all.add(why);
        say(target, all);
        changed.run();
    }

    private void setsOut(long target, Sending one) {
        sending.computeIfAbsent(target, _ -> new ArrayList<>()).add(one);
        say(target, List.of());
        changed.run();
    }

    /** What failed and is sent again unchanged is the same reply: it may have been stored after all. */
    private Sending next(String typed) {
        Sending before = failed.get(conversation);
        return before != null && before.text().equals(typed)
                ? before
                : new Sending(UUID.randomUUID().toString(), typed, agent.get(), clock.instant());
    }

    private void cameBack(long target, Sending one, String reason) {
        sending.getOrDefault(target, new ArrayList<>()).remove(one);
        failed.put(target, one);
        String typedSince = target == conversation ? text.get() : drafts.getOrDefault(target, "");
        String all = typedSince.isBlank() ? one.text() : one.text() + "\n" + typedSince;
        if (target == conversation) {
            text.set(all);
        } else {
            drafts.put(target, all);
        }
        say(target, List.of(new Problem(reason, "")));
        changed.run();
    }

    private void say(long target, List<Problem> why) {
        problemsOf.put(target, List.copyOf(why));
        if (target == conversation) {
            problems.set(List.copyOf(why));
        }
    }

    private void keepDraft() {
        if (conversation >= 0) {
            if (text.get().isBlank()) {
                drafts.remove(conversation);
            } else {
                drafts.put(conversation, text.get());
            }
        }
    }

    private static String key(String prefix, Enum<?> why) {
        return prefix + why.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
