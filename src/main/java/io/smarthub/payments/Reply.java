package io.smarthub.payments;

import tools.jackson.databind.JsonNode;

/** What asking Stripe gave, after everything that may be repeated was repeated. */
sealed interface Reply {

    /** It did what it was asked. */
    record Done(JsonNode document) implements Reply {}

    /**
     * It said no.
     *
     * @param error the member {@code error} of its answer
     * @param certain whether this is known to be all that came of the request: no earlier try of it went unanswered
     */
    record Failed(int status, JsonNode error, boolean certain) implements Reply {}

    /** Nobody knows whether it did it. */
    record Lost(String why) implements Reply {}
}
