package io.smarthub.webchat.guard;

import io.smarthub.app.webchat.AddressRange;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;

/** Whose request it is: the other end of the connection, or whom a trusted reverse proxy names. */
public final class RemoteAddress {

    private static final int NETWORK_BYTES = 8;

    private final List<AddressRange> proxies;

    /** @param proxies whose {@code X-Forwarded-For} is believed */
    public RemoteAddress(List<AddressRange> proxies) {
        this.proxies = proxies;
    }

    /**
     * The visitor's address: from the end of the list, the first that is no trusted proxy. Whoever comes without a proxy can write
     * what they like, it is not read.
     */
    public InetAddress of(InetAddress peer, Enumeration<String> forwardedFor) {
        InetAddress visitor = peer;
        List<String> hops = Collections.list(forwardedFor).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .toList();
        for (int i = hops.size() - 1; i >= 0 && isProxy(visitor); i--) {
            Optional<InetAddress> hop = literal(hops.get(i).strip());
            if (hop.isEmpty()) {
                return visitor;
            }
            visitor = hop.get();
        }
        return visitor;
    }

    /** Whether it is a trusted proxy: many visitors come from there. */
    public boolean isProxy(InetAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    /** Whom limits are counted for: an IPv6 network is one household. */
    public static InetAddress household(InetAddress address) {
        if (!(address instanceof Inet6Address) || address.isLoopbackAddress()) {
            return address;
        }
        byte[] network = address.getAddress();
        Arrays.fill(network, NETWORK_BYTES, network.length, (byte) 0);
        try {
            return InetAddress.getByAddress(network);
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An address as it is written, also with a port, in brackets or with a zone. */
    public static Optional<InetAddress> literal(String text) {
        String bare = text.replaceFirst("^\\[([^]]*)](:\\d+)?$", "$1").replaceFirst("%.*$", "");
        if (bare.matches("\\d+(\\.\\d+){3}:\\d+")) {
            bare = bare.substring(0, bare.indexOf(':'));
        }
        try {
            return Optional.of(InetAddress.ofLiteral(bare));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
