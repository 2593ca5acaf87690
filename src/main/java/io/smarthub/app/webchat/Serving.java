package io.smarthub.app.webchat;

import java.net.URI;

/** The web chat while it runs. */
public interface Serving extends AutoCloseable {

    /** Where it really listens, with the port it got. */
    URI url();

    /** Says goodbye to every visitor, hears out what they have sent, and frees the port. */
    @Override
    void close();
}
