package io.smarthub.ui.inbox;

import java.util.UUID;

/** What is written to a visitor in one dialog: the same text is the same message, however often it is sent. */
final class FirstWords {

    private String text = "";
    private String clientId = "";

    String clientId(String now) {
        if (!now.equals(text)) {
            text = now;
            clientId = UUID.randomUUID().toString();
        }
        return clientId;
    }
}
