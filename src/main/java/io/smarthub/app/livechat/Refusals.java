package io.smarthub.app.livechat;

import io.smarthub.app.livechat.Outgoing.Why;
import io.smarthub.domain.chatbot.Ignored;

/** What visitors are told of a move that changed nothing. */
final class Refusals {

    private Refusals() {}

    static Why of(Ignored ignored) {
        return switch (ignored) {
            case EMPTY_TEXT -> Why.EMPTY;
            case TEXT_FIELD_OFF -> Why.NOT_TAKEN;
            case NO_CHATBOT, UNKNOWN_BUTTON, EARLIER_BUTTON, ENDED, HANDED_OVER, AGENT_SPEAKS, ALREADY_ACTIVE ->
                Why.NOT_CLICKABLE;
        };
    }
}
