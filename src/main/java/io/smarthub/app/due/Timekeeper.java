package io.smarthub.app.due;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does {@link DueWork} when it becomes due, until closed; also while nobody looks. One timer at a time, set anew when
 * billing or the account changed.
 */
public final class Timekeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);
    private static final Duration ROUNDING = Duration.ofMillis(1);

    private final DueWork work;
    private final Alarm alarm;
    private final Changes.Subscription subscription;
    private volatile boolean wanted;

    /** Begins at once, on the alarm's thread. */
    public Timekeeper(DueWork work, Changes changes, Alarm alarm) {
        this.work = work;
        this.alarm = alarm;
        subscription = changes.subscribe(change -> {
            if (change instanceof Change.Billing || change instanceof Change.AccountChanged) {
                lookAnew();
            }
        });
        lookAnew();
    }

    /**
     * Looks now whether anything is due, because the owner comes back to the window; billing is asked again after a minute
     * at the earliest. Any thread.
     */
    public void look() {
        work.reconsiderAfterAWhile();
        ring();
    }

    private void lookAnew() {
        work.reconsider();
        ring();
    }

    private void ring() {
        synchronized (alarm) {
            wanted = true;
            alarm.set(Duration.ZERO, this::perform);
        }
    }

    private void perform() {
        wanted = false;
        Duration rest = DueWork.LONGEST_REST;
        try {
            rest = work.perform();
        } catch (RuntimeException e) {
            LOG.warn("What became due could not be recorded; tried again in {} s", rest.toSeconds(), e);
        }
        synchronized (alarm) {
            alarm.set(wanted ? Duration.ZERO : rest.plus(ROUNDING), this::perform);
        }
    }

    @Override
    public void close() {
        subscription.close();
        alarm.close();
    }
}
