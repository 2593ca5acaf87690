package io.smarthub.app.payments;

import org.jspecify.annotations.Nullable;

/** Port: what a gateway sends by itself, as it comes from the network; nothing of it is to be believed before it is checked. */
@FunctionalInterface
public interface PaymentMessages {

    /** The longest message that is looked at, in bytes. */
    int LARGEST = 256 * 1024;

    /**
     * Takes one in.
     *
     * @param body the bytes as they came
     * @param signature the header that vouches for them; null where there was none
     * @throws io.smarthub.app.intake.StoreFailure when it could not be stored: it has to be sent again
     */
    Taken take(byte[] body, @Nullable String signature);

    /** What became of it. */
    sealed interface Taken {

        /** It was understood; whether it had an effect is nothing the sender needs to know. */
        record Accepted() implements Taken {}

        /**
         * It was not believed.
         *
         * @param why one word
         */
        record Refused(String why) implements Taken {}
    }
}
