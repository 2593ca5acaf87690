package io.smarthub.domain.statistics;

/** A count that has a name, a tile and a trend. */
public enum Metric {
    CONVERSATIONS(0),
    TRIGGERED(0),
    REACTIONS(1),
    RESOLVED(1),
    /** More of it is worse (D9). */
    ESCALATED(-1),
    CHATBOT_CONVERSATIONS(0);

    private final int riseIs;

    Metric(int riseIs) {
        this.riseIs = riseIs;
    }

    public long of(Figures figures) {
        return switch (this) {
            case CONVERSATIONS -> figures.conversations();
            case TRIGGERED -> figures.triggered();
            case REACTIONS -> figures.reactions();
            case RESOLVED -> figures.resolved();
            case ESCALATED -> figures.escalated();
            case CHATBOT_CONVERSATIONS -> figures.chatbotConversations();
        };
    }

    /** Whether a trend is good news; for {@link #ESCALATED} a rise is bad (D9). */
    public Judgement judge(Trend trend) {
        return switch (Integer.signum(riseIs * trend.direction())) {
            case 1 -> Judgement.BETTER;
            case -1 -> Judgement.WORSE;
            default -> Judgement.NEUTRAL;
        };
    }

    /** What a change means for the owner. */
    public enum Judgement {
        BETTER,
        WORSE,
        NEUTRAL
    }
}
