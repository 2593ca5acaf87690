package io.smarthub.store.payments;

import io.smarthub.app.payments.Attempt;
import io.smarthub.app.payments.AttemptResult;
import io.smarthub.app.payments.AttemptState;
import io.smarthub.app.payments.Booking;
import io.smarthub.app.payments.PaymentPlace;
import io.smarthub.app.payments.PaymentStore;
import io.smarthub.domain.billing.Money;
import io.smarthub.store.Database;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tables {@code payment_attempt}, {@code payment_result}, {@code payment_booking} and {@code payment_event}. */
public final class PaymentRecord implements PaymentStore {

    private final Database database;

    public PaymentRecord(Database database) {
        this.database = database;
    }

    @Override
    public List<Attempt> attempts() {
        return database.readAtOneMoment(PaymentRecord::attempts);
    }

    private static List<Attempt> attempts(Sql sql) {
        Map<Integer, List<AttemptResult>> results = new HashMap<>();
        sql.each(
                """
                SELECT attempt_id, ord, heard_at, state, reference, code, sentence
                FROM payment_result ORDER BY attempt_id, ord""",
                row -> results.computeIfAbsent(row.integer("attempt_id"), number -> new ArrayList<>())
                        .add(result(row)));
        Map<Integer, Set<Booking>> bookings = new HashMap<>();
        sql.each(
                "SELECT attempt_id, booking FROM payment_booking",
                row -> bookings.computeIfAbsent(row.integer("attempt_id"), number -> EnumSet.noneOf(Booking.class))
                        .add(row.constant("booking", Booking.class)));
        return sql.list("""
                SELECT id, invoice_id, amount_minor, currency, place, payer, idempotency_key, started_at
                FROM payment_attempt ORDER BY id""", row -> {
            int number = row.integer("id");
            return new Attempt(
                    number,
                    row.integer("invoice_id"),
                    new Money(row.number("amount_minor"), Currency.getInstance(row.text("currency"))),
                    row.constant("place", PaymentPlace.class),
                    row.text("payer"),
                    row.text("idempotency_key"),
                    row.instant("started_at"),
                    results.getOrDefault(number, List.of()),
                    bookings.getOrDefault(number, Set.of()));
        });
    }

    private static AttemptResult result(Row row) throws SQLException {
        return new AttemptResult(
                row.instant("heard_at"),
                row.constant("state", AttemptState.class),
                row.text("reference"),
                row.text("code"),
                row.text("sentence"));
    }

    @Override
    public void begin(Attempt attempt) {
        write(sql -> sql.update(
                """
                INSERT INTO payment_attempt
                    (id, invoice_id, amount_minor, currency, place, payer, idempotency_key, started_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
                attempt.number(),
                attempt.invoice(),
                attempt.amount().minor(),
                attempt.amount().currency().getCurrencyCode(),
                attempt.place(),
                attempt.payer(),
                attempt.key(),
                attempt.startedAt()));
    }

    @Override
    public void add(int attempt, AttemptResult result) {
        write(sql -> add(sql, attempt, result));
    }

    @Override
    public void booked(int attempt, Booking booking, Instant at) {
        write(sql -> {
            if (sql.number(
                            "SELECT COUNT(*) FROM payment_booking WHERE attempt_id = ? AND booking = ?",
                            attempt,
                            booking)
                    == 0) {
                sql.update(
                        "INSERT INTO payment_booking (attempt_id, booking, booked_at) VALUES (?, ?, ?)",
                        attempt,
                        booking,
                        at);
            }
        });
    }

    @Override
    public boolean heard(String event) {
        return database.read(sql -> sql.number("SELECT COUNT(*) FROM payment_event WHERE id = ?", event)) > 0;
    }

    @Override
    public void hear(String event, Instant at, int attempt, Optional<AttemptResult> result) {
        write(sql -> {
            sql.update("INSERT INTO payment_event (id, attempt_id, heard_at) VALUES (?, ?, ?)", event, attempt, at);
            result.ifPresent(some -> add(sql, attempt, some));
        });
    }

    private static void add(Sql sql, int attempt, AttemptResult result) {
        long order = sql.number("SELECT COUNT(*) FROM payment_result WHERE attempt_id = ?", attempt);
        sql.update(
                """
                INSERT INTO payment_result (attempt_id, ord, heard_at, state, reference, code, sentence)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", attempt, order, result.at(), result.state(), result.reference(), result.code(), result.sentence());
    }

    private void write(Writing writing) {
        database.writer().write(transaction -> {
            writing.perform(transaction.sql());
            return true;
        });
    }

    /** What is written in one transaction. */
    @FunctionalInterface
    private interface Writing {
        void perform(Sql sql);
    }
}
