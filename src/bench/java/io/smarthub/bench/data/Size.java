package io.smarthub.bench.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many conversations. */
public enum Size {
    K1("1k", 1_000),
    K10("10k", 10_000),
    K100("100k", 100_000),
    M1("1m", 1_000_000);

    private final String label;
    private final int conversations;

    Size(String label, int conversations) {
        this.label = label;
        this.conversations = conversations;
    }

    public static Optional<Size> of(String label) {
        return Arrays.stream(values())
                .filter(size -> size.label.equalsIgnoreCase(label))
                .findFirst();
    }

    /** All labels, for people. */
    public static String known() {
        return Arrays.stream(values()).map(Size::label).collect(Collectors.joining(", "));
    }

    public String label() {
        return label;
    }

    public int conversations() {
        return conversations;
    }
}
