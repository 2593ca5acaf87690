package io.smarthub.app.livechat;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.intake.StoreFailure;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A store whose disk is full at times. */
record FullAtTimes(IntakeStore store, AtomicBoolean full) implements IntakeStore {

    @Override
    public List<Accepted> store(List<Intake> batch) {
        if (full.get()) {
            throw new StoreFailure(StoreFailure.Kind.DISK_FULL, "the disk is full");
        }
        return store.store(batch);
    }

    @Override
    public List<Accepted> rehearse(List<Intake> batch) {
        return store.rehearse(batch);
    }

    @Override
    public Bulk bulk() {
        return store.bulk();
    }
}
