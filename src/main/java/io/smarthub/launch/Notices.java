package io.smarthub.launch;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.Shell;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the status bar says of the machine: a clock that was set back, a search index that is not ready. */
final class Notices implements AutoCloseable {

    private final Workspace workspace;
    private final Shell shell;
    private final Texts texts;
    private final Formats formats;
    private final Changes.Subscription searchHealth;
    private final Changes.Subscription timeMoved;

    Notices(Workspace workspace, Shell shell, Texts texts, Formats formats) {
        this.workspace = workspace;
        this.shell = shell;
        this.texts = texts;
        this.formats = formats;
        searchHealth = workspace.search().subscribe(_ -> Fx.run(this::say));
        timeMoved = workspace.changes().subscribe(change -> {
            if (change instanceof Change.TimeMoved) {
                Fx.run(this::say);
            }
        });
        say();
    }

    private void say() {
        shell.notice(
                Stream.of(clock(), search()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private String clock() {
        Duration behind = workspace.clockBehind();
        return behind.isZero() ? "" : texts.of("shell").get("clock.behind", formats.duration(behind));
    }

    private String search() {
        SearchStatus.Health health = workspace.search().health();
        boolean worthSaying = health.state() == SearchStatus.State.UNAVAILABLE
                || (health.state() != SearchStatus.State.READY && health.total() > 0);
        return worthSaying ? texts.of("search").get(health.state().key(), health.done(), health.total()) : "";
    }

    @Override
    public void close() {
        searchHealth.close();
        timeMoved.close();
    }
}
