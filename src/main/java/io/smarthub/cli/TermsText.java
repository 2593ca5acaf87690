package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.app.billing.CurrencyGap;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.ContentChange;
import io.smarthub.domain.billing.CreditUse;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.PlanUnpaid;
import io.smarthub.domain.billing.PriceChange;
import io.smarthub.domain.billing.PricedPieces;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which prices count, from when on others do, and what credit is kept. */
final class TermsText {

    private final Messages messages;

    TermsText(Messages messages) {
        this.messages = messages;
    }

    /** @param catalogueFile where the owner's catalogue lies */
    List<String> lines(BillingView view, Path catalogueFile) {
        List<String> lines = new ArrayList<>();
        Books books = view.books();
        if (books.terms().catalogue().examplePrices()) {
            lines.add(messages.get("billing.examples"));
        }
        view.catalogueProblems()
                .forEach(problem -> lines.add(messages.get(
                        "billing.catalogue", catalogueFile.toString(), new CatalogueText(messages).of(problem))));
        if (!view.catalogueProblems().isEmpty()) {
            boolean shipped = books.terms().catalogue().equals(new ShippedCatalogue().catalogue());
            lines.add(messages.get(shipped ? "billing.catalogue-shipped" : "billing.catalogue-kept"));
        }
        view.currencyGap().ifPresent(gap -> lines.add(sentence(gap)));
        PriceChange.of(books).forEach(change -> lines.add(sentence(change)));
        ContentChange.of(books).map(this::sentences).ifPresent(lines::addAll);
        kept(books).forEach(credit -> {
            lines.add(credit(books, credit));
            lines.addAll(origins(books, credit.currency()));
        });
        return lines;
    }

    private List<String> sentences(ContentChange change) {
        List<String> lines = new ArrayList<>();
        String from = messages.day(change.from());
        change.plan()
                .ifPresent(plan -> lines.add(messages.get(
                        "billing.content-change",
                        plan.code().name(),
                        from,
                        plan.includedUnits(),
                        plan.cap(),
                        plan.includedAgents())));
        change.packages()
                .forEach(addOn -> lines.add(messages.get(
                        addOn.kind() == AddOn.Kind.AGENTS ? "billing.agents-change" : "billing.conversations-change",
                        addOn.code(),
                        from,
                        addOn.units())));
        return lines;
    }

    /** From which invoices and credit notes it comes, and with which VAT. */
    private List<String> origins(Books books, Currency currency) {
        return books.creditOrigins().stream()
                .filter(origin -> origin.net().currency().equals(currency))
                .map(origin -> "  "
                        + messages.get(
                                "billing.credit-from",
                                books.invoices().get(origin.invoice() - 1).isCreditNote() ? 1 : 0,
                                String.valueOf(origin.invoice()),
                                messages.day(origin.date()),
                                new VatText(messages).beside(origin.vat()),
                                messages.money(origin.net())))
                .toList();
    }

    private static List<Money> kept(Books books) {
        return books.credit().values().stream().filter(Money::isPositive).toList();
    }

    private String amount(Books books, Money credit) {
        Money worth = books.creditWithVat().getOrDefault(credit.currency().getCurrencyCode(), credit);
        return worth.equals(credit)
                ? messages.get("billing.credit-amount", messages.money(credit))
                : messages.get("billing.credit-worth", messages.money(credit), messages.money(worth));
    }

    private String credit(Books books, Money credit) {
        String amount = amount(books, credit);
        String currency = credit.currency().getCurrencyCode();
        return switch (CreditUse.of(books, credit)) {
            case NEXT_INVOICES -> messages.get("billing.credit", amount);
            case WITH_A_PLAN -> messages.get("billing.credit-with-plan", amount);
            case OTHER_CURRENCY ->
                messages.get(
                        books.currency().equals(credit.currency())
                                ? "billing.credit-currency-from"
                                : "billing.credit-other-currency",
                        amount,
                        currency,
                        books.terms().currency().getCurrencyCode(),
                        books.period().map(period -> messages.day(period.end())).orElse(""));
        };
    }

    /**
     * From when the account's currency holds, where it does not already, and which kept credit invoices in it cannot use.
     *
     * @param chosen as the settings have it
     */
    List<String> currency(BillingView view, Currency chosen) {
        List<String> lines = new ArrayList<>();
        holds(view, chosen).ifPresent(lines::add);
        Books books = view.books();
        kept(books).stream()
                .filter(credit -> CreditUse.of(books, credit) == CreditUse.OTHER_CURRENCY)
                .forEach(credit -> lines.add(credit(books, credit)));
        return lines;
    }

    private Optional<String> holds(BillingView view, Currency chosen) {
        Books books = view.books();
        String wanted = books.terms().currency().getCurrencyCode();
        String running = books.currency().getCurrencyCode();
        Optional<String> later = running.equals(wanted)
                ? Optional.empty()
                : books.period().map(period -> later(books, running, messages.day(period.end()), wanted));
        return view.currencyGap()
                .map(gap -> gap.used() || wanted.equals(chosen.getCurrencyCode())
                        ? sentence(gap)
                        : sentence(gap)
                                + " "
                                + messages.get("settings.currency-waits", chosen.getCurrencyCode(), running))
                .or(() -> later);
    }

    private String later(Books books, String running, String end, String wanted) {
        if (!books.autoRenew()) {
            return messages.get("settings.currency-ends", running, end, wanted);
        }
        return PlanUnpaid.of(books)
                .filter(PlanUnpaid::decidesNextRenewal)
                .map(unpaid -> messages.get(
                        "settings.currency-if-paid",
                        running,
                        end,
                        wanted,
                        new IfPaidText(messages).condition(unpaid.deciding())))
                .orElseGet(() -> messages.get("settings.currency-renews", running, end, wanted));
    }

    private String sentence(PriceChange change) {
        String code = change.code();
        String now = now(change.now());
        String later = messages.money(change.later());
        String from = messages.day(change.from());
        List<Arrears> unpaid = change.ifPaid();
        if (unpaid.isEmpty()) {
            return messages.get("billing.price-change", code, now, later, from);
        }
        return messages.get(
                "billing.price-change-if-paid", code, now, later, from, new IfPaidText(messages).condition(unpaid));
    }

    private String now(List<PricedPieces> prices) {
        return prices.size() == 1
                ? messages.money(prices.getFirst().price())
                : prices.stream()
                        .map(each -> each.pieces() + " × " + messages.money(each.price()))
                        .collect(Collectors.joining(" + "));
    }

    private String sentence(CurrencyGap gap) {
        return messages.get(
                gap.used() ? "billing.currency-gap" : "billing.currency-gap-unused",
                gap.missing().stream().map(Currency::getCurrencyCode).collect(Collectors.joining(", ")),
                gap.sold().stream().sorted().collect(Collectors.joining(", ")),
                gap.counts().getCurrencyCode());
    }
}
