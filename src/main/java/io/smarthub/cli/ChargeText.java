package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.CreditUse;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.EndedPieces;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.LatePayment;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PackageState;
import io.smarthub.domain.billing.PaymentState;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.billing.Preview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an action recorded and charged, and what changes when. */
final class ChargeText {

    private final Messages messages;
    private final List<Decision> decisions;

    /** @param decisions the whole history, with what was done */
    ChargeText(Messages messages, List<Decision> decisions) {
        this.messages = messages;
        this.decisions = decisions;
    }

    List<String> lines(Preview done) {
        return switch (done.action()) {
            case Action.SetBuyer _ -> new BuyerText(messages).recorded(done.after());
            case Action.PaymentReceived(int invoice) ->
                late(new PaidText(messages, done.after()).lines(invoice), invoice, done);
            case Action.PaymentFailed(int invoice) -> new PaidText(messages, done.after()).lines(invoice);
            case Action.PaymentWithdrawn(int invoice) ->
                withEndings(
                        late(new PaidText(messages, done.after()).takenBack(invoice), invoice, done), invoice, done);
            case Action.CorrectInvoice(int invoice) -> corrected(invoice, done);
            case Action.ChoosePlan _,
                    Action.EnablePackage _,
                    Action.DisablePackage _,
                    Action.SetAgents _,
                    Action.AutoRenew _,
                    Action.AdoptTerms _ -> charged(done);
        };
    }

    /** With what ends at once because its grace days are over. */
    private List<String> withEndings(List<String> recorded, int invoice, Preview done) {
        List<String> lines = new ArrayList<>(recorded);
        lines.addAll(invoices(done));
        done.endedUnpaid().forEach(ended -> lines.add(messages.get("charge.stopped", pieces(ended))));
        if (done.endsPlan()) {
            done.after().endsOn().ifPresent(day -> lines.add(messages.get("caught-up.plan-ends", messages.day(day))));
        }
        if (done.endsPlan() || !done.endedUnpaid().isEmpty()) {
            lines.add(messages.get("charge.stays-off", String.valueOf(invoice)));
        }
        return lines;
    }

    private String pieces(EndedPieces ended) {
        return new PiecesText(messages).of(ended.code(), ended.pieces(), ended.pieces() + ended.left());
    }

    /** With what the passed grace days have ended, which is not undone. */
    private List<String> late(List<String> recorded, int invoice, Preview done) {
        List<String> lines = new ArrayList<>(recorded);
        LatePayment.of(invoice, done.before(), done.after(), decisions)
                .ifPresent(late -> lines.addAll(new LateText(messages, done).lines(late, decisions)));
        return lines;
    }

    private List<String> corrected(int wrong, Preview done) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "charge.corrected",
                String.valueOf(wrong),
                String.valueOf(done.invoices().getFirst().number()),
                String.valueOf(done.invoices().getLast().number())));
        lines.addAll(invoices(done));
        Invoice note = done.invoices().getFirst();
        if (done.after().payment(note.number()).state() == PaymentState.TO_PAY_BACK) {
            Money back = note.gross().negated();
            Money more = done.invoices().getLast().gross().minus(back);
            lines.add(messages.get(
                    more.isPositive() ? "charge.paid-back-less" : "charge.paid-back",
                    messages.money(back),
                    String.valueOf(note.number()),
                    messages.money(more.isPositive() ? more : more.negated())));
        } else {
            owedNow(wrong, done).ifPresent(lines::add);
        }
        done.creditNotUsed()
                .ifPresent(credit -> lines.add(messages.get(
                        "charge.credit-not-used",
                        messages.money(credit),
                        String.valueOf(done.invoices().getLast().number()),
                        used(CreditUse.of(done.after(), credit), credit))));
        done.creditedOtherwise().forEach(credited -> lines.add(new CorrectTooText(messages).sentence(credited)));
        return lines;
    }

    private String used(CreditUse use, Money credit) {
        return switch (use) {
            case NEXT_INVOICES -> messages.get("charge.credit-used-next");
            case WITH_A_PLAN -> messages.get("charge.credit-used-with-plan");
            case OTHER_CURRENCY ->
                messages.get("charge.credit-used-currency", credit.currency().getCurrencyCode());
        };
    }

    /** What is to be paid for one that was not paid yet, where it is not what it was. */
    private Optional<String> owedNow(int wrong, Preview done) {
        Invoice anew = done.invoices().getLast();
        Money owed = done.after().owed(anew.number());
        Money before = done.before().owed(wrong);
        if (owed.isZero() && before.isPositive()) {
            return Optional.of(
                    messages.get("charge.owed-nothing", messages.money(before), String.valueOf(anew.number())));
        }
        return owed.equals(before)
                ? Optional.empty()
                : Optional.of(messages.get(
                        "charge.owed-now",
                        messages.money(owed),
                        messages.money(before),
                        String.valueOf(anew.number()),
                        messages.day(anew.details().dueOn())));
    }

    private List<String> charged(Preview done) {
        List<String> lines = new ArrayList<>();
        Optional<PlanUnpaid> unpaid = PlanUnpaid.of(done.after()).filter(PlanUnpaid::decidesNextRenewal);
        Preview renewal = unpaid.map(plan -> ifPaid(plan, done)).orElse(done);
        List<String> again = done.invoices().isEmpty() ? again(renewal, done.after()) : List.of();
        if (done.invoices().isEmpty()) {
            lines.add(messages.get("charge.nothing"));
            lines.addAll(again);
        }
        lines.addAll(invoices(done));
        if (done.limitBefore() != done.limitAfter()) {
            lines.add(messages.get("charge.limit", done.limitBefore(), done.limitAfter()));
        }
        if (done.renewsAgain()) {
            lines.add(messages.get("charge.renews-again", periodEnd(done)));
        }
        done.creditedUnpaid()
                .forEach(number -> lines.add(messages.get(
                        "charge.credited-unpaid",
                        String.valueOf(number),
                        messages.money(done.after().owed(number)))));
        done.stopped().forEach(gone -> lines.add(messages.get("charge.stopped", gone.code())));
        renewal.ending().forEach(ending -> lines.add(ending(ending, done)));
        renewal.findingRoom().forEach(now -> lines.add(messages.get("charge.finds-room", now.code(), periodEnd(done))));
        endsAnyway(done).ifPresent(lines::add);
        if (!done.before().endsOn().equals(done.after().endsOn())) {
            done.after().endsOn().ifPresent(day -> lines.add(messages.get("charge.plan-ends", messages.day(day))));
        }
        unpaid.filter(_ -> !again.isEmpty() && !saysItsEnd(done))
                .ifPresent(plan -> lines.add(messages.get(
                        "charge.if-paid",
                        new IfPaidText(messages).condition(plan.deciding()),
                        messages.day(plan.nextPeriod()),
                        IfPaidText.company(plan.books()))));
        return lines;
    }

    /** A package that is past due itself ends before the plan: what is said of it says when. */
    private static boolean saysItsEnd(Preview done) {
        return done.action() instanceof Action.EnablePackage(String code)
                && done.after()
                        .packageOf(code)
                        .filter(standing -> !done.after().arrearsOf(standing).isEmpty())
                        .isPresent();
    }

    /** What it changes where the plan renews at all, which is said beside it. */
    private static Preview ifPaid(PlanUnpaid unpaid, Preview done) {
        Books before = PlanUnpaid.of(done.before()).map(PlanUnpaid::ifPaid).orElseGet(done::before);
        return new Preview(done.action(), before, unpaid.ifPaid());
    }

    /** What was paid for already and renews again. */
    private List<String> again(Preview done, Books charged) {
        String day = periodEnd(done);
        if (!done.before().autoRenew() && done.after().autoRenew()) {
            return List.of(messages.get(
                    "charge.plan-renews", done.after().plan().code().name(), day));
        }
        return done.after().heldPackages().stream()
                .filter(now -> !done.findingRoom().contains(now))
                .filter(now -> now.renewing()
                        > done.before()
                                .packageOf(now.code())
                                .map(PackageStanding::renewing)
                                .orElse(0))
                .map(now -> again(now.code(), day, charged))
                .toList();
    }

    /** That a package which was to end for another reason stays off when that reason goes away. */
    private Optional<String> endsAnyway(Preview done) {
        return done.action() instanceof Action.DisablePackage(String code)
                        && done.ending().isEmpty()
                ? done.after()
                        .packageOf(code)
                        .flatMap(PackageStanding::endsOn)
                        .map(day -> messages.get("charge.ends-anyway", code, messages.day(day)))
                : Optional.empty();
    }

    /** What was not paid in time is not called paid for. */
    private String again(String code, String day, Books charged) {
        return charged.packageOf(code)
                .flatMap(charged::arrearsEnding)
                .map(arrears -> messages.get(
                        "charge.again-past-due",
                        code,
                        messages.money(charged.owed(arrears.invoice())),
                        String.valueOf(arrears.invoice()),
                        messages.day(arrears.endsOn()),
                        charged.packageOf(code).map(arrears::partOf).orElse(0)))
                .orElseGet(() -> messages.get("charge.again", code, day));
    }

    private String ending(PackageStanding ending, Preview done) {
        // the invoice of the plan itself may end it before the one that is told here
        Optional<LocalDate> end = ending.endsOn()
                .map(last -> done.after()
                        .packageOf(ending.code())
                        .flatMap(PackageStanding::endsOn)
                        .filter(first -> first.isBefore(last))
                        .orElse(last));
        String day = end.map(messages::day).orElseGet(() -> periodEnd(done));
        Optional<Arrears> unpaid = done.after().arrears().stream()
                .filter(arrears -> arrears.piecesOf(ending.code()) > 0)
                .filter(arrears -> end.equals(Optional.of(arrears.endsOn())))
                .findFirst();
        if (unpaid.isPresent()) {
            String invoice = String.valueOf(unpaid.get().invoice());
            return ending.state() == PackageState.PAST_DUE
                    ? messages.get(
                            "charge.again-past-due",
                            ending.code(),
                            messages.money(done.after().owed(unpaid.get().invoice())),
                            invoice,
                            day,
                            0)
                    : messages.get(
                            "charge.ending-unpaid",
                            ending.code(),
                            day,
                            invoice,
                            unpaid.get()
                                    .endIfPaid(ending.code(), done.after())
                                    .map(messages::day)
                                    .orElseGet(() -> periodEnd(done)));
        }
        return ending.renewing() == 0
                ? messages.get("charge.ending", ending.code(), day)
                : messages.get("charge.fewer", ending.code(), periodEnd(done), ending.renewing(), ending.quantity());
    }

    private List<String> invoices(Preview done) {
        List<String> lines = new ArrayList<>();
        for (Invoice invoice : done.invoices()) {
            lines.addAll(new InvoiceText(messages).lines(invoice, done.after()));
        }
        return lines;
    }

    private String periodEnd(Preview done) {
        return done.periodEnd().map(messages::day).orElse("");
    }
}
