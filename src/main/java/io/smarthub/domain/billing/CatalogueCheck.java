package io.smarthub.domain.billing;

import io.smarthub.domain.billing.CatalogueProblem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The rules every catalogue keeps; finds all problems, not only the first. */
public final class CatalogueCheck {

    /** Beyond this a figure is a typing error: 10 million units, or a hundred million minor units (1,000,000.00) a month. */
    static final int MOST = 10_000_000;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");

    /** Payment may be due, and waited for, this many days at most. */
    private static final int MOST_DAYS = 365;

    private final List<CatalogueProblem> problems = new ArrayList<>();

    private CatalogueCheck() {}

    /** All problems of these plans, packages and sales terms, empty where they make a catalogue. */
    public static List<CatalogueProblem> problems(List<Plan> plans, List<AddOn> addOns, SalesTerms sales) {
        CatalogueCheck check = new CatalogueCheck();
        check.plans(plans);
        check.addOns(addOns, plans);
        check.prices(plans, addOns);
        check.sales(sales);
        return List.copyOf(check.problems);
    }

    private void plans(List<Plan> plans) {
        for (PlanCode code : PlanCode.values()) {
            long times = plans.stream().filter(plan -> plan.code() == code).count();
            if (times == 0) {
                found(Kind.MISSING_PLAN, code.name(), "");
            } else if (times > 1) {
                found(Kind.DUPLICATE_PLAN, code.name(), times);
            }
        }
        for (Plan plan : plans) {
            String name = plan.code().name();
            inRange(name, "included", plan.includedUnits(), 0);
            inRange(name, "cap", plan.cap(), 0);
            inRange(name, "agents", plan.includedAgents(), 1);
            if (plan.cap() < plan.includedUnits()) {
                found(Kind.CAP_BELOW_INCLUDED, name, plan.cap() + " < " + plan.includedUnits());
            }
        }
    }

    private void addOns(List<AddOn> addOns, List<Plan> plans) {
        Set<String> seen = new HashSet<>();
        boolean agents = false;
        for (AddOn addOn : addOns) {
            if (!CODE.matcher(addOn.code()).matches()) {
                found(Kind.BAD_CODE, addOn.code(), "");
            }
            if (!seen.add(addOn.code())) {
                found(Kind.DUPLICATE_PACKAGE, addOn.code(), "");
            }
            inRange(addOn.code(), "units", addOn.units(), 1);
            inRange(addOn.code(), "most", addOn.most(), 1);
            if (addOn.plans().isEmpty()) {
                found(Kind.MISSING_ATTRIBUTE, addOn.code(), "plans");
            }
            if (addOn.isFor(PlanCode.FREE)) {
                found(Kind.NOT_ON_FREE, addOn.code(), "");
            }
            if (addOn.kind() == AddOn.Kind.AGENTS) {
                if (agents) {
                    found(Kind.SECOND_AGENT_PACKAGE, addOn.code(), "");
                }
                agents = true;
            } else {
                fitsItsPlans(addOn, plans);
            }
        }
    }

    private void fitsItsPlans(AddOn addOn, List<Plan> plans) {
        if (addOn.most() != 1) {
            found(Kind.NUMBER_OUT_OF_RANGE, addOn.code(), "most=" + addOn.most());
        }
        for (Plan plan : plans) {
            if (addOn.isFor(plan.code()) && (long) plan.includedUnits() + addOn.units() > plan.cap()) {
                found(Kind.PACKAGE_ABOVE_CAP, addOn.code(), plan.code() + " " + plan.cap());
            }
        }
    }

    private void prices(List<Plan> plans, List<AddOn> addOns) {
        Set<String> currencies = new TreeSet<>();
        plans.forEach(plan -> currencies.addAll(plan.prices().currencies()));
        addOns.forEach(addOn -> currencies.addAll(addOn.prices().currencies()));
        if (currencies.isEmpty()) {
            found(Kind.NO_PRICES, "", "");
        }
        for (Plan plan : plans) {
            if (plan.code().isPaid()) {
                priced(plan.code().name(), plan.prices(), currencies);
            } else if (!plan.prices().currencies().isEmpty()) {
                found(Kind.NOT_ON_FREE, plan.code().name(), plan.prices().byCurrency());
            }
        }
        addOns.forEach(addOn -> priced(addOn.code(), addOn.prices(), currencies));
    }

    private void priced(String subject, Prices prices, Set<String> currencies) {
        for (String currency : currencies) {
            if (!prices.currencies().contains(currency)) {
                found(Kind.MISSING_PRICE, subject, currency);
            }
        }
        for (Map.Entry<String, Long> price : prices.byCurrency().entrySet()) {
            if (price.getValue() <= 0) {
                found(Kind.PRICE_NOT_POSITIVE, subject, price.getKey());
            } else if (price.getValue() > MOST * 10L) {
                found(Kind.PRICE_TOO_HIGH, subject, price.getKey());
            }
        }
    }

    private void sales(SalesTerms sales) {
        for (Party.Part part : sales.seller().party().wrong()) {
            found(
                    Kind.UNUSABLE_SELLER,
                    "seller-" + part.word(),
                    sales.seller().party().told(part));
        }
        if (!Party.isPlain(sales.seller().registration())) {
            found(Kind.UNUSABLE_SELLER, "seller-registration", sales.seller().registration());
        }
        if (!Iban.isValid(sales.seller().iban())) {
            found(Kind.UNUSABLE_SELLER, "seller-iban", sales.seller().iban());
        }
        if (sales.vatBasisPoints() < 0 || sales.vatBasisPoints() > 10_000) {
            found(Kind.NUMBER_OUT_OF_RANGE, "vat", sales.vatBasisPoints());
        }
        if (sales.paymentDays() < 0 || sales.paymentDays() > MOST_DAYS) {
            found(Kind.NUMBER_OUT_OF_RANGE, "payment-days", sales.paymentDays());
        }
        if (sales.graceDays() < 0 || sales.graceDays() > MOST_DAYS) {
            found(Kind.NUMBER_OUT_OF_RANGE, "grace-days", sales.graceDays());
        }
    }

    private void inRange(String subject, String name, int value, int least) {
        if (value < least || value > MOST) {
            found(Kind.NUMBER_OUT_OF_RANGE, subject, name + "=" + value);
        }
    }

    private void found(Kind kind, String subject, Object detail) {
        problems.add(CatalogueProblem.of(kind, subject, detail));
    }
}
