package io.smarthub.domain.statistics;

/** What must hold between the counts of any stretch of time (domain rules 2.2); shown to the owner as checked. */
public enum Invariant {
    /** No count is negative. */
    NOT_NEGATIVE {
        @Override
        boolean holds(long conversations, long triggered, long reactions, long resolved, long escalated, long chatbot) {
            return (conversations | triggered | reactions | resolved | escalated | chatbot) >= 0;
        }
    },
    /** Resolved + escalated = reactions: an exact partition, never more than 100 %. */
    PARTITION {
        @Override
        boolean holds(long conversations, long triggered, long reactions, long resolved, long escalated, long chatbot) {
            return resolved + escalated == reactions;
        }
    },
    /** Reactions ≤ triggered: nobody reacts to a chatbot that was not displayed. */
    AMONG_TRIGGERED {
        @Override
        boolean holds(long conversations, long triggered, long reactions, long resolved, long escalated, long chatbot) {
            return reactions <= triggered;
        }
    },
    /** Resolved ≤ chatbot conversations ≤ reactions: resolved, or escalated after using the chatbot. */
    CHATBOT_CONVERSATIONS {
        @Override
        boolean holds(long conversations, long triggered, long reactions, long resolved, long escalated, long chatbot) {
            return resolved <= chatbot && chatbot <= reactions;
        }
    };

    abstract boolean holds(
            long conversations, long triggered, long reactions, long resolved, long escalated, long chatbot);
}
