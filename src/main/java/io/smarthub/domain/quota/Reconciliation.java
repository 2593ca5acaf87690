package io.smarthub.domain.quota;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The ledger beside the vendor's figure of a month, and where the difference may come from.
 *
 * @param month the month
 * @param ours units in the ledger
 * @param vendor units as the vendor says
 * @param candidates conversations that the vendor may count differently, the most likely first; none where there is no difference
 */
public record Reconciliation(QuotaMonth month, int ours, int vendor, List<Candidate> candidates) {

    /** How near the month's boundary another clock may take a unit for another month's. */
    public static final Duration NEAR = Duration.ofHours(1);

    /** Why a conversation may be counted differently, the most likely first. */
    public enum Cause {
        /** What decided was recognised by a rule of thumb. */
        HEURISTIC,
        /** It was counted within an hour of the month's beginning or end. */
        NEAR_BOUNDARY,
        /** The chatbot was shown, and never used. */
        SHOWN_NOT_USED
    }

    /** A conversation, and why it may be counted differently. */
    public record Candidate(Suspect suspect, Cause cause) {}

    public Reconciliation {
        candidates = List.copyOf(candidates);
    }

    /**
     * Compares, and puts the conversations that can explain the direction of the difference in order: counted ones where the vendor
     * has fewer, those not counted in this month where the vendor has more.
     */
    public static Reconciliation of(QuotaMonth month, int ours, int vendor, Collection<Suspect> suspects) {
        boolean vendorHasMore = vendor > ours;
        Set<Long> seen = new HashSet<>();
        List<Candidate> candidates = vendor == ours
                ? List.of()
                : suspects.stream()
                        .filter(suspect -> isCounted(suspect, month) != vendorHasMore)
                        .flatMap(suspect -> cause(suspect, month).map(cause -> new Candidate(suspect, cause)).stream())
                        .sorted(Comparator.comparing(Candidate::cause)
                                .thenComparing(candidate -> candidate.suspect().at())
                                .thenComparingLong(
                                        candidate -> candidate.suspect().conversation()))
                        .filter(candidate -> seen.add(candidate.suspect().conversation()))
                        .toList();
        return new Reconciliation(month, ours, vendor, candidates);
    }

    /** The vendor's figure less ours. */
    public int difference() {
        return vendor - ours;
    }

    private static boolean isCounted(Suspect suspect, QuotaMonth month) {
        return month.month().toString().equals(suspect.countedIn());
    }

    private static Optional<Cause> cause(Suspect suspect, QuotaMonth month) {
        boolean near = isNear(suspect.at(), month.from()) || isNear(suspect.at(), month.until());
        if (suspect.isHeuristic() && (near || month.contains(suspect.at()))) {
            return Optional.of(Cause.HEURISTIC);
        }
        if (near) {
            return Optional.of(Cause.NEAR_BOUNDARY);
        }
        return suspect.countedIn() == null && month.contains(suspect.at())
                ? Optional.of(Cause.SHOWN_NOT_USED)
                : Optional.empty();
    }

    private static boolean isNear(Instant at, Instant boundary) {
        return Duration.between(at, boundary).abs().compareTo(NEAR) <= 0;
    }
}
