package io.smarthub.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WriterTest {

    @TempDir
    Path dir;

    private final List<String> happened = new CopyOnWriteArrayList<>();

    @Test
    void answersOnlyAfterTheCheckpoint() {
        AtomicReference<@Nullable CompletableFuture<Integer>> answer = new AtomicReference<>();
        CountDownLatch submitted = new CountDownLatch(1);
        Writer.Checkpoint checkpoint = connection -> {
            await(submitted);
            CompletableFuture<Integer> future = answer.get();
            happened.add("checkpoint, answered: " + (future != null && future.isDone()));
            Writer.Checkpoint.SYNC.make(connection);
        };
        try (Database database = Database.open(dir, TestDb.CLOCK, checkpoint)) {
            CompletableFuture<Integer> future = database.writer().submit(transaction -> {
                transaction.afterwards(() -> happened.add("told"));
                return add(transaction, 1);
            });
            answer.set(future);
            submitted.countDown();
            future.join();
            happened.add("answered");
        }

        assertThat(happened).containsExactly("checkpoint, answered: false", "told", "answered");
    }

    @Test
    void takesWhatWaitsIntoOneTransactionAndOneCheckpoint() {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        try (Database database = Database.open(dir, TestDb.CLOCK, counting())) {
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            answers.add(database.writer().submit(transaction -> {
                begun.countDown();
                await(go);
                return 0;
            }));
            await(begun);
            for (int i = 1; i <= 20; i++) {
                int id = i;
                answers.add(database.writer().submit(transaction -> add(transaction, id)));
            }
            go.countDown();
            answers.forEach(CompletableFuture::join);

            assertThat(happened).hasSize(2);
            assertThat(rows(database)).isEqualTo(20);
        }
    }

    @Test
    void aFailingCommandIsTakenBackAlone() {
        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            Writer writer = database.writer();
            CountDownLatch go = new CountDownLatch(1);
            CompletableFuture<Integer> first = writer.submit(transaction -> {
                await(go);
                return add(transaction, 1);
            });
            CompletableFuture<Integer> failing = writer.submit(transaction -> {
                add(transaction, 2);
                throw new IllegalArgumentException("no");
            });
            CompletableFuture<Integer> last = writer.submit(transaction -> add(transaction, 3));
            go.countDown();

            assertThat(first.join() + last.join()).isEqualTo(2);
            assertThatThrownBy(failing::join).hasRootCauseMessage("no");
            assertThat(rows(database)).isEqualTo(2);
        }
    }

    @Test
    void aFullDiskFailsTheTransactionAndTheNextOneGoesOn() {
        AtomicBoolean full = new AtomicBoolean(true);
        Writer.Checkpoint checkpoint = connection -> {
            if (full.get()) {
                throw new SQLException("General error", new IOException("No space left on device"));
            }
        };
        try (Database database = Database.open(dir, TestDb.CLOCK, checkpoint)) {
            assertThatThrownBy(() -> database.writer().write(transaction -> add(transaction, 1)))
                    .isInstanceOfSatisfying(
                            StoreFailure.class,
                            failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.DISK_FULL))
                    .hasMessage("There is no space left for the database. What was saved before is kept, this change is"
                            + " not: free some space and repeat it.");
            full.set(false);

            assertThat(database.writer().<Integer>write(transaction -> add(transaction, 2)))
                    .isEqualTo(1);
        }
    }

    @Test
    void aListenerThatFailsDoesNotSpoilTheAnswer() {
        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            int added = database.writer().write(transaction -> {
                transaction.afterwards(() -> {
                    throw new IllegalStateException("a listener's mistake");
                });
                return add(transaction, 1);
            });

            assertThat(added).isEqualTo(1);
        }
    }

    @Test
    void aCommandThatWaitsForAnotherCommandIsRefused() {
        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            assertThatThrownBy(() ->
                            database.writer().write(outer -> database.writer().write(inner -> 1)))
                    .hasMessage("a command may not wait for another command");
        }
    }

    @Test
    void whatWaitsIsWrittenBeforeClosingAndNothingAfterwards() {
        Database database = Database.open(dir, TestDb.CLOCK);
        CompletableFuture<Integer> waiting = database.writer().submit(transaction -> add(transaction, 1));
        database.close();

        assertThat(waiting.join()).isEqualTo(1);
        assertThatThrownBy(() -> database.writer().write(transaction -> add(transaction, 2)))
                .isInstanceOfSatisfying(
                        StoreFailure.class,
                        failure -> assertThat(failure.kind()).isEqualTo(StoreFailure.Kind.CLOSED));
        assertThatThrownBy(() -> rows(database)).isInstanceOf(StoreFailure.class);
    }

    @Test
    void readingAtOneMomentDoesNotSeeWhatIsWrittenMeanwhile() {
        try (Database database = Database.open(dir, TestDb.CLOCK)) {
            List<Long> seen = database.readAtOneMoment(sql -> {
                long before = sql.number("SELECT COUNT(*) FROM saved_view");
                database.writer().write(transaction -> add(transaction, 1));
                return List.of(before, sql.number("SELECT COUNT(*) FROM saved_view"));
            });

            assertThat(seen).containsExactly(0L, 0L);
            assertThat(rows(database)).isEqualTo(1);
        }
    }

    private Writer.Checkpoint counting() {
        return connection -> {
            happened.add("checkpoint");
            Writer.Checkpoint.SYNC.make(connection);
        };
    }

    private static int add(Transaction transaction, int id) {
        return transaction.sql().update("INSERT INTO saved_view (id, ord, name, filter) VALUES (?, 0, '', '')", id);
    }

    private static long rows(Database database) {
        return database.read(sql -> sql.number("SELECT COUNT(*) FROM saved_view"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
