package io.smarthub.domain.billing;

import java.util.Arrays;
import java.util.Optional;

/** The plans of the product (D5). What each contains and costs is in the {@link Catalogue}. */
public enum PlanCode {
    FREE,
    STANDARD,
    PRO;

    /** The plan of that exact name. */
    public static Optional<PlanCode> named(String name) {
        return Arrays.stream(values()).filter(code -> code.name().equals(name)).findFirst();
    }

    public boolean isPaid() {
        return this != FREE;
    }
}
