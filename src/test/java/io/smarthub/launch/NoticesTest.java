package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class NoticesTest {

    private static final String CLOCK =
            "This computer’s clock is 2 d behind what was recorded last. Please set it; nothing renews twice.";
    private static final String BUILDING =
            "The search index is being built: 500 of 10,000. Until then only the newest conversations are searched.";

    private final Index index = new Index();
    private final Numbers numbers = new Numbers();
    private ZoneId zone = ZoneOffset.UTC;
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

    private final class SavedAccount implements AccountStore {

        @Override
        public Account account() {
            return Account.fresh(zone);
        }

        @Override
        public Recomputing recomputing() {
            return numbers;
        }

        @Override
        public NumbersMoved save(UnaryOperator<Account> change) {
            throw new UnsupportedOperationException("nothing is saved here");
        }
    }

    private static final class Numbers implements Recomputing {

        private final List<Consumer<Progress>> listeners = new ArrayList<>();
        private Progress progress = Progress.NONE;

        @Override
        public Progress progress() {
            return progress;
        }

        @Override
        public Changes.Subscription subscribe(Consumer<Progress> listener) {
            listeners.add(listener);
            return () -> listeners.remove(listener);
        }

        @Override
        public void goOn() {
            throw new UnsupportedOperationException("whoever opens the folder does");
        }

        void become(Progress now) {
            progress = now;
            List.copyOf(listeners).forEach(listener -> listener.accept(now));
        }
    }

    @Test
    void numbersThatAreDerivedAnewAreSaidUntilTheyAreThere() {
        notices(Locale.ENGLISH);

        numbers.become(new Recomputing.Progress(Recomputing.State.RUNNING, 2_000, 10_000));
        assertThat(said)
                .last()
                .isEqualTo(
                        "Every number is being derived anew: 2,000 of 10,000. Until then those of before are shown.");
        numbers.become(new Recomputing.Progress(Recomputing.State.WAITING, 2_000, 10_000));
        assertThat(said)
                .last()
                .isEqualTo("Not every number is derived anew yet: 2,000 of 10,000. Those of before are shown;"
                        + " the next start goes on with it.");
        numbers.become(Recomputing.Progress.NONE);
        assertThat(said).last().isEqualTo("");
    }

    @Test
    void theLastStepIsSaidInsteadOfAllOfAll() {
        notices(Locale.ENGLISH);

        numbers.become(new Recomputing.Progress(Recomputing.State.RUNNING, 10_000, 10_000));
        assertThat(said)
                .last()
                .isEqualTo("Every number is being derived anew: the last step. Until then those of before are shown.");
        numbers.become(new Recomputing.Progress(Recomputing.State.WAITING, 10_000, 10_000));
        assertThat(said)
                .last()
                .isEqualTo("Not every number is derived anew yet: the last step is missing. Those of before are shown;"
                        + " the next start goes on with it.");
    }

    @Test
    void aZoneThatCameToBeBehindTheWindowIsSaid() {
        notices(Locale.GERMAN);
        zone = ZoneId.of("Asia/Tokyo");

        changes.publish(new Change.AccountChanged());

        assertThat(said)
                .last()
                .isEqualTo(
                        "Die Zeitzone ist jetzt Asia/Tokyo. Die Uhrzeiten im Fenster folgen mit dem nächsten Start.");
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
        behind = Duration.ofDays(2);
        changes.publish(new Change.Billing());
        assertThat(said).as("asked when time moved, not at every change").hasSize(1);

        changes.publish(new Change.TimeMoved());
        assertThat(said).last().isEqualTo(CLOCK);
        behind = Duration.ZERO;
        changes.publish(new Change.TimeMoved());
        assertThat(said).last().isEqualTo("");
    }

    @Test
    void aClockThatIsLessThanADayBehindIsNotWorthSaying() {
        behind = Duration.ofSeconds(2);
        notices(Locale.ENGLISH);
        behind = Duration.ofDays(1).minusSeconds(1);
        changes.publish(new Change.TimeMoved());
        assertThat(said).containsExactly("", "");

        behind = Duration.ofDays(1);
        changes.publish(new Change.TimeMoved());
        assertThat(said).last().asString().startsWith("This computer’s clock is ");
    }

    @Test
    void bothAreSaidTogetherAtOnceWhereTheyHoldAlready() {
        behind = Duration.ofDays(2);
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
                new SavedAccount(),
                () -> behind,
                changes,
                said::add,
                Texts.of("shell", locale),
                new Formats(locale, ZoneOffset.UTC, Clock.systemUTC()));
    }
}
