package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.Pieces;
import io.smarthub.domain.billing.RenewalWish;
import io.smarthub.ui.billing.RenewalCalendar.Ending;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which packages a period’s end no longer has, from when on, and on which unpaid invoices that depends. */
final class PackageEndings {

    /** What ends together for the same reason. */
    private record Cause(LocalDate day, List<Arrears> unless) {}

    private final Books before;
    private final Map<String, Integer> left;
    private final LocalDate date;

    /**
     * With the books while the period runs and those of its end.
     *
     * @param date the first day of the next period
     */
    PackageEndings(Books before, Books after, LocalDate date) {
        this.before = before;
        left = after.heldPackages().stream()
                .collect(Collectors.toMap(PackageStanding::code, PackageStanding::quantity));
        this.date = date;
    }

    List<Ending> inOrder() {
        List<PackageStanding> fewer = before.heldPackages().stream()
                .filter(standing -> left(standing) < standing.quantity())
                .toList();
        if (fewer.isEmpty()) {
            return List.of();
        }
        Books wish = RenewalWish.of(before);
        Map<Cause, List<Pieces>> ends = new LinkedHashMap<>();
        for (PackageStanding standing : fewer) {
            String code = standing.code();
            int gone = standing.quantity() - left(standing);
            LocalDate end = standing.endsOn().orElse(date);
            if (end.isBefore(date)) {
                add(ends, new Cause(end, unpaid(arrears -> arrears.piecesOf(code) > 0)), code, gone);
                continue;
            }
            for (Arrears earlier : unpaid(arrears -> arrears.endsOn().isBefore(date))) {
                int unpaid = Math.min(gone, earlier.piecesOf(code));
                add(ends, new Cause(earlier.endsOn(), List.of(earlier)), code, unpaid);
                gone -= unpaid;
            }
            int wanted = wish.packageOf(code).map(PackageStanding::renewing).orElse(0);
            int switchedOff = Math.min(gone, standing.quantity() - wanted);
            add(ends, new Cause(date, List.of()), code, switchedOff);
            List<Arrears> deciding =
                    before.autoRenew() ? unpaid(arrears -> arrears.plan() || arrears.piecesOf(code) > 0) : List.of();
            add(ends, new Cause(date, deciding), code, gone - switchedOff);
        }
        return ends.entrySet().stream()
                .map(entry -> new Ending(
                        entry.getValue(), entry.getKey().day(), entry.getKey().unless()))
                .sorted(Comparator.comparing(Ending::day))
                .toList();
    }

    private int left(PackageStanding standing) {
        return left.getOrDefault(standing.code(), 0);
    }

    private List<Arrears> unpaid(Predicate<Arrears> which) {
        return before.arrears().stream()
                .filter(arrears -> !arrears.endsOn().isAfter(date))
                .filter(which)
                .toList();
    }

    private static void add(Map<Cause, List<Pieces>> ends, Cause cause, String code, int pieces) {
        if (pieces > 0) {
            ends.computeIfAbsent(cause, _ -> new ArrayList<>()).add(new Pieces(code, pieces));
        }
    }
}
