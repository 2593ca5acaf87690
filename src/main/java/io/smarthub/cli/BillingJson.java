package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.PackageStanding;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The books as a JSON document; the names are a contract. Amounts are in the currency's minor units, ends are exclusive. */
final class BillingJson {

    private BillingJson() {}

    static ObjectNode document(BillingView view) {
        Books books = view.books();
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("plan", books.plan().code().name());
        document.put("priceMinor", books.plan().price(books.currency()).minor());
        document.put("currency", books.currency().getCurrencyCode());
        document.putObject("period")
                .put("start", day(books.period().map(BillingPeriod::start)))
                .put("end", day(books.period().map(BillingPeriod::end)));
        document.put("autoRenew", books.autoRenew());
        document.put("renewsOn", day(books.renewsOn()));
        document.put("endsOn", day(books.endsOn()));
        document.put("limit", books.capacity().limit());
        document.put("cap", books.capacity().cap());
        document.put("agents", books.capacity().agents());
        document.put("examplePrices", books.terms().catalogue().examplePrices());
        ArrayNode packages = document.putArray("packages");
        books.packages().forEach(standing -> put(standing, packages.addObject()));
        Optional<Invoice> next = books.nextInvoice();
        if (next.isPresent()) {
            InvoiceJson.put(next.get(), document.putObject("nextInvoice"));
        } else {
            document.putNull("nextInvoice");
        }
        document.set("invoices", InvoiceJson.issued(view));
        InvoiceJson.put(books.buyer().party(), document.putObject("buyer"))
                .put("note", books.buyer().note());
        view.catalogueProblems().stream().map(Object::toString).forEach(document.putArray("catalogueProblems")::add);
        return document;
    }

    private static void put(PackageStanding standing, ObjectNode document) {
        document.put("code", standing.code());
        document.put("kind", standing.addOn().kind().name());
        document.put("units", standing.addOn().units());
        document.put("priceMinor", standing.price().minor());
        document.put("state", standing.state().name());
        document.put("quantity", standing.quantity());
        document.put("renewing", standing.renewing());
        document.put("renewsOn", day(standing.renewsOn()));
        document.put("endsOn", day(standing.endsOn()));
        document.put("available", standing.refusal().isEmpty());
    }

    private static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
