package io.smarthub.webchat.frames;

import io.smarthub.app.livechat.Incoming;
import io.smarthub.app.livechat.Outgoing;

/** What a text from a browser turned out to be. */
public sealed interface Reading {

    /** Something for the door. */
    record Frame(Incoming incoming) implements Reading {}

    /** To be answered with a pong. */
    record Ping() implements Reading {}

    /** Something that can be answered without the door. */
    record Refused(Outgoing.Refused answer) implements Reading {}

    /** A type that a later version may know: passed over. */
    record Unknown() implements Reading {}

    /**
     * Nothing that a widget sends.
     *
     * @param why for whoever writes a widget
     */
    record Malformed(String why) implements Reading {}
}
