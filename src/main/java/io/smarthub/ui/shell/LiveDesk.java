package io.smarthub.ui.shell;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.livechat.AgentDesk;
import io.smarthub.app.livechat.AgentDesk.Sign;
import io.smarthub.app.livechat.AgentDesk.VisitorHere;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import javafx.util.Duration;

/** The running web chat as the window shows it: who is on the website, who types, what was seen. FX thread only. */
public final class LiveDesk implements AutoCloseable {

    /** However many visitors come and go, they are asked for twice a second at most. */
    private static final Duration BETWEEN = Duration.millis(500);

    private final AgentDesk desk;
    private final Tasks tasks;
    private final Latest asking;
    private final PauseTransition pause = new PauseTransition(BETWEEN);
    private final ReadOnlyBooleanWrapper online = new ReadOnlyBooleanWrapper(this, "online");
    private final ReadOnlyObjectWrapper<List<VisitorHere>> visitors =
            new ReadOnlyObjectWrapper<>(this, "visitors", List.of());
    private final ObservableSet<Long> typing = FXCollections.observableSet();
    private final ObservableMap<Long, String> seen = FXCollections.observableHashMap();
    private final Changes.Subscription subscription;
    private boolean watched;
    private boolean closed;

    /** Listens to the desk until it is closed. */
    public LiveDesk(AgentDesk desk, Tasks tasks) {
        this.desk = desk;
        this.tasks = tasks;
        this.asking = new Latest(tasks);
        online.set(desk.online());
        pause.setOnFinished(_ -> ask());
        subscription = desk.listen(sign -> Fx.run(() -> heard(sign)));
    }

    /** The port itself. */
    public AgentDesk desk() {
        return desk;
    }

    /** Whether agents take chats now. */
    public ReadOnlyBooleanProperty onlineProperty() {
        return online.getReadOnlyProperty();
    }

    /** Agents come or go; where nobody accepts chats they stay away. */
    public void goOnline(boolean to) {
        tasks.run("go online", () -> {
                    desk.goOnline(to);
                    return desk.online();
                })
                .onSuccess(online::set)
                .start();
    }

    /** Who is on the website, as it was asked last; followed between {@link #watch} and {@link #rest}. */
    public ReadOnlyObjectProperty<List<VisitorHere>> visitorsProperty() {
        return visitors.getReadOnlyProperty();
    }

    /** The conversations whose visitor types now. */
    public ObservableSet<Long> typing() {
        return typing;
    }

    /** The last event the visitor has seen, by conversation; those of which nothing was heard are missing. */
    public ObservableMap<Long, String> seen() {
        return seen;
    }

    /** Begins to follow who is on the website. */
    public void watch() {
        watched = true;
        ask();
    }

    /** Stops following, for instance while nobody sees it. */
    public void rest() {
        watched = false;
        pause.stop();
        asking.cancel();
    }

    private void heard(Sign sign) {
        if (closed) {
            return;
        }
        switch (sign) {
            case Sign.Typing(long conversation, boolean on) -> {
                if (on) {
                    typing.add(conversation);
                } else {
                    typing.remove(conversation);
                }
            }
            case Sign.Seen(long conversation, String event) -> seen.put(conversation, event);
            case Sign.Agents(boolean there) -> online.set(there);
            case Sign.Visitors _ -> {
                if (watched && pause.getStatus() != PauseTransition.Status.RUNNING) {
                    pause.playFromStart();
                }
            }
        }
    }

    private void ask() {
        if (watched && !closed) {
            asking.run("visitors", desk::visitors).onSuccess(visitors::set).start();
        }
    }

    @Override
    public void close() {
        closed = true;
        rest();
        subscription.close();
    }
}
