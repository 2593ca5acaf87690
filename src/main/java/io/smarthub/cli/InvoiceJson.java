package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.OddSum;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.VatTotal;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Invoices as JSON; the names are a contract. {@code totalMinor} is without VAT, {@code grossMinor} is what is to be paid: that with
 * {@code vatMinor} and {@code roundingMinor}, which is 0 nearly always.
 */
final class InvoiceJson {

    private InvoiceJson() {}

    /** All issued ones, with their payment. */
    static ArrayNode issued(BillingView view) {
        ArrayNode invoices = JsonMapper.shared().createArrayNode();
        for (Invoice invoice : view.invoices()) {
            ObjectNode issued = invoices.addObject();
            issued.put("number", invoice.number());
            put(invoice, issued);
            String payment = view.books().payment(invoice.number()).state().name();
            issued.put("owedMinor", owed(invoice, view).minor());
            issued.put("payment", payment);
            issued.put("paid", payment.equals("PAID") || payment.equals("NOTHING_DUE"));
        }
        return invoices;
    }

    private static Money owed(Invoice invoice, BillingView view) {
        return switch (view.books().payment(invoice.number()).state()) {
            case OPEN, OVERDUE -> view.books().owed(invoice.number());
            case PAID, CANCELLED, NOTHING_DUE, TO_PAY_BACK -> Money.zero(invoice.currency());
        };
    }

    static void put(Invoice invoice, ObjectNode document) {
        document.put("date", invoice.date().toString());
        document.put("dueOn", invoice.details().dueOn().toString());
        document.put("occasion", invoice.occasion().name());
        document.put("creditNote", invoice.isCreditNote());
        document.put("corrects", invoice.corrects().orElse(null));
        document.put("periodStart", invoice.periodStart().toString());
        document.put("periodEnd", invoice.periodEnd().toString());
        document.put("totalMinor", invoice.total().minor());
        document.put("vatMinor", invoice.vat().minor());
        document.put("roundingMinor", invoice.rounding().minor());
        document.put("grossMinor", invoice.gross().minor());
        document.put("currency", invoice.currency().getCurrencyCode());
        ArrayNode totals = document.putArray("vat");
        for (VatTotal total : invoice.vatTotals()) {
            totals.addObject()
                    .put("category", total.vat().category().name())
                    .put("percent", total.vat().percent())
                    .put("netMinor", total.net().minor())
                    .put("vatMinor", total.tax().minor());
        }
        put(invoice.details().seller().party(), document.putObject("seller"))
                .put("registration", invoice.details().seller().registration())
                .put("iban", invoice.details().seller().iban());
        put(invoice.details().buyer(), document.putObject("buyer"));
        document.put("note", invoice.details().note());
        ArrayNode lines = document.putArray("lines");
        for (int at = 0; at < invoice.lines().size(); at++) {
            put(invoice.lines().get(at), lines.addObject()).put("usedBefore", new OddSum(invoice).isKeptThoughUsed(at));
        }
    }

    static ObjectNode put(Party party, ObjectNode document) {
        return document.put("name", party.name())
                .put("street", party.street())
                .put("postcode", party.postcode())
                .put("city", party.city())
                .put("country", party.country())
                .put("vatId", party.vatId());
    }

    private static ObjectNode put(InvoiceLine line, ObjectNode document) {
        return document.put("kind", line.kind().name())
                .put("code", line.code())
                .put("quantity", line.quantity())
                .put("unitPriceMinor", line.unitPrice().minor())
                .put("from", line.from().toString())
                .put("to", line.until().toString())
                .put("days", line.days())
                .put("ofDays", line.ofDays())
                .put("amountMinor", line.amount().minor())
                .put("vatCategory", line.vat().category().name())
                .put("vatPercent", line.vat().percent());
    }
}
