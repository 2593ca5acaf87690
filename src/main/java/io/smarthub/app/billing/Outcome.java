package io.smarthub.app.billing;

import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;

/** What became of an action. */
public sealed interface Outcome {

    /** It is done and recorded. */
    record Done(Preview preview) implements Outcome {}

    /** It was not done, and why. */
    record Refused(Refusal refusal) implements Outcome {}

    /** It was not done: it would now cost or give something else than was shown. Ask again with this. */
    record Changed(Preview preview) implements Outcome {}
}
