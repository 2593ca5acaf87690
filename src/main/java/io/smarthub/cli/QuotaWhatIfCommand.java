package io.smarthub.cli;

import io.smarthub.app.quota.Tried;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Capacity;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.PricedPieces;
import io.smarthub.domain.billing.WhatIf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What another plan, or more or fewer packages, would mean for the present month; buys nothing. */
@Command(name = "what-if", description = "${bundle:command.quota-what-if}")
final class QuotaWhatIfCommand extends DeskCommand {

    @Option(names = "--plan", paramLabel = "FREE|STANDARD|PRO", description = "${bundle:option.what-if-plan}")
    private @Nullable String plan;

    @Option(names = "--package", paramLabel = "CODE", arity = "1..*", description = "${bundle:option.what-if-package}")
    private List<String> added = new ArrayList<>();

    @Option(names = "--without", paramLabel = "CODE", arity = "1..*", description = "${bundle:option.what-if-without}")
    private List<String> dropped = new ArrayList<>();

    @Override
    void check() {
        named();
    }

    @Override
    ExitStatus run(Desk desk) {
        new CatalogueWarning(messages(), catalogueFile())
                .sentence(desk.billing().view())
                .ifPresent(console()::message);
        Books books = desk.billing().books();
        PlanCode chosen = named().orElse(books.plan().code());
        WhatIfPackages packages = WhatIfPackages.of(books, chosen, messages());
        packages.with(codes(desk, added));
        packages.without(codes(desk, dropped));
        return switch (desk.planning().tryOut(chosen, packages.renewing())) {
            case Tried.Refused(WhatIf.Refused(var refusal)) -> {
                console()
                        .message(new RefusalText(
                                        messages(), desk.account().account().zone())
                                .sentence(refusal));
                yield ExitStatus.PARTLY;
            }
            case Tried.Possible possible -> {
                if (asJson()) {
                    answer(document(possible));
                } else {
                    lines(possible, packages).forEach(this::answer);
                }
                yield ExitStatus.DONE;
            }
        };
    }

    private Optional<PlanCode> named() {
        String name = plan;
        if (name == null) {
            return Optional.empty();
        }
        PlanCode code = PlanCode.named(name.toUpperCase(Locale.ROOT)).orElseThrow(() -> wrong("plan.unknown", name));
        return Optional.of(code);
    }

    private static ObjectNode document(Tried.Possible tried) {
        WhatIf.Possible what = tried.whatIf();
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("month", tried.quota().month().month().toString());
        document.put("plan", what.plan().name());
        document.putArray("packages");
        what.packages().forEach(addOn -> document.withArrayProperty("packages").add(addOn.code()));
        document.putArray("noRoom");
        what.noRoom().forEach(addOn -> document.withArrayProperty("noRoom").add(addOn.code()));
        document.put("included", what.later().included());
        document.put("extra", what.later().extra());
        document.put("limit", what.limitLater());
        document.put("limitNow", what.limit());
        document.put("limitLater", what.limitLater());
        document.put(
                "changesOn",
                what.limitLater() == what.limit()
                        ? null
                        : what.changesOn().map(LocalDate::toString).orElse(null));
        document.put("used", tried.quota().used());
        document.put("remaining", tried.quota().remaining());
        document.put("currency", what.perMonth().currency().getCurrencyCode());
        document.put("perMonthMinor", what.perMonth().minor());
        document.put("morePerMonthMinor", what.morePerMonth().minor());
        document.put("paidPerMonthMinor", what.paidNow().minor());
        document.put("paidCurrency", what.paidNow().currency().getCurrencyCode());
        document.put("renewsAgain", what.renewsAgain());
        document.put("dueMinor", what.due().minor());
        document.put("dueGrossMinor", what.dueGross().minor());
        document.put("dueCurrency", what.due().currency().getCurrencyCode());
        document.put("creditUsedMinor", what.creditUsed().minor());
        document.put("creditKeptMinor", what.creditKept().minor());
        document.put("creditKeptCurrency", what.creditKept().currency().getCurrencyCode());
        document.put(
                "creditKeptUse",
                what.creditKept().isPositive() ? what.creditUse().name() : null);
        ArrearsJson.put(what.ifPaid(), document.putArray("ifPaid"));
        QuotaJson.forecast(Optional.of(tried.forecast()), document.putObject("forecast"));
        return document;
    }

    private List<String> lines(Tried.Possible tried, WhatIfPackages packages) {
        WhatIf.Possible what = tried.whatIf();
        Capacity later = what.later();
        List<String> lines = new ArrayList<>();
        lines.add(messages().get("what-if.limit", what.plan().name(), later.limit(), later.included(), later.extra()));
        if (what.limitLater() != what.limit()) {
            Capacity now = what.now();
            what.changesOn()
                    .ifPresent(day -> lines.add(messages()
                            .get(
                                    "what-if.until",
                                    messages().day(day.minusDays(1)),
                                    now.limit(),
                                    now.included(),
                                    now.plan().name(),
                                    now.extra())));
        }
        lines.addAll(packages.remarks());
        for (AddOn addOn : what.noRoom()) {
            lines.add(messages()
                    .get(
                            "what-if.no-room",
                            addOn.code(),
                            what.later().cap(),
                            what.changesOn().map(messages()::day).orElse("")));
        }
        lines.add(cost(what));
        if (what.dueGross().isPositive()) {
            lines.add(messages()
                    .get(
                            what.creditsMoreVat() ? "what-if.due-gross-less" : "what-if.due-gross",
                            messages().money(what.dueGross())));
        }
        if (what.creditUsed().isPositive()) {
            lines.add(messages().get("what-if.credit-used", messages().money(what.creditUsed())));
        }
        if (what.creditKept().isPositive()) {
            lines.add(kept(what));
        }
        if (what.renewsAgain()) {
            what.changesOn()
                    .ifPresent(day -> lines.add(
                            messages().get("what-if.renews-again", messages().day(day))));
        }
        if (!what.ifPaid().isEmpty()) {
            lines.add(messages()
                    .get(
                            "what-if.if-paid",
                            what.changesOn().map(messages()::day).orElse(""),
                            new IfPaidText(messages()).condition(what.ifPaid())));
        }
        if (what.exhaustedBy(tried.quota().used())) {
            lines.add(messages()
                    .get(
                            "what-if.exhausted",
                            tried.quota().used(),
                            messages().day(tried.quota().month().resetsOn())));
        }
        lines.addAll(new QuotaText(messages()).lines(tried.forecast(), tried.quota()));
        lines.add(messages().get("what-if.nothing"));
        return lines;
    }

    private String cost(WhatIf.Possible what) {
        if (what.perMonth().isZero()
                && what.morePerMonth().isZero()
                && what.due().isZero()) {
            return messages().get(what.changesOn().isPresent() ? "what-if.cost-nothing" : "what-if.free");
        }
        return messages()
                .get(
                        what.renewsOtherwise() ? "what-if.cost-renewal" : "what-if.cost",
                        messages().money(what.perMonth()),
                        (what.morePerMonth().isPositive() ? "+" : "")
                                + messages().money(what.morePerMonth()),
                        messages().money(what.due()),
                        messages().money(what.perMonthNow()),
                        messages().money(what.paidNow()),
                        what.agents().map(PricedPieces::pieces).orElse(0));
    }

    private String kept(WhatIf.Possible what) {
        String credit = messages().money(what.creditKept());
        return switch (what.creditUse()) {
            case NEXT_INVOICES, WITH_A_PLAN -> messages().get("what-if.credit-kept", credit);
            case OTHER_CURRENCY ->
                messages()
                        .get(
                                "what-if.credit-other-currency",
                                credit,
                                what.creditKept().currency().getCurrencyCode(),
                                what.changesOn().map(messages()::day).orElse(""),
                                what.perMonth().currency().getCurrencyCode());
        };
    }

    private List<String> codes(Desk desk, List<String> typed) {
        return typed.stream()
                .map(code -> PackageCode.known(desk, code, messages()))
                .toList();
    }
}
