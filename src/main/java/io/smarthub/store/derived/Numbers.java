package io.smarthub.store.derived;

/** Which of the numbers: those that are read, or those that will take their place when everything is derived anew. */
enum Numbers {
    SHOWN(""),
    NEXT("next_");

    private final String prefix;

    Numbers(String prefix) {
        this.prefix = prefix;
    }

    /** The table of the quota ledger. */
    String ledger() {
        return prefix + "ledger_entry";
    }

    String table(RollUp rollUp) {
        return prefix + rollUp.table();
    }
}
