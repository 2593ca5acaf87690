package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.ContentChange;
import io.smarthub.domain.billing.NextCharge;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PriceChange;
import io.smarthub.domain.billing.RenewalWish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What comes of the books, computed once for all cards.
 *
 * @param wanted how many pieces of each package are to go on, by its code: as if all were paid and the plan renewed
 * @param next what the period's end charges
 * @param priceChanges what renews at another price than it was bought for
 * @param contentChange what renews with other contents than it was bought with; empty where nothing does
 * @param calendar the charging days of a year
 */
public record Outlook(
        Map<String, Integer> wanted,
        NextCharge next,
        List<PriceChange> priceChanges,
        Optional<ContentChange> contentChange,
        RenewalCalendar calendar) {

    private static final int MONTHS = 12;

    public Outlook {
        wanted = Map.copyOf(wanted);
        priceChanges = List.copyOf(priceChanges);
    }

    public static Outlook of(Books books) {
        return new Outlook(
                RenewalWish.of(books).heldPackages().stream()
                        .collect(Collectors.toMap(PackageStanding::code, PackageStanding::renewing)),
                NextCharge.of(books),
                PriceChange.of(books),
                ContentChange.of(books),
                RenewalCalendar.of(books, MONTHS));
    }

    int wanted(String code) {
        return wanted.getOrDefault(code, 0);
    }
}
