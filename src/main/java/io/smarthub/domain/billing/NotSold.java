package io.smarthub.domain.billing;

import java.util.List;

/**
 * What is sold again only after an invoice is paid whose grace days are over (B16).
 *
 * @param plans whether no plan is sold, and none renews
 * @param packages the packages that the invoice charged for
 */
public record NotSold(boolean plans, List<Pieces> packages) {

    public NotSold {
        packages = List.copyOf(packages);
    }
}
