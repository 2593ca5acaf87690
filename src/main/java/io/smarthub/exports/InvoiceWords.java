package io.smarthub.exports;

import io.smarthub.app.billing.IssuedInvoice;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.InvoiceLine;
import io.smarthub.domain.billing.Money;
import io.smarthub.domain.billing.OddSum;
import io.smarthub.domain.billing.UnusedDays;
import io.smarthub.domain.billing.Vat;
import io.smarthub.domain.billing.VatTotal;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** An invoice's words, days and amounts in the reader's language. */
final class InvoiceWords {

    private static final int MOST_DECIMALS_OF_A_RATE = 2;

    private final IssuedInvoice issued;
    private final Words words;

    InvoiceWords(IssuedInvoice issued, Locale language) {
        this.issued = issued;
        // An invoice has days alone, which are already those of the account's zone.
        words = new Words("exports", language, ZoneOffset.UTC);
    }

    String get(String key, Object... arguments) {
        return words.get(key, arguments);
    }

    /** The texts alone. */
    Words texts() {
        return words;
    }

    Locale language() {
        return words.language();
    }

    Invoice invoice() {
        return issued.invoice();
    }

    /** Whether the prices are the shipped examples. */
    boolean hasExamplePrices() {
        return issued.catalogue().examplePrices();
    }

    /** What it is, with its number: the reference of its payment, too. */
    String title() {
        String number = String.valueOf(invoice().number());
        return invoice().isCreditNote() ? get("invoice.credit-note", number) : get("invoice.invoice", number);
    }

    /** The lines in their order. */
    List<InvoiceItem> items() {
        List<InvoiceLine> lines = invoice().lines();
        return IntStream.range(0, lines.size())
                .mapToObj(
                        at -> InvoiceItem.of(lines.get(at), name(at), invoice().isCreditNote()))
                .toList();
    }

    /** A sum with the sign it has in the document. */
    Money shown(Money sum) {
        return invoice().isCreditNote() ? sum.negated() : sum;
    }

    private String name(int at) {
        return new OddSum(invoice()).isKeptThoughUsed(at)
                ? get("invoice.credit-kept-again")
                : name(invoice().lines().get(at));
    }

    private String name(InvoiceLine line) {
        return switch (line.kind()) {
            case PLAN -> get("invoice.plan", line.code());
            case PACKAGE -> addOn(line.code());
            case PLAN_CREDIT -> get("invoice.unused", get("invoice.plan", line.code()));
            case PACKAGE_CREDIT -> get("invoice.unused", addOn(line.code()));
            case CREDIT_KEPT -> get("invoice.credit-kept");
            case CREDIT_USED -> get("invoice.credit-used");
        };
    }

    private String addOn(String code) {
        Optional<AddOn> known = issued.catalogue().addOn(code);
        if (known.isEmpty()) {
            return get("invoice.package", code);
        }
        int units = known.get().units();
        return switch (known.get().kind()) {
            case CONVERSATIONS -> get("invoice.conversations", code, units);
            case AGENTS -> get("invoice.agents", code, units);
        };
    }

    /** The days charged, and of how many where it is a part; empty for credit that is kept or used. */
    String share(InvoiceItem item) {
        if (!item.isBought()) {
            return "";
        }
        String days = days(item.line().from(), item.line().until());
        return item.line().isProRated()
                ? days + " · "
                        + get("invoice.part", item.line().days(), item.line().ofDays())
                : days;
    }

    /** From the first to the last day. */
    String days(LocalDate from, LocalDate until) {
        LocalDate last = last(from, until);
        return from.equals(last) ? date(from) : get("invoice.days", date(from), date(last));
    }

    /** The last day of a span; its first one where it is empty. */
    static LocalDate last(LocalDate from, LocalDate until) {
        return until.isAfter(from) ? until.minusDays(1) : from;
    }

    String date(LocalDate day) {
        return words.date(day);
    }

    String number(long value) {
        return minus(words.number(value));
    }

    /** With the currency's decimals, without its name. */
    String amount(Money money) {
        return decimal(money.decimal(), money.currency().getDefaultFractionDigits());
    }

    String money(Money money) {
        return get("invoice.money", amount(money), money.currency().getCurrencyCode());
    }

    /** Such as 21 %; a dash where no rate may be named. */
    String rate(Vat vat) {
        if (vat.category() == Vat.Category.NOT_SUBJECT) {
            return "–";
        }
        BigDecimal percent = vat.percent();
        return get("invoice.rate", decimal(percent, Math.min(percent.scale(), MOST_DECIMALS_OF_A_RATE)));
    }

    private String decimal(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(language());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return minus(format.format(value));
    }

    private static String minus(String number) {
        return number.replace('-', '\u2212');
    }

    String country(String code) {
        return code.isEmpty() ? "" : Locale.of("", code).getDisplayCountry(language());
    }

    /** Which VAT on which sum. */
    String vatOn(VatTotal total) {
        String net = money(shown(total.net()));
        return switch (total.vat().category()) {
            case STANDARD, ZERO_RATED -> get("invoice.vat-on", rate(total.vat()), net);
            case REVERSE_CHARGE, NOT_SUBJECT -> get("invoice.no-vat-on", net);
        };
    }

    /** Why there is no VAT, as the law wants it said; empty where there is some. */
    String reason(Vat.Category category) {
        return switch (category) {
            case STANDARD -> "";
            case ZERO_RATED -> get("invoice.zero-rated");
            case REVERSE_CHARGE -> get("invoice.reverse-charge");
            case NOT_SUBJECT -> get("invoice.not-subject");
        };
    }

    /** Why the amount to pay does not follow from the lines, where credit with another VAT or used before is the reason. */
    List<String> explained() {
        List<String> sentences = new ArrayList<>();
        var odd = new OddSum(invoice());
        odd.deductedWithOtherVat()
                .ifPresent(credit -> sentences.add(get(
                        credit.isWithoutVat() ? "invoice.other-no-vat" : "invoice.other-vat",
                        money(credit.net()),
                        money(credit.gross()))));
        odd.keptThoughUsed()
                .ifPresent(
                        credit -> sentences.add(get("invoice.kept-used", money(credit.net()), money(credit.gross()))));
        return sentences;
    }

    /** What is to be done about it. */
    String payment() {
        Money due = shown(invoice().gross());
        Optional<UnusedDays> unused = UnusedDays.of(invoice());
        if (unused.isPresent()) {
            return unused(unused.get());
        }
        if (invoice().isCreditNote()) {
            String given = money(due);
            return invoice().corrects().isPresent()
                    ? get(
                            "invoice.credited-on",
                            given,
                            String.valueOf(invoice().corrects().get()))
                    : get("invoice.credited", given);
        }
        if (!due.isPositive()) {
            return get("invoice.nothing-to-pay");
        }
        LocalDate dueOn = invoice().details().dueOn();
        return get(dueOn.isBefore(invoice().date()) ? "invoice.pay-now" : "invoice.pay", money(due), date(dueOn));
    }

    private String unused(UnusedDays unused) {
        String key = unused.kept().isZero()
                ? "invoice.unused-off"
                : unused.takenOff().isZero() ? "invoice.unused-kept" : "invoice.unused-both";
        return get(key, money(unused.takenOff()), String.valueOf(unused.invoice()), money(unused.kept()));
    }

    /** What is worth knowing about a price: the monthly one, and the days where it is a part. */
    String explained(InvoiceItem item) {
        List<String> parts = new ArrayList<>();
        if (item.isBought()) {
            parts.add(get("invoice.per-month", money(item.line().unitPrice())));
            if (item.line().isProRated()) {
                parts.add(get("invoice.part", item.line().days(), item.line().ofDays()));
            }
        }
        return String.join(", ", parts);
    }
}
