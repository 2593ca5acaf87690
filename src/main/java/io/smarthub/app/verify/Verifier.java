package io.smarthub.app.verify;

/** Port: rebuilds every derived number from the events and compares. */
public interface Verifier {

    /** Compares everything, changing nothing; takes seconds on a large database. Called away from the FX thread. */
    Verified verify();
}
