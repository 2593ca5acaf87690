package io.smarthub.app.livechat;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.intake.StoreFailure;
import java.util.List;

/** A store that fails at times: before anything is stored, as with a full disk, or after, as when the checkpoint fails. */
final class FailingStore {

    volatile boolean before;
    volatile boolean after;

    IntakeStore on(IntakeStore store) {
        return new IntakeStore() {
            @Override
            public List<Accepted> store(List<Intake> batch) {
                failIf(before);
                List<Accepted> stored = store.store(batch);
                failIf(after);
                return stored;
            }

            @Override
            public List<Accepted> rehearse(List<Intake> batch) {
                return store.rehearse(batch);
            }

            @Override
            public Bulk bulk(long bytes) {
                return store.bulk(bytes);
            }
        };
    }

    private static void failIf(boolean really) {
        if (really) {
            throw new StoreFailure(StoreFailure.Kind.DISK_FULL, "the disk is full");
        }
    }
}
