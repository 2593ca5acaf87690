package io.smarthub.store.billing;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.domain.billing.CatalogueText.Reading;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Terms;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A decision as a row: its kind's name is the format, so it never changes. */
final class DecisionRow {

    private DecisionRow() {}

    private enum Kind {
        CHOOSE_PLAN,
        ENABLE_PACKAGE,
        DISABLE_PACKAGE,
        SET_AGENTS,
        AUTO_RENEW_ON,
        AUTO_RENEW_OFF,
        ADOPT_TERMS,
        PAYMENT_FAILED,
        PAYMENT_RECEIVED
    }

    static void write(Sql sql, int posting, int order, Decision decision) {
        switch (decision.action()) {
            case Action.ChoosePlan plan ->
                write(
                        sql,
                        posting,
                        order,
                        decision,
                        Kind.CHOOSE_PLAN,
                        plan.plan().name(),
                        null,
                        null);
            case Action.EnablePackage enable ->
                write(sql, posting, order, decision, Kind.ENABLE_PACKAGE, enable.code(), null, null);
            case Action.DisablePackage disable ->
                write(sql, posting, order, decision, Kind.DISABLE_PACKAGE, disable.code(), null, null);
            case Action.SetAgents agents ->
                write(sql, posting, order, decision, Kind.SET_AGENTS, null, agents.quantity(), null);
            case Action.AutoRenew renew ->
                write(
                        sql,
                        posting,
                        order,
                        decision,
                        renew.on() ? Kind.AUTO_RENEW_ON : Kind.AUTO_RENEW_OFF,
                        null,
                        null,
                        null);
            case Action.AdoptTerms adopt ->
                write(sql, posting, order, decision, Kind.ADOPT_TERMS, null, null, adopt.terms());
            case Action.PaymentFailed failed ->
                write(sql, posting, order, decision, Kind.PAYMENT_FAILED, null, failed.invoice(), null);
            case Action.PaymentReceived received ->
                write(sql, posting, order, decision, Kind.PAYMENT_RECEIVED, null, received.invoice(), null);
        }
    }

    private static void write(
            Sql sql,
            int posting,
            int order,
            Decision decision,
            Kind kind,
            @Nullable String code,
            @Nullable Integer amount,
            @Nullable Terms terms) {
        sql.update(
                """
                INSERT INTO billing_decision
                    (posting_id, ord, decided_at, kind, code, amount, zone, currency, catalogue, note)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                posting,
                order,
                decision.at(),
                kind,
                code,
                amount,
                terms == null ? null : terms.zone().getId(),
                terms == null ? null : terms.currency().getCurrencyCode(),
                terms == null ? null : CatalogueText.write(terms.catalogue()),
                decision.note());
    }

    static Decision read(Row row) throws SQLException {
        return new Decision(row.instant("decided_at"), action(row), row.text("note"));
    }

    private static Action action(Row row) throws SQLException {
        return switch (row.constant("kind", Kind.class)) {
            case CHOOSE_PLAN -> new Action.ChoosePlan(row.constant("code", PlanCode.class));
            case ENABLE_PACKAGE -> new Action.EnablePackage(row.text("code"));
            case DISABLE_PACKAGE -> new Action.DisablePackage(row.text("code"));
            case SET_AGENTS -> new Action.SetAgents(row.integer("amount"));
            case AUTO_RENEW_ON -> new Action.AutoRenew(true);
            case AUTO_RENEW_OFF -> new Action.AutoRenew(false);
            case ADOPT_TERMS -> new Action.AdoptTerms(terms(row));
            case PAYMENT_FAILED -> new Action.PaymentFailed(row.integer("amount"));
            case PAYMENT_RECEIVED -> new Action.PaymentReceived(row.integer("amount"));
        };
    }

    private static Terms terms(Row row) throws SQLException {
        return switch (CatalogueText.read(row.text("catalogue"))) {
            case Reading.Read read ->
                new Terms(read.catalogue(), ZoneId.of(row.text("zone")), Currency.getInstance(row.text("currency")));
            case Reading.Unusable unusable ->
                throw new StoreFailure(
                        StoreFailure.Kind.DAMAGED, StoreSentence.of(StoreReason.DAMAGED_BILLING, unusable.problems()));
        };
    }
}
