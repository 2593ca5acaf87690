package io.smarthub.store.search;

import java.util.concurrent.TimeUnit;

/**
 * When what an index took in is put on the disk: every five seconds, and every thirty while much comes, such as from an import. Then the
 * disk is written to seldom, and an interruption costs half a minute.
 */
final class CommitTimes {

    private static final long EVERY_NS = TimeUnit.SECONDS.toNanos(5);
    private static final long MUCH_EVERY_NS = TimeUnit.SECONDS.toNanos(30);
    private static final long MUCH = 2_000;

    private long committedAt = System.nanoTime();

    boolean areDue(Generation generation) {
        long every = generation.uncommittedDocuments() < MUCH ? EVERY_NS : MUCH_EVERY_NS;
        return generation.hasUncommitted() && System.nanoTime() - committedAt > every;
    }

    void committed() {
        committedAt = System.nanoTime();
    }
}
