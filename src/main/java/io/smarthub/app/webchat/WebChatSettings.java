package io.smarthub.app.webchat;

import java.util.List;

/**
 * How the web chat is reached, and by whom.
 *
 * @param on whether the window runs it
 * @param address the network interface it listens on: a host name or IP address
 * @param port 0 for any free one
 * @param publicUrl where visitors reach it, such as {@code https://chat.example}; empty for the address itself
 * @param origins the websites whose pages may use it; empty for its own pages, and pages of this machine
 * @param blocked the addresses it answers nothing to
 * @param proxies the reverse proxies whose {@code X-Forwarded-For} is believed
 * @param keyStore a file with the certificate for TLS; empty without TLS
 * @param keyStorePassword what opens that file
 */
public record WebChatSettings(
        boolean on,
        String address,
        int port,
        String publicUrl,
        List<WebOrigin> origins,
        List<AddressRange> blocked,
        List<AddressRange> proxies,
        String keyStore,
        String keyStorePassword) {

    public static final int DEFAULT_PORT = 8420;

    /** Off; once on, for this machine alone. */
    public static final WebChatSettings DEFAULT =
            new WebChatSettings(false, "127.0.0.1", DEFAULT_PORT, "", List.of(), List.of(), List.of(), "", "");

    public WebChatSettings {
        origins = List.copyOf(origins);
        blocked = List.copyOf(blocked);
        proxies = List.copyOf(proxies);
    }

    /** Switched on or off. */
    public WebChatSettings withOn(boolean value) {
        return new WebChatSettings(
                value, address, port, publicUrl, origins, blocked, proxies, keyStore, keyStorePassword);
    }

    /** On another address. */
    public WebChatSettings withAddress(String value) {
        return new WebChatSettings(on, value, port, publicUrl, origins, blocked, proxies, keyStore, keyStorePassword);
    }

    /** On another port. */
    public WebChatSettings withPort(int value) {
        return new WebChatSettings(
                on, address, value, publicUrl, origins, blocked, proxies, keyStore, keyStorePassword);
    }

    /** Whether it speaks TLS itself. */
    public boolean tls() {
        return !keyStore.isEmpty();
    }

    /** Everything but the password. */
    @Override
    public String toString() {
        return "WebChatSettings[on=" + on + ", address=" + address + ", port=" + port + ", publicUrl=" + publicUrl
                + ", origins=" + origins + ", blocked=" + blocked + ", proxies=" + proxies + ", tls=" + tls() + "]";
    }
}
