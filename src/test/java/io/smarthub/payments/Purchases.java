package io.smarthub.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.PaymentState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What was bought, each with the invoices that stood for it one after the other, in real books that the owner changes. */
record Purchases(Office office, StripeStandIn stripe) {

    private static final String BY_HAND = "by hand";

    void payByHand(int which) {
        Invoice invoice = invoice(which);
        if (!invoice.isCreditNote()) {
            office.billing.perform(new Action.PaymentReceived(invoice.number()), BY_HAND);
        }
    }

    void correct(int which) {
        int number = invoice(which).number();
        String note = "Order " + office.billing.view().decisions().size();
        office.billing.perform(new Action.SetBuyer(new Buyer(Party.UNKNOWN, note)), "");
        office.billing.perform(new Action.CorrectInvoice(number), "");
    }

    private Invoice invoice(int which) {
        List<Invoice> invoices = office.billing.view().invoices();
        return invoices.get(which % invoices.size());
    }

    void check() {
        BillingView view = office.billing.view();
        for (List<Integer> invoices : chains(view)) {
            long taken = taken(invoices);
            assertThat(taken).as("charges of %s", invoices).isLessThanOrEqualTo(1);
            assertThat(received(view, invoices, "Stripe pi_")).isLessThanOrEqualTo(taken);
            if (received(view, invoices, BY_HAND) > 0) {
                assertThat(state(view, invoices)).as("%s", invoices).isEqualTo(PaymentState.PAID);
            }
        }
    }

    /** @return how many were paid at Stripe */
    long checkInTheEnd() {
        check();
        BillingView view = office.billing.view();
        long all = 0;
        for (List<Integer> invoices : chains(view)) {
            long taken = taken(invoices);
            boolean byHand = received(view, invoices, BY_HAND) > 0;
            long booked = received(view, invoices, "Stripe pi_");
            assertThat(state(view, invoices) == PaymentState.PAID)
                    .as("%s is paid in the books when it is", invoices)
                    .isEqualTo(byHand || taken == 1);
            assertThat(byHand || booked == taken).as("%s booked", invoices).isTrue();
            all += taken;
        }
        assertThat(office.billing.verify()).isEmpty();
        return all;
    }

    private static List<List<Integer>> chains(BillingView view) {
        Map<Integer, List<Integer>> chains = new LinkedHashMap<>();
        for (Invoice invoice : view.invoices()) {
            if (invoice.occasion() == Invoice.Occasion.REISSUED) {
                List<Integer> chain = chains.get(invoice.corrects().orElseThrow());
                chain.add(invoice.number());
                chains.put(invoice.number(), chain);
            } else if (!invoice.isCreditNote()) {
                chains.put(invoice.number(), new ArrayList<>(List.of(invoice.number())));
            }
        }
        return chains.values().stream().distinct().toList();
    }

    private long taken(List<Integer> invoices) {
        return invoices.stream().mapToLong(stripe::charges).sum();
    }

    private static long received(BillingView view, List<Integer> invoices, String note) {
        return view.decisions().stream()
                .filter(decision -> decision.note().startsWith(note))
                .filter(decision ->
                        decision.action() instanceof Action.PaymentReceived(int number) && invoices.contains(number))
                .count();
    }

    private static PaymentState state(BillingView view, List<Integer> invoices) {
        return view.books().payment(invoices.getLast()).state();
    }
}
