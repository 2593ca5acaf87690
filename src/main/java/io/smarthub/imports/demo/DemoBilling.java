package io.smarthub.imports.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the demo's owner decided about plan and packages, in order of time. The busy December of {@link
 * DemoConversations} moves with the present, and so do the decisions made because of it.
 */
public final class DemoBilling {

    /** The kinds of decisions, as named in billing.json. */
    public enum Action {
        PLAN,
        ENABLE,
        DISABLE,
        AGENTS
    }

    /** One decision: a plan's or package's code, and a quantity (1 where it means nothing). */
    public record Decision(Instant at, Action action, String code, int quantity) {}

    /** The decisions up to {@code now}, oldest first, in the account's {@code zone}. */
    public static List<Decision> decisions(Instant now, ZoneId zone) {
        Season season = Season.at(now, zone);
        return Stream.of(DemoAssets.read("billing.json", Written[].class))
                .map(written -> written.decision(season))
                .filter(decision -> !decision.at().isAfter(now))
                .sorted(Comparator.comparing(Decision::at))
                .toList();
    }

    private DemoBilling() {}

    private record Written(
            When at,
            @JsonProperty("do") String action,
            String code,
            @Nullable Integer quantity) {
        Decision decision(Season season) {
            return new Decision(
                    at.in(season),
                    Action.valueOf(action.toUpperCase(Locale.ROOT)),
                    code,
                    quantity == null ? 1 : quantity);
        }
    }

    /** So many months before the present one, or from the busy December on (negative: before it). */
    private record When(
            @Nullable Integer monthsAgo, @Nullable Integer peak, int day, LocalTime time) {
        Instant in(Season season) {
            int ago = monthsAgo != null ? monthsAgo : season.peak() - (peak == null ? 0 : peak);
            YearMonth month = season.month(ago);
            return month.atDay(Math.min(day, month.lengthOfMonth()))
                    .atTime(time)
                    .atZone(season.zone())
                    .toInstant();
        }
    }
}
