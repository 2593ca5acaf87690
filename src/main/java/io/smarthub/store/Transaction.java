package io.smarthub.store;

import java.util.ArrayList;
import java.util.List;

/** What a command of the {@link Writer} works with. */
public final class Transaction {

    private final Sql sql;
    private final List<Runnable> afterwards = new ArrayList<>();

    Transaction(Sql sql) {
        this.sql = sql;
    }

    public Sql sql() {
        return sql;
    }

    /** Runs this once the transaction is committed and on the disk, before the caller is answered; not if it fails. */
    public void afterwards(Runnable runnable) {
        afterwards.add(runnable);
    }

    List<Runnable> afterwards() {
        return afterwards;
    }
}
