package io.smarthub.ui.shell;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Pace;
import io.smarthub.ui.kit.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the frame shows on every screen: plan, quota, who waits, and when that was last asked. FX thread only. */
public final class ShellViewModel implements AutoCloseable {

    private static final Duration SHORTEST = Duration.ofMillis(150);

    private final Supplier<ShellFigures> reader;
    private final Clock clock;
    private final Latest latest;
    private final Pace pace = new Pace(SHORTEST);
    private final ReadOnlyObjectWrapper<ShellFigures> figures = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Instant> updatedAt = new ReadOnlyObjectWrapper<>();
    private final Changes.Subscription subscription;
    private boolean closed;
    private boolean resting;

    /** Asks {@code reader} away from the FX thread, at first and after every change. */
    public ShellViewModel(Supplier<ShellFigures> reader, Changes changes, Clock clock, Tasks tasks) {
        this.reader = reader;
        this.clock = clock;
        this.latest = new Latest(tasks);
        this.subscription = changes.subscribe(change -> Fx.run(() -> changed(change)));
    }

    /** The figures; null until the first answer. */
    public ReadOnlyObjectProperty<ShellFigures> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /** When the figures were last asked; null until the first answer. */
    public ReadOnlyObjectProperty<Instant> updatedAtProperty() {
        return updatedAt.getReadOnlyProperty();
    }

    /** Asks again. */
    public void refresh() {
        latest.again(this::read);
    }

    /** Nobody sees the figures: whatever changes, nothing is asked until {@link #resume}. */
    public void rest() {
        resting = true;
        pace.cancel();
        latest.cancel();
    }

    /** The figures are seen again, and asked at once. */
    public void resume() {
        resting = false;
        refresh();
    }

    private void read() {
        latest.run("frame figures", reader::get)
                .onSuccess(answer -> {
                    figures.set(answer);
                    updatedAt.set(clock.instant());
                })
                .start();
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        pace.cancel();
        latest.cancel();
    }

    private void changed(Change change) {
        if (closed || resting) {
            return;
        }
        switch (change) {
            case Change.Conversations _,
                    Change.ManyConversations _,
                    Change.AccountChanged _,
                    Change.Billing _,
                    Change.TimeMoved _ -> pace.call(this::refresh);
            case Change.InboxSetup _, Change.ImportReport _, Change.Chatbots _ -> {}
        }
    }
}
