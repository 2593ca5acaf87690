package io.smarthub.store.account;

import io.smarthub.app.account.Account;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.store.Sql;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;

/** The table with the one account. */
public final class AccountTable {

    private AccountTable() {}

    /** The account as the transaction sees it; a fresh one where none is stored. */
    public static Account load(Sql sql, ZoneId system) {
        return find(sql).orElseGet(() -> Account.fresh(system));
    }

    static Optional<Account> find(Sql sql) {
        return sql.first(
                "SELECT zone, currency, outcome_reading, welcomed, owner_name FROM account WHERE id = 1",
                row -> new Account(
                        ZoneId.of(row.text("zone")),
                        Currency.getInstance(row.text("currency")),
                        row.constant("outcome_reading", OutcomeReading.class),
                        row.flag("welcomed"),
                        row.text("owner_name")));
    }

    /** By which version of the rules everything derived was derived; 0 where nothing is stored. */
    static int derivedBy(Sql sql) {
        return (int) sql.number("SELECT derived_by FROM account WHERE id = 1");
    }

    static void save(Sql sql, Account account, int derivedBy) {
        Object[] values = {
            account.zone().getId(),
            account.currency().getCurrencyCode(),
            account.outcomeReading(),
            account.welcomed(),
            account.ownerName(),
            derivedBy
        };
        if (sql.update("""
                UPDATE account SET zone = ?, currency = ?, outcome_reading = ?, welcomed = ?, owner_name = ?,
                derived_by = ? WHERE id = 1""", values) == 0) {
            sql.update("""
                    INSERT INTO account (zone, currency, outcome_reading, welcomed, owner_name, derived_by, id)
                    VALUES (?, ?, ?, ?, ?, ?, 1)""", values);
        }
    }
}
