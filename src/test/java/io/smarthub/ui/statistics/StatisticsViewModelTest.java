package io.smarthub.ui.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.statistics.RememberedStatistics;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Metric;
import io.smarthub.domain.statistics.Range;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.shell.Destination;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatisticsViewModelTest {

    private final RememberedStatistics statistics = new RememberedStatistics();
    private final List<Destination> opened = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final StatisticsViewModel model = new StatisticsViewModel(
            statistics.service(SampleStatistics.NOW, "Europe/Prague"),
            opened::add,
            new Tasks(Runnable::run, Runnable::run, failures::add));

    @Test
    void readsNothingBeforeItIsAsked() {
        assertThat(model.stateProperty().get()).isInstanceOf(StatisticsViewModel.State.Loading.class);
        assertThat(model.opens()).isEmpty();
    }

    @Test
    void beginsWithTheLastThirtyDays() {
        statistics.day("2026-11-20", new Figures(3, 3, 2, 1, 1, 1));

        model.refresh();

        assertThat(range().from()).isEqualTo("2026-10-24");
        assertThat(range().lastDay()).isEqualTo("2026-11-22");
    }

    @Test
    void showsAnotherRangeWhenOneIsChosen() {
        statistics.day("2026-11-20", new Figures(3, 3, 2, 1, 1, 1));

        model.choose(RangeChoice.LAST_12_MONTHS);

        assertThat(range().from()).isEqualTo("2025-11-23");
        assertThat(model.choiceProperty().get()).isEqualTo(RangeChoice.LAST_12_MONTHS);
    }

    @Test
    void takesTwoDaysOfTheOwnersBothIncluded() {
        statistics.day("2026-11-20", new Figures(3, 3, 2, 1, 1, 1));

        assertThat(model.chooseDays(LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-20")))
                .isTrue();

        assertThat(range().to()).isEqualTo("2026-11-21");
        assertThat(model.choiceProperty().get()).isEqualTo(RangeChoice.CUSTOM);
    }

    @Test
    void refusesDaysInTheWrongOrderAndKeepsWhatIsShown() {
        statistics.day("2026-11-20", new Figures(3, 3, 2, 1, 1, 1));
        model.refresh();

        assertThat(model.chooseDays(LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-01")))
                .isFalse();

        assertThat(range().days()).isEqualTo(30);
        assertThat(model.choiceProperty().get()).isEqualTo(RangeChoice.LAST_30_DAYS);
    }

    @Test
    void tellsAnEmptyDatabaseFromAQuietRange() {
        model.refresh();
        assertThat(model.stateProperty().get()).isInstanceOf(StatisticsViewModel.State.NothingYet.class);

        statistics.day("2025-01-01", new Figures(3, 3, 2, 1, 1, 1));
        model.refresh();
        assertThat(model.stateProperty().get()).isInstanceOf(StatisticsViewModel.State.Ready.class);
    }

    @Test
    void doesNotShowNumbersThatContradictEachOther() {
        statistics.broken = true;

        model.refresh();

        assertThat(model.stateProperty().get()).isEqualTo(new StatisticsViewModel.State.Contradiction("PARTITION"));
        assertThat(failures).isEmpty();
    }

    @Test
    void saysWhenTheNumbersCannotBeReadAndRecovers() {
        statistics.failing = true;
        model.refresh();
        assertThat(model.stateProperty().get()).isInstanceOf(StatisticsViewModel.State.Failed.class);

        statistics.failing = false;
        model.refresh();
        assertThat(model.stateProperty().get()).isInstanceOf(StatisticsViewModel.State.NothingYet.class);
    }

    @Test
    void opensExactlyTheConversationsOfANumber() {
        statistics.day("2026-11-20", new Figures(3, 3, 2, 1, 1, 1));
        model.refresh();

        model.open(model.opens().orElseThrow().metric(Metric.ESCALATED));

        assertThat(opened)
                .containsExactly(new Destination.Inbox(new ConversationFilter.Builder()
                        .triggered(true)
                        .outcome(Outcome.ESCALATED)
                        .period(new Period(
                                Period.Anchor.TRIGGERED,
                                Instant.parse("2026-10-23T22:00:00Z"),
                                Instant.parse("2026-11-22T23:00:00Z")))
                        .build()));
    }

    private Range range() {
        return model.opens().orElseThrow().range();
    }
}
