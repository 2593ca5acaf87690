package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why an action is not done, in a sentence that says what to do instead. */
public final class RefusalWords {

    private final BillingWords words;

    RefusalWords(BillingWords words) {
        this.words = words;
    }

    /** For other screens on which something is bought: billing's sentences in the language of these texts. */
    public static RefusalWords in(Texts texts, Formats formats) {
        return new RefusalWords(new BillingWords(texts.of("billing"), formats));
    }

    public String of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownPackage unknown -> words.get("refusal.unknown-package", unknown.code());
            case Refusal.NoLongerSold(String code, LocalDate endsOn) ->
                words.get("refusal.no-longer-sold", code, words.day(endsOn));
            case Refusal.NotForThisPlan not ->
                not.plan() == PlanCode.FREE
                        ? words.get("refusal.free")
                        : words.get("refusal.not-for-plan", plans(not.plans()), not.plan());
            case Refusal.AboveCap above -> aboveCap(above);
            case Refusal.NoRoomLater no ->
                words.get("refusal.no-room-later", no.code(), no.units(), no.cap(), words.day(no.endsOn()));
            case Refusal.AlreadySo(Action action) -> alreadySo(action);
            case Refusal.PlanEnds ends -> words.get("refusal.plan-ends", words.day(ends.endsOn()));
            case Refusal.NoPaidPlan _ -> words.get("refusal.no-paid-plan");
            case Refusal.AgentsActive active ->
                words.get(
                        "refusal.agents-active",
                        active.active(),
                        active.allowed(),
                        active.tooMany(),
                        String.join(", ", active.names()));
            case Refusal.QuantityOutOfRange range -> words.get("refusal.quantity", range.most());
            case Refusal.NoAgentPackage _ -> words.get("refusal.no-agents");
            case Refusal.NotSoldIn not ->
                words.get(
                        "refusal.currency",
                        not.currency(),
                        not.available().stream().sorted().collect(Collectors.joining(", ")));
            case Refusal.UnusableBuyer buyer -> words.get("refusal.buyer", String.join(", ", parts(buyer)));
            case Refusal.PayFirst(int invoice) -> words.get("refusal.pay-first", String.valueOf(invoice));
            case Refusal.OfInvoice about -> of(about);
            case Refusal.ClockAhead ahead ->
                words.get(
                        "refusal.clock-ahead",
                        words.formats().dateTime(ahead.clock()),
                        words.formats().dateTime(ahead.recorded()));
            case Refusal.OutOfOrder _ -> words.get("refusal.out-of-order");
        };
    }

    private String of(Refusal.OfInvoice about) {
        return switch (about) {
            case Refusal.UnknownInvoice unknown ->
                words.get("refusal.unknown-invoice", String.valueOf(unknown.invoice()));
            case Refusal.IsCreditNote(int invoice) -> words.get("refusal.is-credit-note", String.valueOf(invoice));
            case Refusal.TakenBack(int invoice, int note, int anew) ->
                words.get("refusal.taken-back", String.valueOf(invoice), String.valueOf(note), String.valueOf(anew));
            case Refusal.NothingToCorrect(int invoice) ->
                words.get("refusal.nothing-to-correct", String.valueOf(invoice));
            case Refusal.Credited(int invoice, int note) ->
                words.get("refusal.credited", String.valueOf(invoice), String.valueOf(note));
            case Refusal.NothingDue(int invoice) -> words.get("refusal.nothing-due", String.valueOf(invoice));
            case Refusal.AlreadyPaid(int invoice, boolean creditNote, LocalDate since) ->
                words.get(
                        creditNote ? "refusal.already-paid-back" : "refusal.already-paid",
                        String.valueOf(invoice),
                        words.day(since));
            case Refusal.AlreadyOverdue(int invoice, LocalDate since) ->
                words.get("refusal.already-overdue", String.valueOf(invoice), words.day(since));
            case Refusal.NoPaymentRecorded(int invoice) ->
                words.get("refusal.no-payment-recorded", String.valueOf(invoice));
        };
    }

    private String aboveCap(Refusal.AboveCap above) {
        String now = words.get("refusal.above-cap", above.total() + above.units(), above.cap(), above.fits());
        return above.fitsLater() > above.fits()
                ? now + " " + words.get("refusal.fits-later", words.day(above.later()), above.fitsLater())
                : now;
    }

    private String alreadySo(Action action) {
        return switch (action) {
            case Action.ChoosePlan plan -> words.get("refusal.already-plan", plan.plan());
            case Action.EnablePackage on -> words.get("refusal.already-on", on.code());
            case Action.DisablePackage off -> words.get("refusal.already-off", off.code());
            case Action.SetAgents _, Action.AutoRenew _, Action.AdoptTerms _ -> words.get("refusal.already");
            case Action.PaymentFailed _, Action.PaymentReceived _, Action.PaymentWithdrawn _ ->
                words.get("refusal.already");
            case Action.SetBuyer _, Action.CorrectInvoice _ -> words.get("refusal.already");
        };
    }

    private List<String> parts(Refusal.UnusableBuyer buyer) {
        return Stream.concat(
                        buyer.wrong().stream().map(part -> words.get("refusal.buyer." + part.word())),
                        buyer.note() ? Stream.of(words.get("refusal.buyer.note")) : Stream.empty())
                .toList();
    }

    private static String plans(Set<PlanCode> plans) {
        return plans.stream().sorted().map(PlanCode::name).collect(Collectors.joining(", "));
    }
}
