package io.smarthub.app.quota;

import io.smarthub.domain.billing.WhatIf;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;

/** What another plan and other packages would mean for the present month. */
public sealed interface Tried {

    /**
     * It could be done.
     *
     * @param whatIf limit and cost
     * @param quota the present month with that limit
     * @param forecast what the month would look like at its end
     */
    record Possible(WhatIf.Possible whatIf, Quota quota, Forecast forecast) implements Tried {}

    /** It could not, and why. */
    record Refused(WhatIf.Refused why) implements Tried {}
}
