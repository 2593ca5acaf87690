package io.smarthub.app.billing;

import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;

/** What asking for an action gives, before anything is done. */
public sealed interface Offer {

    /** It can be done, and this is what it does. */
    record Possible(Preview preview) implements Offer {}

    /** It cannot be done. */
    record Refused(Refusal refusal) implements Offer {}
}
