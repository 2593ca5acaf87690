package io.smarthub.cli;

import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Refusal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;

/** Why billing does not do something, with what can be done instead. */
final class RefusalText {

    private final Messages messages;
    private final ZoneId zone;

    RefusalText(Messages messages, ZoneId zone) {
        this.zone = zone;
        this.messages = messages;
    }

    String sentence(Refusal refusal) {
        return switch (refusal) {
            case Refusal.UnknownPackage(String code) -> messages.get("refusal.unknown-package", code);
            case Refusal.NoLongerSold(String code, LocalDate endsOn) ->
                messages.get("refusal.no-longer-sold", code, messages.day(endsOn));
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
                        messages.day(above.later()));
            case Refusal.NoRoomLater no ->
                messages.get("refusal.no-room-later", no.code(), no.units(), no.cap(), messages.day(no.endsOn()));
            case Refusal.AlreadySo _ -> messages.get("billing.already-so");
            case Refusal.PlanEnds ends -> messages.get("refusal.plan-ends", messages.day(ends.endsOn()));
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
            case Refusal.UnusableBuyer unusable -> new BuyerRefusalText(messages).sentences(unusable);
            case Refusal.PayFirst(int invoice) -> messages.get("refusal.pay-first", String.valueOf(invoice));
            case Refusal.OfInvoice about -> new InvoiceRefusalText(messages).sentence(about);
            case Refusal.ClockAhead ahead ->
                messages.get(
                        "refusal.clock-ahead",
                        messages.moment(ahead.clock(), zone),
                        messages.moment(ahead.recorded(), zone));
            case Refusal.OutOfOrder _ -> messages.get("refusal.out-of-order");
        };
    }
}
