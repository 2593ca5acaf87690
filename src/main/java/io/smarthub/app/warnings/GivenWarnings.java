package io.smarthub.app.warnings;

/** Port: which warnings were given. */
public interface GivenWarnings {

    /**
     * Whether a warning of that kind, period and level, or a higher level, was given.
     */
    boolean given(Warning.Kind kind, String period, int level);

    /**
     * Keeps that it is given; of several that ask at once, one is told yes.
     *
     * @return whether it was not given before, at this or a higher level
     * @throws io.smarthub.app.intake.StoreFailure when it could not be kept; then it is not given
     */
    boolean give(Warning.Kind kind, String period, int level);
}
