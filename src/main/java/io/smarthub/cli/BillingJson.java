package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.CurrencyGap;
import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.CatalogueProblem;
import io.smarthub.domain.billing.CreditOrigin;
import io.smarthub.domain.billing.CreditedOtherwise;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.NextCharge;
import io.smarthub.domain.billing.NextIfPaid;
import io.smarthub.domain.billing.Plan;
import io.smarthub.domain.billing.PlanStop;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.billing.Vat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The books as a JSON document; the names are a contract. Amounts are in the currency's minor units, ends are exclusive. */
final class BillingJson {

    private BillingJson() {}

    static ObjectNode document(BillingView view, Messages messages) {
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
        document.put(
                "unpaidInvoice",
                PlanUnpaid.of(books)
                        .map(plan -> plan.unpaid().getFirst().invoice())
                        .orElse(null));
        ArrayNode unpaid = document.putArray("unpaidInvoices");
        PlanUnpaid.of(books).ifPresent(plan -> ArrearsJson.put(plan.unpaid(), unpaid));
        document.put("endsBecauseOfInvoice", endsBecauseOf(view));
        document.put("limit", books.capacity().limit());
        document.put("cap", books.capacity().cap());
        document.put("agents", books.capacity().agents());
        document.put("examplePrices", books.terms().catalogue().examplePrices());
        ArrayNode packages = document.putArray("packages");
        PackageJson json = new PackageJson(view);
        books.packages().forEach(standing -> json.put(standing, packages.addObject()));
        ArrayNode plans = document.putArray("plans");
        books.terms().catalogue().plans().forEach(plan -> put(plan, books, plans.addObject()));
        NextCharge next = NextCharge.of(books);
        next.invoice()
                .ifPresentOrElse(
                        invoice -> InvoiceJson.put(invoice, document.putObject("nextInvoice")),
                        () -> document.putNull("nextInvoice"));
        putIfPaid(next, document);
        document.set("invoices", InvoiceJson.issued(view));
        new OpenTotals(view).put(document);
        put(books, document.putObject("buyer"));
        ObjectNode credit = document.putObject("creditMinor");
        books.credit().forEach((currency, kept) -> credit.put(currency, kept.minor()));
        ObjectNode worth = document.putObject("creditGrossMinor");
        books.creditWithVat().forEach((currency, kept) -> worth.put(currency, kept.minor()));
        put(books.creditOrigins(), document.putArray("credits"));
        ArrayNode correctToo = document.putArray("correctToo");
        books.creditedOtherwise().forEach(credited -> put(credited, correctToo.addObject()));
        view.currencyGap().ifPresent(gap -> put(gap, document.putObject("currencyGap")));
        ArrayNode problems = document.putArray("catalogueProblems");
        view.catalogueProblems().forEach(problem -> put(problem, messages, problems.addObject()));
        return document;
    }

    /** The invoice that was not paid within the grace days; null where the plan does not end, or the owner ended it. */
    private static @Nullable Integer endsBecauseOf(BillingView view) {
        Books books = view.books();
        return books.endsOn()
                .flatMap(_ -> PlanStop.of(books, view.decisions()))
                .map(stop -> switch (stop) {
                    case PlanStop.Unpaid(int invoice) -> invoice;
                    case PlanStop.SwitchedOff _ -> null;
                })
                .orElse(null);
    }

    /** Where kept credit comes from; it has no amounts with VAT, since that is computed on the sum of each VAT. */
    private static void put(List<CreditOrigin> origins, ArrayNode credits) {
        for (CreditOrigin origin : origins) {
            credits.addObject()
                    .put("invoice", origin.invoice())
                    .put("date", origin.date().toString())
                    .put("currency", origin.net().currency().getCurrencyCode())
                    .put("netMinor", origin.net().minor())
                    .put("vatCategory", origin.vat().category().name())
                    .put("vatPercent", origin.vat().percent());
        }
    }

    private static void put(CreditedOtherwise credited, ObjectNode document) {
        document.put("invoice", credited.invoice())
                .put("charged", credited.charged())
                .put("netMinor", credited.net().minor())
                .put("currency", credited.net().currency().getCurrencyCode())
                .put("withoutVat", credited.withoutVat());
    }

    private static void put(CatalogueProblem problem, Messages messages, ObjectNode document) {
        document.put("line", problem.line() == 0 ? null : Integer.valueOf(problem.line()))
                .put("kind", problem.kind().name())
                .put("subject", problem.subject())
                .put("detail", problem.detail())
                .put("message", new CatalogueText(messages).of(problem));
    }

    private static void put(Plan plan, Books books, ObjectNode document) {
        document.put("code", plan.code().name())
                .put("priceMinor", plan.price(books.currency()).minor())
                .put("included", plan.includedUnits())
                .put("cap", plan.cap())
                .put("agents", plan.includedAgents());
    }

    private static void put(Books books, ObjectNode buyer) {
        Vat vat = books.terms().catalogue().sales().vat(books.buyer().party());
        InvoiceJson.put(books.buyer().party(), buyer)
                .put("note", books.buyer().note())
                .put("vatCategory", vat.category().name())
                .put("vatPercent", vat.percent());
        ArrayNode missing = buyer.putArray("missing");
        books.buyer().party().missing().forEach(part -> missing.add(part.name()));
    }

    /** If all that is overdue is paid, with the invoices on which that depends. */
    private static void putIfPaid(NextCharge next, ObjectNode document) {
        Optional<Invoice> invoice = next.ifAllPaid().map(NextIfPaid::invoice).or(next::ifPlanPaid);
        if (invoice.isEmpty()) {
            document.putNull("nextInvoiceIfPaid");
            return;
        }
        ObjectNode object = document.putObject("nextInvoiceIfPaid");
        InvoiceJson.put(invoice.get(), object);
        List<Arrears> unpaid = next.ifAllPaid()
                .map(NextIfPaid::unpaid)
                .or(() -> next.planUnpaid().map(PlanUnpaid::deciding))
                .orElse(List.of());
        ArrearsJson.put(unpaid, object.putArray("ifPaid"));
    }

    private static void put(CurrencyGap gap, ObjectNode document) {
        document.putArray("missing");
        gap.missing().forEach(currency -> document.withArrayProperty("missing").add(currency.getCurrencyCode()));
        document.put("counts", gap.counts().getCurrencyCode()).put("catalogueUsed", gap.used());
        ArrayNode sold = document.putArray("sold");
        gap.sold().stream().sorted().forEach(sold::add);
    }

    static @Nullable String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
