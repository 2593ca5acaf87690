package io.smarthub.cli;

import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why billing does not do something, with what can be done instead. */
final class RefusalText {

    private final Messages messages;

    RefusalText(Messages messages) {
        this.messages = messages;
    }

    /** The options of the command that told them. */
    private static List<String> options(Refusal.UnusableBuyer buyer) {
        return Stream.concat(
                        buyer.wrong().stream().map(part -> "--" + part.word()),
                        buyer.note() ? Stream.of("--note") : Stream.empty())
                .toList();
    }

    String sentence(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownPackage(String code) -> messages.get("refusal.unknown-package", code);
            case Refusal.NotForThisPlan wrong ->
                messages.get(
                        "refusal.not-for-this-plan",
                        wrong.code(),
                        wrong.plan().name(),
                        wrong.plans().stream().sorted().map(PlanCode::name).collect(Collectors.joining(", ")));
            case Refusal.AboveCap above ->
                messages.get(
                        "refusal.above-cap",
                        above.code(),
                        above.units(),
                        above.cap(),
                        above.total(),
                        above.fits(),
                        above.fitsLater(),
                        above.later().toString());
            case Refusal.AlreadySo _ -> messages.get("billing.already-so");
            case Refusal.PlanEnds ends ->
                messages.get("refusal.plan-ends", ends.endsOn().toString());
            case Refusal.NoPaidPlan _ -> messages.get("refusal.no-paid-plan");
            case Refusal.AgentsActive agents ->
                messages.get(
                        "refusal.agents-active",
                        agents.active(),
                        agents.allowed(),
                        agents.tooMany(),
                        String.join(", ", agents.names()));
            case Refusal.QuantityOutOfRange range ->
                messages.get("refusal.quantity", range.code(), range.quantity(), range.most());
            case Refusal.NoAgentPackage _ -> messages.get("refusal.no-agent-package");
            case Refusal.NotSoldIn sold ->
                messages.get(
                        "refusal.not-sold-in",
                        sold.currency(),
                        sold.available().stream().sorted().collect(Collectors.joining(", ")));
            case Refusal.NoSuchPayment payment -> messages.get("refusal.no-such-payment", payment.invoice());
            case Refusal.UnusableBuyer buyer -> messages.get("refusal.buyer", String.join(", ", options(buyer)));
            case Refusal.NothingToCorrect(int invoice) -> messages.get("refusal.nothing-to-correct", invoice);
            case Refusal.NotCorrectable(int invoice) -> messages.get("refusal.not-correctable", invoice);
            case Refusal.PayFirst(int invoice) -> messages.get("refusal.pay-first", invoice);
            case Refusal.ClockAhead ahead ->
                messages.get(
                        "refusal.clock-ahead",
                        ahead.clock().toString(),
                        ahead.recorded().toString());
            case Refusal.OutOfOrder _ -> messages.get("refusal.out-of-order");
        };
    }
}
