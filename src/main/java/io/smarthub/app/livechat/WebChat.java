package io.smarthub.app.livechat;

/** The own web chat among the sources of conversations. */
public final class WebChat {

    /** The source of its conversations; those of every other source are copies, and can be read alone. */
    public static final String SOURCE = "web";

    private WebChat() {}
}
