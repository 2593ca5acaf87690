package io.smarthub.platform;

/** A short sound that says that something came. */
@FunctionalInterface
public interface Sound {

    /** Plays it, not on the FX thread; does nothing where there is no way to. */
    void play();
}
