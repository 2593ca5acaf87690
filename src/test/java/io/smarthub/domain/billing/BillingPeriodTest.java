package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.choose;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** B21 and D4: anniversaries clamp in short months and return, on every calendar. */
class BillingPeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31, 2026-02-28 2026-03-31 2026-04-30 2026-05-31",
        "2028-01-31, 2028-02-29 2028-03-31 2028-04-30 2028-05-31",
        "2026-01-30, 2026-02-28 2026-03-30 2026-04-30 2026-05-30",
        "2026-01-29, 2026-02-28 2026-03-29 2026-04-29 2026-05-29",
        "2028-02-29, 2028-03-29 2028-04-29 2028-05-29 2028-06-29",
        "2026-01-28, 2026-02-28 2026-03-28 2026-04-28 2026-05-28",
        "2026-11-30, 2026-12-30 2027-01-30 2027-02-28 2027-03-30"
    })
    void clampsInShortMonthsAndReturns(LocalDate first, String boundaries) {
        BillingAnchor anchor = new BillingAnchor(first);

        for (String zone : List.of("Europe/Prague", "America/St_Johns", "Pacific/Apia")) {
            Shop shop = new Shop(ZoneId.of(zone)).at(first + "T13:30", choose(PlanCode.STANDARD));
            List<String> ends = new ArrayList<>();
            for (int number = 1; number <= 4; number++) {
                assertThat(anchor.start(number))
                        .isEqualTo(LocalDate.parse(boundaries.split(" ", -1)[number - 1]));
                Books before = shop.on(anchor.start(number).minusDays(1) + "T23:59:59.999");
                ends.add(before.period().orElseThrow().end().toString());
                assertThat(before.invoices()).hasSize(number);
                assertThat(shop.on(anchor.start(number) + "T00:00").invoices()).hasSize(number + 1);
            }
            assertThat(String.join(" ", ends)).isEqualTo(boundaries);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Prague,    2026-03-29T12:00, 2026-04-28T22:00:00Z",
        "Europe/Prague,    2026-09-25T12:00, 2026-10-24T22:00:00Z",
        "Europe/Prague,    2026-09-26T12:00, 2026-10-25T23:00:00Z",
        "America/St_Johns, 2026-10-01T12:00, 2026-11-01T02:30:00Z",
        "America/St_Johns, 2026-10-02T12:00, 2026-11-02T03:30:00Z",
        "America/Sao_Paulo, 2018-10-04T12:00, 2018-11-04T03:00:00Z",
        "Pacific/Apia,     2011-11-30T12:00, 2011-12-30T10:00:00Z"
    })
    void endsWhereTheLocalDayBeginsAlsoOnClockChanges(ZoneId zone, LocalDateTime start, Instant until) {
        Shop shop = new Shop(zone).at(start.toString(), choose(PlanCode.PRO));

        assertThat(shop.on(start.toString()).period().orElseThrow().until()).isEqualTo(until);
    }

    @Test
    void periodsFollowEachOtherWithoutGapForTenYears() {
        for (int day = 28; day <= 31; day++) {
            Shop shop = new Shop(ZoneId.of("America/St_Johns")).at("2024-01-" + day + "T08:00", choose(PlanCode.PRO));
            Books books = shop.on("2024-01-" + day + "T08:00");
            for (int number = 0; number < 120; number++) {
                BillingPeriod period = books.period().orElseThrow();
                books = books.at(period.until());
                BillingPeriod next = books.period().orElseThrow();

                assertThat(next.from()).isEqualTo(period.until());
                assertThat(next.start()).isEqualTo(period.end());
                assertThat(next.end().getDayOfMonth())
                        .isEqualTo(Math.min(day, next.end().lengthOfMonth()));
            }
        }
    }
}
