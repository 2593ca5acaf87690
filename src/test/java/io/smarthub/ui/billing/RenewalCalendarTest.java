package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.billing.Office;
import io.smarthub.app.billing.RecordInMemory;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Arrears;
import io.smarthub.domain.billing.Pieces;
import io.smarthub.ui.billing.RenewalCalendar.Ending;
import io.smarthub.ui.billing.RenewalCalendar.Entry;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RenewalCalendarTest {

    private final Office office = new Office(new RecordInMemory(), new MutableClock("2026-10-31T09:00:00Z"));

    @Test
    void isEmptyOnFree() {
        assertThat(calendar().entries()).isEmpty();
    }

    @Test
    void namesWhatRenewsAndWhatEndsAndReturnsToTheAnchorsDay() {
        office.done(Office.choose("STANDARD"));
        office.done(Office.enable("CONV-100"));
        office.done(Office.enable("CONV-200"));
        office.done(Office.disable("CONV-100"));

        List<Entry> entries = calendar().entries();

        assertThat(entries).hasSize(12);
        assertThat(entries)
                .extracting(Entry::date)
                .startsWith(LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31));
        assertThat(entries.getFirst().renews()).containsExactly(new Pieces("STANDARD", 1), new Pieces("CONV-200", 1));
        assertThat(entries.getFirst().ends())
                .containsExactly(new Ending(List.of(new Pieces("CONV-100", 1)), LocalDate.of(2026, 11, 30), List.of()));
        assertThat(entries.getFirst().total()).hasToString("42.35 EUR");
        assertThat(entries.get(1).ends()).isEmpty();
    }

    @Test
    void saysHowManyAgentsRenewAndHowManyEnd() {
        office.done(Office.choose("STANDARD"));
        office.done(new Action.SetAgents(3));
        office.done(new Action.SetAgents(2));

        Entry next = calendar().entries().getFirst();

        assertThat(next.renews()).containsExactly(new Pieces("STANDARD", 1), new Pieces("AGENT-1", 2));
        assertThat(next.ends())
                .containsExactly(new Ending(List.of(new Pieces("AGENT-1", 1)), LocalDate.of(2026, 11, 30), List.of()));
    }

    @Test
    void aPackageThatIsNotPaidEndsOnItsOwnDayUnlessItIs() {
        office.done(Office.choose("STANDARD"));
        office.done(Office.enable("CONV-100"));
        office.done(new Action.SetAgents(2));
        office.done(new Action.SetAgents(1));
        office.clock.set("2026-11-02T09:00:00Z");
        office.done(new Action.PaymentFailed(2));

        Entry next = calendar().entries().getFirst();

        assertThat(next.ends()).hasSize(2);
        assertThat(next.ends().getFirst().pieces()).containsExactly(new Pieces("CONV-100", 1));
        assertThat(next.ends().getFirst().day()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(next.ends().getFirst().unless()).extracting(Arrears::invoice).containsExactly(2);
        assertThat(next.ends().getLast())
                .isEqualTo(new Ending(List.of(new Pieces("AGENT-1", 1)), LocalDate.of(2026, 11, 30), List.of()));
    }

    @Test
    void packagesOfAPlanThatIsNotPaidEndUnlessItIs() {
        office.done(Office.choose("STANDARD"));
        office.done(Office.enable("CONV-100"));
        office.done(Office.enable("CONV-200"));
        office.done(Office.disable("CONV-200"));
        office.done(new Action.PaymentFailed(1));

        List<Ending> ends = calendar().entries().getFirst().ends();

        assertThat(ends).hasSize(2).allMatch(ending -> ending.day().equals(LocalDate.of(2026, 11, 30)));
        assertThat(ends.getFirst().pieces()).containsExactly(new Pieces("CONV-100", 1));
        assertThat(ends.getFirst().unless()).extracting(Arrears::invoice).containsExactly(1);
        assertThat(ends.getLast().pieces()).containsExactly(new Pieces("CONV-200", 1));
        assertThat(ends.getLast().unless()).isEmpty();
    }

    @Test
    void stopsWhereThePlanEnds() {
        office.done(Office.choose("STANDARD"));
        office.done(new Action.AutoRenew(false));

        assertThat(calendar().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.planEnds()).isTrue();
            assertThat(entry.total().isZero()).isTrue();
        });
    }

    @Test
    void saysOnWhichInvoiceThePlansEndDepends() {
        office.done(Office.choose("STANDARD"));
        assertThat(calendar().entries()).hasSize(12).noneMatch(Entry::planEnds);
        office.done(new Action.PaymentFailed(1));

        assertThat(calendar().entries()).singleElement().satisfies(entry -> {
            assertThat(entry.date()).isEqualTo(LocalDate.of(2026, 11, 30));
            assertThat(entry.planEnds()).isTrue();
            assertThat(entry.unless()).extracting(Arrears::invoice).containsExactly(1);
        });
    }

    @Test
    void anInvoiceWhoseGraceDaysPassTheRenewalDecidesTheOneAfter() {
        office.done(Office.choose("STANDARD"));
        office.clock.set("2026-11-25T09:00:00Z");
        office.done(new Action.PaymentFailed(1));

        List<Entry> entries = calendar().entries();

        assertThat(entries).extracting(Entry::planEnds).containsExactly(false, true);
        assertThat(entries.getLast().unless()).extracting(Arrears::invoice).contains(1);
    }

    private RenewalCalendar calendar() {
        return RenewalCalendar.of(office.billing.books(), 12);
    }
}
