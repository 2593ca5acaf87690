package io.smarthub.domain.billing;

import io.smarthub.domain.billing.CatalogueProblem.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The rules every catalogue keeps; finds all problems, not only the first. */
public final class CatalogueCheck {

    /** Beyond this a figure is a typing error: 10 million units, or a hundred million minor units (1,000,000.00) a month. */
    static final int MOST = 10_000_000;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    /** Payment may be due, and waited for, this many days at most. */
    static final int MOST_DAYS = 365;

    private static final int SHOWN = 60;

    private final List<CatalogueProblem> problems = new ArrayList<>();
    private final CatalogueLines lines;

    private CatalogueCheck(CatalogueLines lines) {
        this.lines = lines;
    }

    /** All problems of these plans, packages and sales terms, empty where they make a catalogue. */
    public static List<CatalogueProblem> problems(List<Plan> plans, List<AddOn> addOns, SalesTerms sales) {
        return problems(plans, addOns, sales, new CatalogueLines());
    }

    /** All problems with the lines they stand in. */
    static List<CatalogueProblem> problems(
            List<Plan> plans, List<AddOn> addOns, SalesTerms sales, CatalogueLines lines) {
        CatalogueCheck check = new CatalogueCheck(lines);
        check.plans(plans);
        check.addOns(addOns, plans);
        check.prices(plans, addOns);
        check.sales(sales);
        return List.copyOf(check.problems);
    }

    private void plans(List<Plan> plans) {
        for (PlanCode code : PlanCode.values()) {
            List<Plan> same = plans.stream().filter(plan -> plan.code() == code).toList();
            if (same.isEmpty()) {
                found(0, Kind.MISSING_PLAN, code.name(), "");
            } else if (same.size() > 1) {
                found(lines.of(same.getLast()), Kind.DUPLICATE_PLAN, code.name(), same.size());
            }
        }
        for (Plan plan : plans) {
            int line = lines.of(plan);
            String name = plan.code().name();
            count(plan, name, "included", plan.includedUnits());
            count(plan, name, "cap", plan.cap());
            pieces(plan, name, "agents", plan.includedAgents());
            if (plan.cap() < plan.includedUnits()) {
                found(line, Kind.CAP_BELOW_INCLUDED, name, plan.cap() + " < " + plan.includedUnits());
            }
        }
    }

    private void addOns(List<AddOn> addOns, List<Plan> plans) {
        Set<String> seen = new HashSet<>();
        boolean agents = false;
        for (AddOn addOn : addOns) {
            int line = lines.of(addOn);
            if (!CODE.matcher(addOn.code()).matches()) {
                found(line, Kind.BAD_CODE, addOn.code(), "");
            }
            if (!seen.add(addOn.code())) {
                found(line, Kind.DUPLICATE_PACKAGE, addOn.code(), "");
            }
            pieces(addOn, addOn.code(), addOn.kind() == AddOn.Kind.AGENTS ? "agents" : "conversations", addOn.units());
            pieces(addOn, addOn.code(), "most", addOn.most());
            if (addOn.plans().isEmpty()) {
                found(line, Kind.MISSING_ATTRIBUTE, addOn.code(), "plans");
            }
            if (addOn.isFor(PlanCode.FREE)) {
                found(line, Kind.NOT_ON_FREE, addOn.code(), "");
            }
            if (addOn.kind() == AddOn.Kind.AGENTS) {
                if (agents) {
                    found(line, Kind.SECOND_AGENT_PACKAGE, addOn.code(), "");
                }
                agents = true;
            } else {
                fitsItsPlans(line, addOn, plans);
            }
        }
    }

    private void fitsItsPlans(int line, AddOn addOn, List<Plan> plans) {
        if (addOn.most() != 1) {
            found(line, Kind.BAD_PIECES, addOn.code(), "most=" + addOn.most());
        }
        for (Plan plan : plans) {
            if (addOn.isFor(plan.code()) && (long) plan.includedUnits() + addOn.units() > plan.cap()) {
                found(line, Kind.PACKAGE_ABOVE_CAP, addOn.code(), plan.code() + " " + plan.cap());
            }
        }
    }

    private void prices(List<Plan> plans, List<AddOn> addOns) {
        List<Priced> priced = new ArrayList<>();
        for (Plan plan : plans) {
            if (plan.code().isPaid()) {
                priced.add(new Priced(plan, plan.code().name(), plan.prices()));
            } else if (!plan.prices().currencies().isEmpty()) {
                found(lines.of(plan), Kind.NOT_ON_FREE, plan.code().name(), "");
            }
        }
        addOns.forEach(addOn -> priced.add(new Priced(addOn, addOn.code(), addOn.prices())));
        Set<String> currencies = new TreeSet<>();
        priced.forEach(each -> currencies.addAll(each.prices().currencies()));
        if (currencies.isEmpty()) {
            found(0, Kind.NO_PRICES, "", "");
        }
        currencies.forEach(currency -> everywhere(currency, priced));
        priced.forEach(this::inRange);
    }

    /** Said of the few that differ, whether they have the price or lack it. */
    private void everywhere(String currency, List<Priced> priced) {
        Map<Boolean, List<Priced>> having = priced.stream()
                .collect(Collectors.partitioningBy(
                        each -> each.prices().currencies().contains(currency)));
        List<Priced> with = having.getOrDefault(true, List.of());
        List<Priced> without = having.getOrDefault(false, List.of());
        if (with.size() < without.size()) {
            with.forEach(each -> found(lines.of(each.thing()), Kind.STRAY_PRICE, each.subject(), currency));
        } else {
            without.forEach(each -> found(lines.of(each.thing()), Kind.MISSING_PRICE, each.subject(), currency));
        }
    }

    private void inRange(Priced priced) {
        for (Map.Entry<String, Long> price : priced.prices().byCurrency().entrySet()) {
            Money money = new Money(price.getValue(), Currency.getInstance(price.getKey()));
            String told = lines.written(
                    priced.thing(), price.getKey(), money.decimal().toPlainString());
            if (!money.isPositive()) {
                found(lines.of(priced.thing()), Kind.PRICE_NOT_POSITIVE, priced.subject(), told);
            } else if (money.minor() > MOST * 10L) {
                found(lines.of(priced.thing()), Kind.PRICE_TOO_HIGH, priced.subject(), told);
            }
        }
    }

    private void sales(SalesTerms sales) {
        Party seller = sales.seller().party();
        List<Party.Part> wrong = seller.wrong();
        for (Party.Part part : wrong) {
            // Without its country nobody can tell whether a VAT id is right.
            if (part != Party.Part.VAT_ID || !wrong.contains(Party.Part.COUNTRY)) {
                sold(kind(part), "seller-" + part.word(), seller.told(part));
            }
        }
        if (!Party.isPlain(sales.seller().registration())) {
            sold(Kind.BAD_TEXT, "seller-registration", sales.seller().registration());
        }
        if (!Iban.isValid(sales.seller().iban())) {
            sold(Kind.BAD_IBAN, "seller-iban", sales.seller().iban());
        }
        if (sales.vatBasisPoints() < 0 || sales.vatBasisPoints() > 10_000) {
            sold(Kind.BAD_VAT, "vat", percent(sales.vatBasisPoints()));
        }
        if (sales.paymentDays() < 0 || sales.paymentDays() > MOST_DAYS) {
            sold(Kind.BAD_DAYS, "payment-days", String.valueOf(sales.paymentDays()));
        }
        if (sales.graceDays() < 0 || sales.graceDays() > MOST_DAYS) {
            sold(Kind.BAD_DAYS, "grace-days", String.valueOf(sales.graceDays()));
        }
    }

    private static Kind kind(Party.Part part) {
        return switch (part) {
            case NAME, STREET, POSTCODE, CITY -> Kind.BAD_TEXT;
            case COUNTRY -> Kind.BAD_COUNTRY;
            case VAT_ID -> Kind.BAD_VAT_ID;
        };
    }

    private static String percent(int basisPoints) {
        BigDecimal percent = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return percent.toPlainString();
    }

    private void sold(Kind kind, String word, String understood) {
        String told = lines.written(word, understood);
        found(lines.of(word), kind, word, told.length() <= SHOWN ? told : told.substring(0, SHOWN) + "…");
    }

    private void count(Object thing, String subject, String name, int value) {
        if (value < 0 || value > MOST) {
            found(lines.of(thing), Kind.BAD_COUNT, subject, lines.written(thing, name, value));
        }
    }

    private void pieces(Object thing, String subject, String name, int value) {
        if (value < 1 || value > MOST) {
            found(lines.of(thing), Kind.BAD_PIECES, subject, lines.written(thing, name, value));
        }
    }

    private void found(int line, Kind kind, String subject, Object detail) {
        problems.add(new CatalogueProblem(line, kind, subject, String.valueOf(detail)));
    }

    /** A plan or package that needs a price. */
    private record Priced(Object thing, String subject, Prices prices) {}
}
