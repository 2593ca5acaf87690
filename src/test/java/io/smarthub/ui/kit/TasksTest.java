package io.smarthub.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.FxTest;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class TasksTest {

    private final List<Object> seen = new ArrayList<>();
    private final Tasks tasks =
            new Tasks(Runnable::run, Runnable::run, failure -> seen.add("door " + failure.getMessage()));

    @Test
    @FxTest.OffFx
    void worksOnANamedVirtualThreadAndDeliversOnTheFxThread() throws Exception {
        var worker = new CompletableFuture<String>();
        var delivered = new CompletableFuture<Boolean>();
        var real = new Tasks(failure -> delivered.completeExceptionally(failure));
        real.run(
                        "reading",
                        () -> worker.complete(Thread.currentThread().isVirtual() + " "
                                + Thread.currentThread().getName()))
                .onSuccess(_ -> delivered.complete(Platform.isFxApplicationThread()))
                .start();

        assertThat(worker.get(10, TimeUnit.SECONDS)).isEqualTo("true task reading");
        assertThat(delivered.get(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @FxTest.OffFx
    void closingLetsRunningWorkFinishAndDropsItsResult() throws Exception {
        var began = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var interrupted = new CompletableFuture<Boolean>();
        var ended = new CompletableFuture<Boolean>();
        var real = new Tasks(failure -> seen.add("door"));
        real.run("writing", () -> {
                    began.countDown();
                    mayEnd.await();
                    interrupted.complete(Thread.currentThread().isInterrupted());
                })
                .onSuccess(_ -> seen.add("result"))
                .onEnd(() -> ended.complete(true))
                .start();
        began.await();

        real.close();
        mayEnd.countDown();

        assertThat(interrupted.get(10, TimeUnit.SECONDS)).isFalse();
        assertThat(ended.get(10, TimeUnit.SECONDS)).isTrue();
        assertThat(seen).isEmpty();
    }

    @Test
    void givesAFailureToTheFirstHandlerOfItsType() {
        tasks.run("x", () -> failing(new FileNotFoundException("gone")))
                .onFailure(IllegalStateException.class, e -> seen.add("wrong"))
                .onFailure(IOException.class, e -> seen.add("io " + e.getMessage()))
                .onFailure(e -> seen.add("any"))
                .onEnd(() -> seen.add("end"))
                .start();

        assertThat(seen).containsExactly("io gone", "end");
    }

    @Test
    void sendsAnUnhandledFailureToTheErrorDoor() {
        tasks.run("x", () -> failing(new IOException("lost"))).start();

        assertThat(seen).containsExactly("door lost");
    }

    @Test
    void sendsAFailureInsideAHandlerToTheErrorDoor() {
        tasks.run("x", () -> 1)
                .onSuccess(_ -> {
                    throw new IllegalStateException("in handler");
                })
                .start();

        assertThat(seen).containsExactly("door in handler");
    }

    @Test
    void deliversOnlyTheLatestOfSeveralRuns() {
        Queue<Runnable> queue = new ArrayDeque<>();
        var latest = new Latest(new Tasks(queue::add, Runnable::run, _ -> {}));
        latest.run("a", () -> "old")
                .onSuccess(seen::add)
                .onEnd(() -> seen.add("ended"))
                .start();
        latest.run("b", () -> "new").onSuccess(seen::add).start();

        queue.forEach(Runnable::run);

        assertThat(seen).containsExactly("ended", "new");
    }

    @Test
    void readingsSlowerThanTheChangesAreShownAllTheSame() {
        Queue<Runnable> queue = new ArrayDeque<>();
        var latest = new Latest(new Tasks(queue::add, Runnable::run, _ -> {}));
        var read = new AtomicInteger();
        Runnable ask = () ->
                latest.run("page", read::incrementAndGet).onSuccess(seen::add).start();

        for (int change = 0; change < 5; change++) {
            latest.again(ask);
            latest.again(ask);
            assertThat(queue).as("one reading at a time").hasSize(1);
            queue.remove().run();
        }

        assertThat(seen).as("each one is shown").containsExactly(1, 2, 3, 4, 5);
        assertThat(queue)
                .as("what changed during the last one is read once more")
                .hasSize(1);
    }

    @Test
    void anotherQuestionDoesNotWaitForWhatIsBeingRead() {
        Queue<Runnable> queue = new ArrayDeque<>();
        var latest = new Latest(new Tasks(queue::add, Runnable::run, _ -> {}));
        latest.run("a", () -> "old").onSuccess(seen::add).start();
        latest.again(() -> seen.add("asked again"));

        latest.run("b", () -> "new").onSuccess(seen::add).start();
        queue.forEach(Runnable::run);

        assertThat(seen).as("the new answer knows what had changed").containsExactly("new");
    }

    @Test
    void asksAgainAfterAFailureAndAfterCancel() {
        Queue<Runnable> queue = new ArrayDeque<>();
        var latest = new Latest(new Tasks(queue::add, Runnable::run, _ -> {}));
        latest.run("a", () -> failing(new IOException("lost")))
                .onFailure(IOException.class, _ -> seen.add("lost"))
                .start();
        latest.again(() -> seen.add("after the failure"));
        queue.remove().run();
        latest.run("b", () -> "hidden").onSuccess(seen::add).start();
        latest.cancel();

        latest.again(() -> seen.add("after cancel"));

        assertThat(seen).containsExactly("lost", "after the failure", "after cancel");
    }

    @Test
    void saysOnceWhenEverythingStartedHasBeenDelivered() {
        Queue<Runnable> queue = new ArrayDeque<>();
        var waiting = new Tasks(queue::add, Runnable::run, _ -> {});
        waiting.run("a", () -> failing(new IOException("lost")))
                .onFailure(_ -> waiting.run("b", () -> 1).onSuccess(seen::add).start())
                .start();
        waiting.whenQuiet(() -> seen.add("quiet"));
        assertThat(seen).isEmpty();

        while (!queue.isEmpty()) {
            queue.remove().run();
        }
        waiting.run("c", () -> 2).onSuccess(seen::add).start();
        queue.remove().run();

        assertThat(seen).containsExactly(1, "quiet", 2);
    }

    @Test
    void saysAtOnceThatItIsQuietWhenNothingRuns() {
        tasks.whenQuiet(() -> seen.add("quiet"));

        assertThat(seen).containsExactly("quiet");
    }

    @Test
    void dropsTheResultAfterCancel() {
        Queue<Runnable> queue = new ArrayDeque<>();
        var latest = new Latest(new Tasks(queue::add, Runnable::run, _ -> {}));
        latest.run("a", () -> "old").onSuccess(seen::add).start();

        latest.cancel();
        queue.forEach(Runnable::run);

        assertThat(seen).isEmpty();
    }

    private static String failing(IOException failure) throws IOException {
        throw failure;
    }
}
