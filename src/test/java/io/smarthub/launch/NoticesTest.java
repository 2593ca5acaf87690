package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class NoticesTest {

    private static final String CLOCK =
            "This computer’s clock is 2 h behind what was recorded last. Please set it; nothing renews twice.";
    private static final String BUILDING =
            "The search index is being built: 500 of 10,000. Until then only the newest conversations are searched.";

    private final Index index = new Index();
    private final Changes changes = new Changes();
    private final List<String> said = new ArrayList<>();
    private Duration behind = Duration.ZERO;

    private static final class Index implements SearchStatus {

        private final List<Consumer<Health>> listeners = new ArrayList<>();
        private Health health = Health.READY;

        @Override
        public Health health() {
            return health;
        }

        @Override
        public Changes.Subscription subscribe(Consumer<Health> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        void become(State state, long done, long total) {
            health = new Health(state, done, total);
            List.copyOf(listeners).forEach(listener -> listener.accept(health));
        }
    }

    @Test
    void nothingIsSaidWhileAllIsWell() {
        notices(Locale.ENGLISH);

        assertThat(said).containsExactly("");
    }

    @Test
    void theSearchIndexIsSaidWhileItIsNotReadyAndNoLonger() {
        notices(Locale.ENGLISH);

        index.become(SearchStatus.State.BUILDING, 500, 10_000);
        assertThat(said).last().isEqualTo(BUILDING);
        index.become(SearchStatus.State.UNAVAILABLE, 0, 0);
        assertThat(said)
                .last()
                .isEqualTo("The search index cannot be used. Only the newest conversations are searched.");
        index.become(SearchStatus.State.READY, 0, 0);
        assertThat(said).last().isEqualTo("");
    }

    @Test
    void anEmptyIndexThatIsLookedThroughIsNotWorthSaying() {
        index.become(SearchStatus.State.BUILDING, 0, 0);
        notices(Locale.ENGLISH);

        assertThat(said).containsExactly("");
    }

    @Test
    void aClockThatWasSetBackIsSaidWhenTimeMovesAndUntilItIsRight() {
        notices(Locale.ENGLISH);
        behind = Duration.ofHours(2);
        changes.publish(new Change.Billing());
        assertThat(said).as("asked when time moved, not at every change").hasSize(1);

        changes.publish(new Change.TimeMoved());
        assertThat(said).last().isEqualTo(CLOCK);
        behind = Duration.ZERO;
        changes.publish(new Change.TimeMoved());
        assertThat(said).last().isEqualTo("");
    }

    @Test
    void bothAreSaidTogetherAtOnceWhereTheyHoldAlready() {
        behind = Duration.ofHours(2);
        index.become(SearchStatus.State.BUILDING, 500, 10_000);

        notices(Locale.ENGLISH);

        assertThat(said).containsExactly(CLOCK + " · " + BUILDING);
    }

    @Test
    void isSaidInTheWindowsLanguage() {
        index.become(SearchStatus.State.BUILDING, 500, 10_000);

        notices(Locale.GERMAN);

        assertThat(said.getFirst()).startsWith("Der Suchindex").contains("10.000");
    }

    @Test
    void aClosedWindowSaysNothingMore() {
        notices(Locale.ENGLISH).close();
        said.clear();

        index.become(SearchStatus.State.UNAVAILABLE, 0, 0);
        changes.publish(new Change.TimeMoved());

        assertThat(said).isEmpty();
    }

    private Notices notices(Locale locale) {
        return new Notices(
                index,
                () -> behind,
                changes,
                said::add,
                Texts.of("shell", locale),
                new Formats(locale, ZoneOffset.UTC, Clock.systemUTC()));
    }
}
