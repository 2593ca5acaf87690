package io.smarthub.ui.billing;

import io.smarthub.app.billing.Office;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;

/** One account with an invoice or a credit note in each way a payment can stand. */
final class EveryPayment {

    private static final Party ABROAD = new Party("Acme GmbH", "Weg 1", "10115", "Berlin", "DE", "DE123456789");

    private final Room room;

    EveryPayment(Room room) {
        this.room = room;
    }

    Room recorded() {
        lastYear();
        endedUnpaid();
        corrected();
        kept();
        notPaid();
        return room;
    }

    /** 1 was paid last year. */
    private void lastYear() {
        room.done("2025-12-24T09:00:00Z", Office.choose("PRO"), "");
        paid("2025-12-28T09:00:00Z", 1);
        room.done("2025-12-28T09:01:00Z", new Action.AutoRenew(false), "");
        room.clock.set("2026-02-24T09:00:00Z");
        room.billing.catchUp();
    }

    /** 2 is paid; 3 is overdue, less what credit note 4 takes off. */
    private void endedUnpaid() {
        room.done("2026-08-24T09:00:00Z", Office.choose("STANDARD"), "");
        paid("2026-08-25T09:00:00Z", 2);
        room.done("2026-08-25T09:01:00Z", Office.enable("CONV-100"), "");
        failed("2026-08-25T09:02:00Z", 3);
    }

    /** 6 and 7 are cancelled, 8 is paid back and 10 is to be; 9 and 11 are late. */
    private void corrected() {
        room.done("2026-09-12T09:00:00Z", Office.enable("CONV-200"), "");
        room.done("2026-09-12T09:01:00Z", new Action.SetAgents(2), "");
        paid("2026-09-13T09:00:00Z", 6);
        paid("2026-09-26T09:00:00Z", 7);
        room.done("2026-09-26T09:01:00Z", new Action.SetBuyer(new Buyer(ABROAD, "")), "");
        room.done("2026-09-26T09:02:00Z", new Action.CorrectInvoice(6), "");
        room.done("2026-09-26T09:03:00Z", new Action.CorrectInvoice(7), "");
        paid("2026-09-27T09:00:00Z", 8);
    }

    /** 12 is paid, so what credit note 13 gives back is kept; nothing is due of 14. */
    private void kept() {
        failed("2026-10-18T09:00:00Z", 5);
        paid("2026-10-25T09:00:00Z", 12);
        room.done("2026-11-04T09:00:00Z", new Action.SetAgents(4), "");
    }

    /** 15 is overdue and in its grace days, 16 failed before its due day, 17 is open. */
    private void notPaid() {
        room.done("2026-11-06T09:00:00Z", new Action.SetAgents(6), "");
        room.done("2026-11-12T09:00:00Z", new Action.SetAgents(8), "");
        failed("2026-11-20T09:00:00Z", 16);
        failed("2026-11-21T09:00:00Z", 15);
        room.done("2026-11-21T09:01:00Z", new Action.SetAgents(9), "");
        room.done("2026-11-21T09:02:00Z", new Action.PaymentReceived(17), "");
        room.done("2026-11-21T09:03:00Z", new Action.PaymentWithdrawn(17), "");
    }

    private void paid(String at, int invoice) {
        room.done(at, new Action.PaymentReceived(invoice), "");
    }

    private void failed(String at, int invoice) {
        room.done(at, new Action.PaymentFailed(invoice), "");
    }
}
