package io.smarthub.webchat.guard;

import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.app.webchat.WebOrigin;
import java.net.InetAddress;
import java.util.Optional;

/** Which websites' pages may use the chat. */
public final class Origins {

    private final WebChatSettings settings;
    private final Optional<WebOrigin> own;

    public Origins(WebChatSettings settings) {
        this.settings = settings;
        own = WebOrigin.ofUrl(settings.publicUrl());
    }

    /**
     * Whether a page of this origin may use the chat.
     *
     * @param origin as the browser names it
     * @param local where the connection ends here: never what {@code Host} says, which a hostile name server can make its own
     */
    public boolean allow(String origin, InetAddress local, int localPort) {
        return WebOrigin.parse(origin)
                .filter(from -> settings.origins().contains(from)
                        || own.filter(from::equals).isPresent()
                        || isHere(from, local, localPort)
                        || (settings.origins().isEmpty() && from.isLoopback()))
                .isPresent();
    }

    private static boolean isHere(WebOrigin from, InetAddress local, int localPort) {
        if (from.port() != localPort) {
            return false;
        }
        return (local.isLoopbackAddress() && from.isLoopback())
                || RemoteAddress.literal(from.host()).filter(local::equals).isPresent();
    }
}
