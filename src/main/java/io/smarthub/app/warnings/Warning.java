package io.smarthub.app.warnings;

import io.smarthub.domain.billing.PlanEnd;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.WarningLevel;

/** Something the owner is told once. */
public sealed interface Warning {

    /** What warnings are about; with the period and the level, what "once" means. */
    enum Kind {
        QUOTA,
        PLAN_END
    }

    /** Which kind it is. */
    Kind kind();

    /** What it is about, so that the same level of another period is another warning. */
    String period();

    /** The level reached: the larger, the later it comes. */
    int level();

    /**
     * A share of the month's limit is used (D6).
     *
     * @param quota the present month's balance
     * @param reached the highest level reached, never NONE
     */
    record QuotaReached(Quota quota, WarningLevel reached) implements Warning {

        @Override
        public Kind kind() {
            return Kind.QUOTA;
        }

        /** The month and its limit: 80 per cent of another limit is another warning. */
        @Override
        public String period() {
            return quota.month().month() + "/" + quota.limit();
        }

        @Override
        public int level() {
            return reached.percent();
        }
    }

    /** The plan does not renew and ends soon (B5). */
    record PlanEnds(PlanEnd end) implements Warning {

        @Override
        public Kind kind() {
            return Kind.PLAN_END;
        }

        @Override
        public String period() {
            return end.on().toString();
        }

        /** Days before the end, below zero, so that nearer is larger. */
        @Override
        public int level() {
            return -end.level();
        }
    }
}
