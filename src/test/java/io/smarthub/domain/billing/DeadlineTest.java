package io.smarthub.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final LocalDate EARLY = LocalDate.parse("2026-03-20");
    private static final LocalDate LATE = LocalDate.parse("2026-04-04");

    @Test
    void overdueInvoicesAreToBePaidEachBeforeItsDayTheEarliestFirst() {
        assertThat(Deadline.of(List.of(overdue(10, LATE), overdue(9, EARLY), overdue(3, EARLY))))
                .containsExactly(new Deadline(EARLY, List.of(3, 9)), new Deadline(LATE, List.of(10)));
        assertThat(Deadline.of(List.of())).isEmpty();
    }

    private static Arrears overdue(int invoice, LocalDate before) {
        return new Arrears(invoice, List.of(), true, before);
    }
}
