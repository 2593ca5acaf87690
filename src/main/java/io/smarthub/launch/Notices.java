package io.smarthub.launch;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Texts;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the status bar says of the machine: a clock that was set back, a search index that is not ready. */
final class Notices implements AutoCloseable {

    private final SearchStatus search;
    private final Supplier<Duration> clockBehind;
    private final Consumer<String> bar;
    private final Texts texts;
    private final Formats formats;
    private final Changes.Subscription searchHealth;
    private final Changes.Subscription timeMoved;

    /**
     * Says it at once, and again when it changes.
     *
     * @param clockBehind by how much the clock is behind what was recorded last; zero in the normal case
     * @param bar says a text that lasts; empty removes it
     */
    Notices(
            SearchStatus search,
            Supplier<Duration> clockBehind,
            Changes changes,
            Consumer<String> bar,
            Texts texts,
            Formats formats) {
        this.search = search;
        this.clockBehind = clockBehind;
        this.bar = bar;
        this.texts = texts;
        this.formats = formats;
        searchHealth = search.subscribe(_ -> Fx.run(this::say));
        timeMoved = changes.subscribe(change -> {
            if (change instanceof Change.TimeMoved) {
                Fx.run(this::say);
            }
        });
        say();
    }

    private void say() {
        bar.accept(Stream.of(clock(), search()).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · ")));
    }

    private String clock() {
        Duration behind = clockBehind.get();
        return behind.isZero() ? "" : texts.of("shell").get("clock.behind", formats.duration(behind));
    }

    private String search() {
        SearchStatus.Health health = search.health();
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
