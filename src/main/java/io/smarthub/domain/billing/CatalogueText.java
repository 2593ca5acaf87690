package io.smarthub.domain.billing;

import io.smarthub.domain.billing.CatalogueProblem.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue file: one plan, package or fact about the seller a line, attributes as {@code name=value}, prices as {@code EUR=19.00}, comments after
 * {@code #}. The same text keeps the catalogue versions in the database, so that old invoices stay explainable.
 */
public final class CatalogueText {

    /** What reading a catalogue file gives. */
    public sealed interface Reading {

        /** The file is a catalogue. */
        record Read(Catalogue catalogue) implements Reading {}

        /** The file is none; all problems, with their lines. */
        record Unusable(List<CatalogueProblem> problems) implements Reading {}
    }

    private final List<Plan> plans = new ArrayList<>();
    private final List<AddOn> addOns = new ArrayList<>();
    private final SalesText sales = new SalesText();
    private final CatalogueLines lines = new CatalogueLines();
    private final Set<CatalogueProblem> problems = new LinkedHashSet<>();
    private final Set<Integer> unknownPlans = new HashSet<>();
    private final Set<Integer> unknownCurrencies = new HashSet<>();
    private boolean examplePrices;
    private int line;

    private CatalogueText() {}

    /** Reads a catalogue file's text; a byte order mark and any line ending are fine. */
    public static Reading read(String text) {
        CatalogueText reader = new CatalogueText();
        text.replace("\uFEFF", "").lines().forEach(reader::readLine);
        return reader.reading();
    }

    private Reading reading() {
        problems.addAll(sales.problems());
        SalesTerms terms = sales.terms();
        CatalogueCheck.problems(plans, addOns, terms, lines).stream()
                .filter(problem -> !followsFromAnUnknownName(problem))
                .forEach(problems::add);
        return problems.isEmpty()
                ? new Reading.Read(new Catalogue(examplePrices, plans, addOns, terms))
                : new Reading.Unusable(problems.stream()
                        .sorted(Comparator.comparingInt(CatalogueText::place))
                        .toList());
    }

    /** A package only for plans that do not exist is for none, and a price in no currency is missing: that would be said a second time. */
    private boolean followsFromAnUnknownName(CatalogueProblem problem) {
        return switch (problem.kind()) {
            case MISSING_ATTRIBUTE -> unknownPlans.contains(problem.line());
            case MISSING_PRICE -> unknownCurrencies.contains(problem.line());
            default -> false;
        };
    }

    /** What is in no line comes last. */
    private static int place(CatalogueProblem problem) {
        return problem.line() == 0 ? Integer.MAX_VALUE : problem.line();
    }

    /** Writes {@code catalogue} so that {@link #read} gives the same one. */
    public static String write(Catalogue catalogue) {
        StringBuilder text = new StringBuilder();
        text.append("example-prices ").append(yesNo(catalogue.examplePrices())).append('\n');
        for (Plan plan : catalogue.plans()) {
            text.append("plan ").append(plan.code());
            text.append(" included=").append(plan.includedUnits());
            text.append(" cap=").append(plan.cap());
            text.append(" agents=").append(plan.includedAgents());
            text.append(" chatbot=").append(yesNo(plan.chatbot()));
            text.append(" support=").append(yesNo(plan.support()));
            prices(text, plan.prices());
        }
        for (AddOn addOn : catalogue.addOns()) {
            text.append("package ").append(addOn.code());
            text.append(" plans=")
                    .append(String.join(
                            ",", addOn.plans().stream().sorted().map(Enum::name).toList()));
            boolean agents = addOn.kind() == AddOn.Kind.AGENTS;
            text.append(agents ? " agents=" : " conversations=").append(addOn.units());
            if (agents) {
                text.append(" most=").append(addOn.most());
            }
            prices(text, addOn.prices());
        }
        return text.append(SalesText.write(catalogue.sales())).toString();
    }

    private static void prices(StringBuilder text, Prices prices) {
        prices.byCurrency()
                .forEach((code, minor) -> text.append(' ')
                        .append(code)
                        .append('=')
                        .append(new Money(minor, Currency.getInstance(code))
                                .decimal()
                                .toPlainString()));
        text.append('\n');
    }

    private static String yesNo(boolean value) {
        return value ? "yes" : "no";
    }

    private void readLine(String whole) {
        line++;
        int comment = whole.indexOf('#');
        String content = (comment < 0 ? whole : whole.substring(0, comment)).strip();
        if (content.isEmpty()) {
            return;
        }
        String[] words = content.split("\\s+");
        switch (words[0]) {
            case "example-prices" -> examplePrices = yes(words.length > 1 ? words[1] : "", words[0]);
            case "plan" -> readPlan(words);
            case "package" -> readPackage(words);
            default -> {
                if (SalesText.isOne(words[0])) {
                    String value = content.substring(words[0].length()).strip();
                    lines.put(words[0], line, value);
                    sales.read(line, words[0], value);
                } else {
                    found(Kind.UNKNOWN_LINE, words[0], "");
                }
            }
        }
    }

    private void readPlan(String[] words) {
        Attributes given = new Attributes(words, Set.of("included", "cap", "agents", "chatbot", "support"));
        PlanCode code = planNamed(given.name);
        int included = given.number("included", Kind.BAD_COUNT, 0);
        int cap = given.number("cap", Kind.BAD_COUNT, CatalogueCheck.MOST);
        int agents = given.number("agents", Kind.BAD_PIECES, 1);
        boolean chatbot = given.flag("chatbot");
        boolean support = given.flag("support");
        if (code != null) {
            Plan plan = new Plan(code, included, cap, agents, chatbot, support, new Prices(given.prices));
            lines.put(plan, line, given.written);
            plans.add(plan);
        }
    }

    private void readPackage(String[] words) {
        Attributes given = new Attributes(words, Set.of("plans", "conversations", "agents", "most"));
        Set<PlanCode> forPlans = EnumSet.noneOf(PlanCode.class);
        for (String name : given.text("plans").split(",", -1)) {
            PlanCode code = name.isEmpty() ? null : planNamed(name);
            if (code != null) {
                forPlans.add(code);
            }
        }
        boolean agents = given.values.containsKey("agents");
        int units = given.number(agents ? "agents" : "conversations", Kind.BAD_PIECES, 1);
        int most = agents ? given.number("most", Kind.BAD_PIECES, 1) : 1;
        AddOn addOn = new AddOn(
                given.name,
                agents ? AddOn.Kind.AGENTS : AddOn.Kind.CONVERSATIONS,
                units,
                forPlans,
                most,
                new Prices(given.prices));
        lines.put(addOn, line, given.written);
        addOns.add(addOn);
    }

    private @Nullable PlanCode planNamed(String name) {
        PlanCode code = PlanCode.named(name).orElse(null);
        if (code == null) {
            unknownPlans.add(line);
            found(Kind.UNKNOWN_PLAN, name, "");
        }
        return code;
    }

    private boolean yes(String value, String subject) {
        if (!value.equals("yes") && !value.equals("no")) {
            found(Kind.NOT_YES_NO, subject, value);
        }
        return value.equals("yes");
    }

    private void found(Kind kind, String subject, String detail) {
        problems.add(new CatalogueProblem(line, kind, subject, detail));
    }

    /** The attributes of one line, each read and each missing one reported. */
    private final class Attributes {

        private final String name;
        private final Map<String, String> values = new LinkedHashMap<>();
        private final Map<String, String> written = new HashMap<>();
        private final TreeMap<String, Long> prices = new TreeMap<>();

        Attributes(String[] words, Set<String> known) {
            name = words.length > 1 ? words[1] : "";
            for (int i = 2; i < words.length; i++) {
                int equals = words[i].indexOf('=');
                String key = equals < 0 ? words[i] : words[i].substring(0, equals);
                String value = words[i].substring(equals + 1);
                written.putIfAbsent(key, value);
                if (values.containsKey(key) || prices.containsKey(key)) {
                    found(Kind.REPEATED_ATTRIBUTE, name, key);
                } else if (equals > 0 && known.contains(key)) {
                    values.put(key, value);
                } else if (equals > 0 && key.matches("[A-Z]{3}")) {
                    price(key, value);
                } else {
                    found(Kind.UNKNOWN_ATTRIBUTE, name, key);
                }
            }
        }

        private void price(String code, String value) {
            try {
                Currency currency = Currency.getInstance(code);
                if (currency.getDefaultFractionDigits() < 0) {
                    unknownCurrency(code);
                    return;
                }
                prices.put(code, Money.parse(value, currency).minor());
            } catch (NumberFormatException noPrice) {
                prices.put(code, 1L);
                found(Kind.UNREADABLE_PRICE, name, code + "=" + value);
            } catch (IllegalArgumentException noCurrency) {
                unknownCurrency(code);
            }
        }

        private void unknownCurrency(String code) {
            unknownCurrencies.add(line);
            found(Kind.UNKNOWN_CURRENCY, name, code);
        }

        String text(String key) {
            String value = values.get(key);
            if (value == null) {
                found(Kind.MISSING_ATTRIBUTE, name, key);
                return "";
            }
            return value;
        }

        /** A whole number; what is none is said as that kind, and goes on as a harmless one, so that nothing else seems wrong. */
        int number(String key, Kind kind, int harmless) {
            if (!values.containsKey(key)) {
                text(key);
                return harmless;
            }
            String value = text(key);
            try {
                return Integer.parseInt(value);
            } catch (NumberFormatException notWhole) {
                found(kind, name, key + "=" + value);
                return harmless;
            }
        }

        boolean flag(String key) {
            return values.containsKey(key)
                    ? yes(text(key), name + " " + key)
                    : !text(key).isEmpty();
        }
    }
}
