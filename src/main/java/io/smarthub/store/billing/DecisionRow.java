package io.smarthub.store.billing;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.BookRules;
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
        PAYMENT_RECEIVED,
        PAYMENT_WITHDRAWN,
        CORRECT_INVOICE,
        SET_BUYER
    }

    /** What an action's kind takes of the columns. */
    private record Columns(
            Kind kind,
            @Nullable String code,
            @Nullable Integer amount,
            @Nullable Terms terms,
            @Nullable String details) {

        static Columns of(Kind kind) {
            return new Columns(kind, null, null, null, null);
        }

        static Columns of(Kind kind, String code) {
            return new Columns(kind, code, null, null, null);
        }

        static Columns of(Kind kind, int amount) {
            return new Columns(kind, null, amount, null, null);
        }

        static Columns of(Action action) {
            return switch (action) {
                case Action.ChoosePlan plan -> of(Kind.CHOOSE_PLAN, plan.plan().name());
                case Action.EnablePackage enable -> of(Kind.ENABLE_PACKAGE, enable.code());
                case Action.DisablePackage disable -> of(Kind.DISABLE_PACKAGE, disable.code());
                case Action.SetAgents agents -> of(Kind.SET_AGENTS, agents.quantity());
                case Action.AutoRenew renew -> of(renew.on() ? Kind.AUTO_RENEW_ON : Kind.AUTO_RENEW_OFF);
                case Action.AdoptTerms adopt ->
                    new Columns(Kind.ADOPT_TERMS, null, adopt.terms().rules().number(), adopt.terms(), null);
                case Action.PaymentFailed failed -> of(Kind.PAYMENT_FAILED, failed.invoice());
                case Action.PaymentReceived received -> of(Kind.PAYMENT_RECEIVED, received.invoice());
                case Action.PaymentWithdrawn withdrawn -> of(Kind.PAYMENT_WITHDRAWN, withdrawn.invoice());
                case Action.CorrectInvoice correct -> of(Kind.CORRECT_INVOICE, correct.invoice());
                case Action.SetBuyer set -> new Columns(Kind.SET_BUYER, null, null, null, DetailsText.of(set.buyer()));
            };
        }
    }

    static void write(Sql sql, int posting, int order, Decision decision) {
        Columns columns = Columns.of(decision.action());
        Terms terms = columns.terms();
        sql.update(
                """
                INSERT INTO billing_decision
                    (posting_id, ord, decided_at, kind, code, amount, zone, currency, catalogue, note, details)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                posting,
                order,
                decision.at(),
                columns.kind(),
                columns.code(),
                columns.amount(),
                terms == null ? null : terms.zone().getId(),
                terms == null ? null : terms.currency().getCurrencyCode(),
                terms == null ? null : CatalogueText.write(terms.catalogue()),
                decision.note(),
                columns.details());
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
            case PAYMENT_WITHDRAWN -> new Action.PaymentWithdrawn(row.integer("amount"));
            case CORRECT_INVOICE -> new Action.CorrectInvoice(row.integer("amount"));
            case SET_BUYER -> new Action.SetBuyer(DetailsText.buyer(row.text("details")));
        };
    }

    private static Terms terms(Row row) throws SQLException {
        return switch (CatalogueText.read(row.text("catalogue"))) {
            case Reading.Read read ->
                new Terms(
                        read.catalogue(),
                        ZoneId.of(row.text("zone")),
                        Currency.getInstance(row.text("currency")),
                        rules(row.integerOrNull("amount")));
            case Reading.Unusable unusable ->
                throw new StoreFailure(
                        StoreFailure.Kind.DAMAGED, StoreSentence.of(StoreReason.DAMAGED_BILLING, unusable.problems()));
        };
    }

    /** The first rules had no number. */
    private static BookRules rules(@Nullable Integer number) {
        return number == null ? BookRules.FIRST : BookRules.of(number);
    }
}
