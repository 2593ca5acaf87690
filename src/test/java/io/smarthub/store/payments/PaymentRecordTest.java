package io.smarthub.store.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptResult;
import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.AttemptsInMemory;
import io.smarthub.app.payments.Bill;
import io.smarthub.app.payments.Booking;
import io.smarthub.app.payments.PaymentStore;
import io.smarthub.app.payments.ScriptedGateway;
import io.smarthub.domain.billing.Money;
import io.smarthub.store.Database;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaymentRecordTest {

    private static final Instant NOW = Instant.parse("2026-11-10T10:00:00.123Z");
    private static final Bill BILL =
            new Bill(7, new Money(1_900, Currency.getInstance("EUR")), LocalDate.parse("2026-11-01"), List.of());

    @TempDir
    Path dir;

    private void open(Consumer<PaymentStore> body) {
        try (Database database = Database.open(dir, new MutableClock("2026-11-10T10:00:00Z"))) {
            body.accept(new PaymentRecord(database));
        }
    }

    private static Attempt attempt(int number, String key) {
        return Attempt.begun(number, BILL, new ScriptedGateway(), key, NOW);
    }

    private static AttemptResult result(AttemptState state) {
        return new AttemptResult(NOW.plusSeconds(1), state, "pi_1", "insufficient_funds", "Keine Deckung – “no” 💳");
    }

    private static void write(PaymentStore store) {
        store.begin(attempt(1, "key-1"));
        store.add(1, result(AttemptState.UNCLEAR));
        store.hear("evt_1", NOW, 1, Optional.of(result(AttemptState.DECLINED)));
        store.hear("evt_2", NOW, 1, Optional.empty());
        store.booked(1, Booking.FAILED, NOW);
        store.booked(1, Booking.FAILED, NOW);
        store.begin(attempt(2, "key-2"));
        for (AttemptState state : AttemptState.values()) {
            store.add(2, result(state));
        }
        store.booked(2, Booking.PAID, NOW);
        store.booked(2, Booking.NOT_OWED, NOW);
    }

    @Test
    void whatWasWrittenReadsBackTheSameAfterReopening() {
        AttemptsInMemory memory = new AttemptsInMemory();
        write(memory);
        open(PaymentRecordTest::write);

        open(store -> {
            assertThat(store.attempts()).isEqualTo(memory.attempts());
            assertThat(store.heard("evt_1")).isTrue();
            assertThat(store.heard("evt_2")).isTrue();
            assertThat(store.heard("evt_3")).isFalse();
        });
    }

    @Test
    void aNewDatabaseHasNoAttempts() {
        open(store -> assertThat(store.attempts()).isEmpty());
    }

    @Test
    void aNumberOrKeyOrMessageThatIsTakenIsAFailureAndLeavesNothing() {
        open(store -> {
            store.begin(attempt(1, "key-1"));
            store.hear("evt_1", NOW, 1, Optional.of(result(AttemptState.PROCESSING)));
            List<Attempt> before = store.attempts();

            assertThatThrownBy(() -> store.begin(attempt(1, "key-2"))).isInstanceOf(StoreFailure.class);
            assertThatThrownBy(() -> store.begin(attempt(2, "key-1"))).isInstanceOf(StoreFailure.class);
            assertThatThrownBy(() -> store.hear("evt_1", NOW, 1, Optional.of(result(AttemptState.SUCCEEDED))))
                    .isInstanceOf(StoreFailure.class);

            assertThat(store.attempts()).isEqualTo(before);
        });
    }
}
