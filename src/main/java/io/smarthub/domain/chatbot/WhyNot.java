package io.smarthub.domain.chatbot;

/** Why no flow, or not this one, is triggered. */
public enum WhyNot {
    /** The page has hidden the chat box: not triggered, not counted (E14). */
    WIDGET_HIDDEN,
    /** The plan has no chatbot (D5). */
    PLAN_WITHOUT_CHATBOT,
    /** No chatbot conversations are left this month (D6). */
    NO_UNITS_LEFT,
    /** A chatbot is shown already; others stay silent. */
    CHATBOT_ACTIVE,
    /** The conversation was handed over to an agent. */
    HANDED_OVER,
    /** An agent speaks with the visitor. */
    AGENT_SPEAKS,
    /** None is published. */
    NONE_PUBLISHED,
    /** None fits; each has its own reason. */
    NONE_FITS,
    /** The visitor saw it in this session. */
    SHOWN_IN_SESSION,
    /** Not for this page. */
    PAGE,
    /** Not for new visitors, or not for returning ones. */
    HISTORY,
    /** Not for this device. */
    DEVICE,
    /** Not for this language. */
    LANGUAGE,
    /** Only while agents are online, or only while they are not. */
    ATTENDANCE,
    MONTH,
    WEEKDAY,
    HOURS,
    /** What has to happen before has not happened, or not for long enough. */
    NOT_YET;

    /** The key of its sentence in the {@code chatbot} bundle. */
    public String key() {
        return "why-not." + Keys.of(this);
    }
}
