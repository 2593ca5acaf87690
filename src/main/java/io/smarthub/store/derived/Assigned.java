package io.smarthub.store.derived;

/** Who is assigned, as the inbox's tabs ask: "new" is nobody, "mine" is the owner. */
public enum Assigned {
    NOBODY,
    OWNER,
    OTHERS
}
