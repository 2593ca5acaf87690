package io.smarthub.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    /** From 31 October 23:00 to 30 November 23:00 UTC. */
    private static final QuotaMonth NOVEMBER = new QuotaMonth(YearMonth.of(2026, 11), ZoneId.of("Europe/Prague"));

    private static final List<Suspect> ALL = List.of(
            suspect(1, "2026-11-10T10:00:00Z", null, "exact"),
            suspect(2, "2026-10-31T22:30:00Z", "2026-10", "exact"),
            suspect(3, "2026-11-12T10:00:00Z", null, "heuristic:transcript"),
            suspect(4, "2026-11-30T22:10:00Z", "2026-11", "exact"),
            suspect(5, "2026-11-15T10:00:00Z", "2026-11", "heuristic:transcript"),
            suspect(6, "2026-11-15T10:00:00Z", "2026-11", "exact"),
            suspect(7, "2026-10-20T10:00:00Z", "2026-10", "heuristic:transcript"));

    @Test
    void whereTheVendorHasFewerTheCountedOnesComeRulesOfThumbFirst() {
        Reconciliation reconciliation = Reconciliation.of(NOVEMBER, 3, 1, ALL);

        assertThat(reconciliation.difference()).isEqualTo(-2);
        assertThat(told(reconciliation)).containsExactly("5 HEURISTIC", "4 NEAR_BOUNDARY");
    }

    @Test
    void whereTheVendorHasMoreTheOthersComeRulesOfThumbThenTheBoundaryThenUnused() {
        assertThat(told(Reconciliation.of(NOVEMBER, 3, 4, ALL)))
                .containsExactly("3 HEURISTIC", "2 NEAR_BOUNDARY", "1 SHOWN_NOT_USED");
    }

    @Test
    void withoutADifferenceNothingIsSuspected() {
        assertThat(Reconciliation.of(NOVEMBER, 3, 3, ALL).candidates()).isEmpty();
    }

    @Test
    void aConversationIsNamedOnceByItsLikeliestCause() {
        List<Suspect> twice = List.of(
                suspect(9, "2026-10-31T23:10:00Z", "2026-11", "heuristic:x"),
                suspect(9, "2026-10-31T23:10:00Z", "2026-11", "exact"));

        assertThat(told(Reconciliation.of(NOVEMBER, 1, 0, twice))).containsExactly("9 HEURISTIC");
    }

    @Test
    void nearIsAnHourAndNoMore() {
        List<Suspect> edge = List.of(
                suspect(1, "2026-11-01T00:00:00Z", "2026-11", "exact"),
                suspect(2, "2026-11-01T00:00:01Z", "2026-11", "exact"));

        assertThat(told(Reconciliation.of(NOVEMBER, 2, 1, edge))).containsExactly("1 NEAR_BOUNDARY");
    }

    private static List<String> told(Reconciliation reconciliation) {
        return reconciliation.candidates().stream()
                .map(candidate -> candidate.suspect().conversation() + " " + candidate.cause())
                .toList();
    }

    private static Suspect suspect(long id, String at, @Nullable String countedIn, String evidence) {
        return new Suspect(id, "Jana", Instant.parse(at), countedIn, evidence);
    }
}
