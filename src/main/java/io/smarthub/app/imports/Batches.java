package io.smarthub.app.imports;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.domain.conversation.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * Gathers records into batches, stores or rehearses them and counts the answers; while a batch is stored, the next one is gathered. A rehearsal does not know the batches
 * before it: a conversation met again counts as updated there, or as unchanged where it says nothing else.
 */
final class Batches {

    private static final int EVENTS = 4_000;
    private static final int RECORDS = 1_000;
    private static final long BYTES = 16 << 20;

    private final IntakeStore store;
    private final Tally tally;
    private final boolean dryRun;
    private final SeenRecords seen = new SeenRecords();
    private final List<String> fileNames = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private int file;
    private int batch;
    private int events;
    private long bytes;
    private long timesKept;
    private @Nullable InStore inStore;

    /** A batch that is being stored, in the order of its answers. */
    private record InStore(List<Waiting> records, CompletableFuture<List<Accepted>> answers) {}

    /** A record of the current batch; known when an earlier batch brought its like. */
    private record Waiting(ReadItem.Read read, long key, Known known, String file) {}

    private enum Known {
        NO,
        WITH_OTHER_CONTENT,
        WITH_THIS_CONTENT
    }

    Batches(IntakeStore store, Tally tally, boolean dryRun) {
        this.store = store;
        this.tally = tally;
        this.dryRun = dryRun;
    }

    /** What follows comes from this file. */
    void file(int number, String name) {
        file = number;
        fileNames.add(name);
    }

    void add(ReadItem.Read read) {
        tally.read(read.headers() + read.eventRecords());
        long key = key(read.intake());
        Print print = print(read);
        SeenRecords.Entry first = seen.putIfAbsent(key, new SeenRecords.Entry(file, read.line(), batch, print));
        if (first != null && read.whole() && !first.print().isContinuedBy(events(read))) {
            String place = fileNames.get(first.file()) + ":" + first.line();
            list(Problem.Level.ERROR, read, Reason.DUPLICATE_CONVERSATION, externalId(read.intake()), place);
            return;
        }
        Known known = Known.NO;
        if (first != null && first.batch() < batch) {
            known = first.print().equals(print) ? Known.WITH_THIS_CONTENT : Known.WITH_OTHER_CONTENT;
        }
        waiting.add(new Waiting(read, key, known, fileNames.get(file)));
        events += read.events() + read.derivedEvents();
        bytes += read.bytes();
    }

    boolean isFull() {
        return events >= EVENTS || waiting.size() >= RECORDS || bytes >= BYTES;
    }

    /**
     * Gives what is waiting to the store, once the batch before it is stored.
     *
     * @throws StoreFailure when the batch before it could not be stored; what is waiting is given up then
     */
    void flush() {
        List<Waiting> records = List.copyOf(waiting);
        waiting.clear();
        events = 0;
        bytes = 0;
        batch++;
        settle();
        if (!records.isEmpty()) {
            List<Intake> told = records.stream().map(one -> one.read.intake()).toList();
            inStore = new InStore(
                    records,
                    CompletableFuture.supplyAsync(
                            () -> ask(told), Thread.ofVirtual().name("import-batch")::start));
        }
    }

    /**
     * Waits until the batch that is being stored is, and counts its answers.
     *
     * @throws StoreFailure when it could not be stored
     */
    void settle() {
        InStore last = inStore;
        inStore = null;
        if (last == null) {
            return;
        }
        List<Accepted> answers;
        try {
            answers = last.answers.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
        for (int i = 0; i < answers.size(); i++) {
            answered(last.records.get(i), answers.get(i));
        }
    }

    private List<Accepted> ask(List<Intake> records) {
        try {
            return dryRun ? store.rehearse(records) : store.store(records);
        } catch (StoreFailure e) {
            throw e;
        } catch (RuntimeException e) {
            return oneByOne(records);
        }
    }

    /** One record that the store stumbles over does not cost the others of its batch. */
    private List<Accepted> oneByOne(List<Intake> records) {
        List<Accepted> answers = new ArrayList<>();
        for (Intake record : records) {
            try {
                answers.addAll(dryRun ? store.rehearse(List.of(record)) : store.store(List.of(record)));
            } catch (StoreFailure e) {
                throw e;
            } catch (RuntimeException e) {
                answers.add(Accepted.skipped(StoreSentence.of(StoreReason.OTHER, e)));
            }
        }
        return answers;
    }

    private void answered(Waiting one, Accepted answer) {
        Accepted counted = dryRun ? asIfStored(one, answer) : answer;
        tally.answered(one.read, counted);
        if (counted.change() != Accepted.Kind.SKIPPED && one.read.intake() instanceof Intake.Conversation) {
            seen.accept(one.key);
        }
        if (answer.remarks().isEmpty()) {
            return;
        }
        boolean spread =
                !events(one.read).isEmpty() && events(one.read).stream().allMatch(Event::assumedTime);
        if (answer.change() == Accepted.Kind.UNCHANGED && spread) {
            timesKept++;
        } else {
            Problem.Level level =
                    answer.change() == Accepted.Kind.SKIPPED ? Problem.Level.SKIPPED : Problem.Level.WARNING;
            answer.remarks()
                    .forEach(remark -> tally.list(
                            new Problem(one.file, one.read.line(), level, Reason.STORE_SAID, remark.toTexts())));
        }
    }

    private static Accepted asIfStored(Waiting one, Accepted answer) {
        if (answer.change() != Accepted.Kind.ADDED) {
            return answer;
        }
        return switch (one.known) {
            case NO -> answer;
            case WITH_THIS_CONTENT -> one.read.whole() ? Accepted.unchanged() : Accepted.updated(one.read.events());
            case WITH_OTHER_CONTENT -> Accepted.updated(answer.newEvents());
        };
    }

    /** Says what was only counted. */
    void finish() {
        if (timesKept > 0) {
            tally.list(
                    new Problem("", 0, Problem.Level.WARNING, Reason.TIMES_KEPT, List.of(String.valueOf(timesKept))));
        }
    }

    long conversations() {
        return seen.accepted();
    }

    private void list(Problem.Level level, ReadItem.Read read, Reason reason, String... arguments) {
        tally.list(new Problem(fileNames.get(file), read.line(), level, reason, List.of(arguments)));
    }

    private static List<Event> events(ReadItem.Read read) {
        return read.intake() instanceof Intake.Conversation conversation ? conversation.events() : List.of();
    }

    private static Print print(ReadItem.Read read) {
        return read.whole() ? Print.of(events(read)) : new Print(0, 0);
    }

    private static long key(Intake intake) {
        return switch (intake) {
            case Intake.Conversation conversation -> key(conversation.key());
            case Intake.Give give -> key(give.key());
            case Intake.Contact contact ->
                Hash64.of("contact", contact.source(), contact.account(), externalId(contact));
            case Intake.Agent agent -> Hash64.of("agent", agent.source(), agent.account(), agent.externalId());
        };
    }

    private static long key(ConversationKey key) {
        return Hash64.of("conversation", key.source(), key.account(), key.externalId());
    }

    private static String externalId(Intake intake) {
        return switch (intake) {
            case Intake.Conversation conversation -> conversation.key().externalId();
            case Intake.Give give -> give.key().externalId();
            case Intake.Contact contact -> String.valueOf(contact.visitor().externalId());
            case Intake.Agent agent -> agent.externalId();
        };
    }
}
