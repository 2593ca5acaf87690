package io.smarthub.app.chatbot;

import java.util.Set;
import java.util.random.RandomGenerator;

/** Ids that nothing has or had: the numbers of two chatbots, or of two buttons, never mix. */
public final class NewIds {

    private static final int LENGTH = 8;
    private static final int RADIX = 36;

    private final RandomGenerator random;

    /** With a source of chance. */
    public NewIds(RandomGenerator random) {
        this.random = random;
    }

    /** An id that is not among these. */
    public String next(String prefix, Set<String> taken) {
        String id;
        do {
            StringBuilder text = new StringBuilder(prefix).append('-');
            for (int i = 0; i < LENGTH; i++) {
                text.append(Character.forDigit(random.nextInt(RADIX), RADIX));
            }
            id = text.toString();
        } while (taken.contains(id));
        return id;
    }
}
