package io.smarthub.app.chatbot;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.domain.chatbot.Flow;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;

/**
 * Saves what the builder shows, one draft after the other and off the caller's thread. Closing it waits for what is being saved, so
 * that a draft given before the window closed is not lost.
 */
public final class DraftSaving implements AutoCloseable {

    private final ChatbotService chatbots;
    private final ExecutorService oneAfterTheOther =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("draft").factory());

    /** Into these chatbots. */
    public DraftSaving(ChatbotService chatbots) {
        this.chatbots = chatbots;
    }

    /** Saves a draft after those given before; returns at once. Closed, the answer is a failure. */
    public Future<Chatbot> save(Flow draft) {
        return then(() -> chatbots.saveDraft(draft));
    }

    /** Does something once every draft given before is saved; returns at once. Closed, the answer is a failure. */
    public <T> Future<T> then(Callable<T> action) {
        try {
            return oneAfterTheOther.submit(action);
        } catch (RejectedExecutionException _) {
            return CompletableFuture.failedFuture(
                    new StoreFailure(StoreFailure.Kind.CLOSED, StoreSentence.of(StoreReason.CLOSED)));
        }
    }

    @Override
    public void close() {
        oneAfterTheOther.close();
    }
}
