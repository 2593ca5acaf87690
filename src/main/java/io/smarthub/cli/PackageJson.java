package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PackageEnd;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PackageState;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.billing.PriceChange;
import io.smarthub.domain.billing.PricedPieces;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The packages as JSON; the names are a contract. {@code priceMinor} is what is paid for one piece while it runs,
 * of several prices the oldest; {@code prices} has all.
 */
final class PackageJson {

    private final BillingView view;
    private final Books books;
    private final List<PriceChange> changes;
    private final Optional<PlanUnpaid> planUnpaid;

    PackageJson(BillingView view) {
        this.view = view;
        books = view.books();
        changes = PriceChange.of(books);
        planUnpaid = PlanUnpaid.of(books).filter(PlanUnpaid::decidesNextRenewal);
    }

    void put(PackageStanding standing, ObjectNode document) {
        Optional<PriceChange> change = changes.stream()
                .filter(each -> each.code().equals(standing.code()))
                .findFirst();
        document.put("code", standing.code());
        document.put("kind", standing.addOn().kind().name());
        document.put("units", standing.addOn().units());
        List<PricedPieces> prices = books.pricesOf(standing.code());
        document.put(
                "priceMinor",
                (prices.isEmpty() ? standing.price() : prices.getFirst().price()).minor());
        ArrayNode each = document.putArray("prices");
        prices.forEach(price -> each.addObject()
                .put("quantity", price.pieces())
                .put("priceMinor", price.price().minor()));
        document.put("state", standing.state().name());
        document.put("quantity", standing.quantity());
        document.put("renewing", standing.renewing());
        document.put("renewsOn", BillingJson.day(standing.renewsOn()));
        document.put("endsOn", BillingJson.day(standing.endsOn()));
        document.put(
                "renewsIfPaid",
                standing.state() == PackageState.ENDING
                        && planUnpaid
                                .filter(plan -> plan.renewsIfPaid(standing.code()))
                                .isPresent());
        document.put("available", standing.refusal().isEmpty());
        ArrayNode plans = document.putArray("plans");
        standing.addOn().plans().stream().sorted().forEach(plan -> plans.add(plan.name()));
        change.ifPresent(next -> document.put("nextPriceMinor", next.later().minor())
                .put("nextCurrency", next.later().currency().getCurrencyCode()));
        document.put("unpaidInvoice", unpaid(standing));
        document.put("offBecause", why(standing));
    }

    private @Nullable Integer unpaid(PackageStanding standing) {
        return books.arrearsEnding(standing).map(Arrears::invoice).orElse(null);
    }

    private @Nullable String why(PackageStanding standing) {
        if (standing.state() != PackageState.OFF) {
            return null;
        }
        return PackageEnd.of(standing.addOn(), books, view.decisions())
                .map(end -> switch (end) {
                    case PackageEnd.SwitchedOff _ -> "SWITCHED_OFF";
                    case PackageEnd.Unpaid _ -> "UNPAID";
                    case PackageEnd.PlanChanged _ -> "PLAN_CHANGED";
                    case PackageEnd.PlanEnded _ -> "PLAN_ENDED";
                })
                .orElse(null);
    }
}
