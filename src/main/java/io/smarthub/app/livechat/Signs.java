package io.smarthub.app.livechat;

import java.time.Duration;
import java.util.concurrent.Future;

/** What a visitor's session tells the house, and may ask it. */
interface Signs {

    /** Whether an agent takes chats. */
    boolean online();

    /** The visitor types, or stopped. */
    void typing(Talk talk, boolean on);

    /** The visitor has seen everything up to an event. */
    void seen(Talk talk, String eventId);

    /** Visitors came, went or moved. */
    void visitorsMoved();

    /** A session has a conversation of that number now. */
    void began(Session session, long number);

    /** A session takes nothing in any more. */
    void ended(Session session, String visitor);

    /** Calls later. */
    Future<?> in(Duration delay, Runnable action);
}
