package io.smarthub.bench.report;

import io.smarthub.bench.data.Size;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the report.
 *
 * @param variant which part of the scenario; empty where it has only one
 * @param p50Millis null where something else than time was measured
 * @param value what is compared
 * @param baseline with what, measured in the same run; empty without
 * @param budget empty where none was set for this size
 * @param met null without a budget
 * @param detail what else there is to know, such as how long the first one took
 */
public record Row(
        String scenario,
        String variant,
        Size size,
        @Nullable Double p50Millis,
        @Nullable Double p99Millis,
        double value,
        String unit,
        String baseline,
        @Nullable Double baselineValue,
        String budget,
        @Nullable Boolean met,
        String detail) {

    public static final String MILLIS = "ms";

    /** A time in milliseconds; what is compared is the median. */
    public static Row of(String scenario, String variant, Size size, Samples samples) {
        return new Row(
                scenario, variant, size, samples.p50(), samples.p99(), samples.p50(), MILLIS, "", null, "", null, "");
    }

    /** Something else. */
    public static Row of(String scenario, String variant, Size size, double value, String unit) {
        return new Row(scenario, variant, size, null, null, value, unit, "", null, "", null, "");
    }

    public Row against(String name, double measured) {
        return new Row(scenario, variant, size, p50Millis, p99Millis, value, unit, name, measured, budget, met, detail);
    }

    public Row within(String text, boolean isMet) {
        return new Row(
                scenario,
                variant,
                size,
                p50Millis,
                p99Millis,
                value,
                unit,
                baseline,
                baselineValue,
                text,
                isMet,
                detail);
    }

    /** Within a median and a 99th percentile. */
    public Row within(double p50, double p99) {
        boolean isMet = p50Millis != null && p99Millis != null && p50Millis <= p50 && p99Millis <= p99;
        return within(String.format(Locale.ROOT, "p50 ≤ %.0f ms, p99 ≤ %.0f ms", p50, p99), isMet);
    }

    /** Also at most so many times the baseline. */
    public Row atMost(double times) {
        Optional<Double> ratio = ratio();
        boolean isMet = !Boolean.FALSE.equals(met) && ratio.isPresent() && ratio.get() <= times;
        String text = String.format(Locale.ROOT, "≤ %s × baseline", times);
        return within(budget.isEmpty() ? text : budget + ", " + text, isMet);
    }

    public Row noting(String what) {
        return new Row(
                scenario, variant, size, p50Millis, p99Millis, value, unit, baseline, baselineValue, budget, met, what);
    }

    /** How many times the baseline; empty without one. */
    public Optional<Double> ratio() {
        return baselineValue == null || baselineValue == 0 ? Optional.empty() : Optional.of(value / baselineValue);
    }

    /** Scenario and variant. */
    public String name() {
        return variant.isEmpty() ? scenario : scenario + ": " + variant;
    }

    public boolean isMissed() {
        return Boolean.FALSE.equals(met);
    }
}
