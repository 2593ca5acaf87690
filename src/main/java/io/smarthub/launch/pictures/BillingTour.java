package io.smarthub.launch.pictures;

import io.smarthub.app.billing.BillingService;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.util.List;

/** Decisions about plan and packages from the free plan on: asked, changed meanwhile, refused, done, taken back. */
final class BillingTour implements Tour {

    private static final String PRIMARY = ".dialog-buttons .primary";

    private static final Party ACME =
            new Party("Acme Handelsgesellschaft mbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789");

    @Override
    public void walk(TourWindow window) {
        BillingService billing = window.workspace().billing();
        window.start(new Destination.Billing());
        window.picture("billing-plans-free", () -> window.press("billing-change-plan"));
        window.picture("billing-plan-preview", () -> {
            window.press("billing-change-plan");
            window.press("choose-STANDARD");
        });
        window.picture("billing-done", () -> {
            window.press("billing-change-plan");
            window.press("choose-STANDARD");
            window.pressFirst(PRIMARY);
        });
        window.picture("billing-package-preview", () -> window.press("package-CONV-100"));
        window.picture("billing-preview-changed", () -> {
            window.press("package-CONV-100");
            billing.perform(new Action.EnablePackage("CONV-200"), "");
            window.pressFirst(PRIMARY);
        });
        window.picture("billing-undo", () -> window.press("package-CONV-200"));
        window.picture("billing-agents", () -> window.press("agents-more"));
        window.picture("billing-agents-preview", () -> window.press("agents-apply"));
        window.picture("billing-ends-preview", () -> window.press("billing-auto-renew"));
        window.picture("billing-plans", () -> window.press("billing-change-plan"));
        window.picture("billing-refused", () -> {
            window.press("billing-change-plan");
            billing.perform(new Action.ChoosePlan(PlanCode.PRO), "");
            window.press("choose-PRO");
        });
        window.picture("billing-what-if-refused", () -> {
            window.press("billing", "tab.what-if");
            window.press("what-if-CONV-9500");
            window.press("what-if-CONV-500");
        });
        window.picture("billing-vendor", () -> {
            window.press("billing", "tab.ledger");
            window.type("vendor-figure", "1");
            window.press("vendor-compare");
        });
        window.picture("billing-vendor-wrong", () -> {
            window.press("billing", "tab.ledger");
            window.type("vendor-figure", "-4");
            window.press("vendor-compare");
        });
        billing.perform(new Action.PaymentFailed(1), "");
        window.go(new Destination.Home());
        window.go(new Destination.Billing());
        window.press("billing", "tab.overview");
        window.picture("billing-unpaid");
        window.picture("billing-take-back", () -> {
            window.press("billing", "tab.history");
            window.openFirstRow(".table-view");
        });
        window.picture("billing-unpaid-invoice", () -> {
            window.press("billing", "tab.overview");
            window.press("billing", "notice.unpaid.open");
        });
        window.picture("billing-e-invoice-refused", () -> {
            window.press("billing", "tab.invoices");
            window.openFirstRow(".table-view");
            window.chooses(List.of(Path.of("invoice-1.xml")));
            window.press("invoice-xml");
        });
        window.picture("billing-buyer", () -> buyer(window));
        window.picture("billing-buyer-refused", () -> {
            buyer(window);
            window.type("buyer-name", "Acme GmbH");
            window.type("buyer-vat-id", "12");
            window.pressFirst(PRIMARY);
        });
        billing.perform(new Action.SetBuyer(new Buyer(ACME, "Order 7")), "");
        window.go(new Destination.Home());
        window.go(new Destination.Billing());
        window.picture("billing-correct", () -> {
            window.press("billing", "tab.invoices");
            window.openFirstRow(".table-view");
            window.press("billing", "invoice.correct");
        });
        billing.perform(new Action.CorrectInvoice(1), "");
        window.go(new Destination.Home());
        window.go(new Destination.Billing());
        window.picture("billing-corrected", () -> window.press("billing", "tab.invoices"));
    }

    private static void buyer(TourWindow window) {
        window.press("billing", "tab.invoices");
        window.press("billing-buyer");
    }
}
