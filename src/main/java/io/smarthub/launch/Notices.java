package io.smarthub.launch;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.Recomputing;
import io.smarthub.app.billing.BillingView;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Texts;
import java.time.Duration;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the status bar says of the machine: a clock that was set back, numbers that are derived anew, a search index that is not ready. */
final class Notices implements AutoCloseable {

    private final SearchStatus search;
    private final Recomputing recomputing;
    private final AccountStore accounts;
    private final Supplier<Duration> clockBehind;
    private final Consumer<String> bar;
    private final Texts texts;
    private final Formats formats;
    private final Changes.Subscription recomputed;
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
            AccountStore accounts,
            Supplier<Duration> clockBehind,
            Changes changes,
            Consumer<String> bar,
            Texts texts,
            Formats formats) {
        this.search = search;
        recomputing = accounts.recomputing();
        this.accounts = accounts;
        this.clockBehind = clockBehind;
        this.bar = bar;
        this.texts = texts;
        this.formats = formats;
        recomputed = recomputing.subscribe(_ -> Fx.run(this::say));
        searchHealth = search.subscribe(_ -> Fx.run(this::say));
        timeMoved = changes.subscribe(change -> {
            if (change instanceof Change.TimeMoved || change instanceof Change.AccountChanged) {
                Fx.run(this::say);
            }
        });
        say();
    }

    /** Those of a window on an opened folder. */
    static Notices of(Workspace workspace, Consumer<String> bar, Texts texts, Formats formats) {
        return new Notices(
                workspace.search(),
                workspace.account(),
                workspace::clockBehind,
                workspace.changes(),
                bar,
                texts,
                formats);
    }

    private void say() {
        bar.accept(Stream.of(clock(), numbers(), zone(), search())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private String clock() {
        Duration behind = clockBehind.get();
        return BillingView.isWorthSaying(behind) ? texts.of("shell").get("clock.behind", formats.duration(behind)) : "";
    }

    private String numbers() {
        Recomputing.Progress progress = recomputing.progress();
        return progress.state() == Recomputing.State.NONE
                ? ""
                : texts.of("shell").get(progress.key(), progress.done(), progress.total());
    }

    /** Numbers that were derived anew by themselves, as begun before the start, leave the window in the zone of before. */
    private String zone() {
        ZoneId zone = accounts.account().zone();
        return zone.equals(formats.zone()) ? "" : texts.of("shell").get("zone.moved", zone.getId());
    }

    private String search() {
        SearchStatus.Health health = search.health();
        boolean worthSaying = health.state() == SearchStatus.State.UNAVAILABLE
                || (health.state() != SearchStatus.State.READY && health.total() > 0);
        return worthSaying ? texts.of("search").get(health.state().key(), health.done(), health.total()) : "";
    }

    @Override
    public void close() {
        recomputed.close();
        searchHealth.close();
        timeMoved.close();
    }
}
