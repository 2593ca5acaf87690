package io.smarthub.app.webchat;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Some network addresses: one ({@code 203.0.113.7}), a network ({@code 203.0.113.0/24}, {@code 2001:db8::/32}), or everything that
 * begins so ({@code 203.0.*}). Never a host name: nothing is looked up.
 */
public final class AddressRange {

    private static final Pattern PREFIX = Pattern.compile("((?:\\d{1,3}\\.){1,3})\\*");
    private static final Pattern NETWORK =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*)(?:/(\\d{1,3}))?");

    private final String text;
    private final byte[] network;
    private final int bits;

    private AddressRange(String text, byte[] network, int bits) {
        this.text = text;
        this.network = network;
        this.bits = bits;
    }

    /** Reads one; empty for anything else. */
    public static Optional<AddressRange> parse(String text) {
        Matcher prefix = PREFIX.matcher(text);
        if (prefix.matches()) {
            int numbers = prefix.group(1).split("\\.").length;
            String whole = prefix.group(1) + "0.".repeat(3 - numbers) + "0";
            return literal(whole).map(address -> new AddressRange(text, address, numbers * Byte.SIZE));
        }
        Matcher network = NETWORK.matcher(text);
        if (!network.matches()) {
            return Optional.empty();
        }
        return literal(network.group(1)).flatMap(address -> {
            int all = address.length * Byte.SIZE;
            int bits = network.group(2) == null ? all : Integer.parseInt(network.group(2));
            return bits > all ? Optional.empty() : Optional.of(new AddressRange(text, address, bits));
        });
    }

    /** Whether an address is one of them; an IPv4 address written as IPv6 is the IPv4 address. */
    public boolean contains(InetAddress address) {
        byte[] other = address.getAddress();
        if (other.length != network.length) {
            return false;
        }
        int whole = bits / Byte.SIZE;
        int rest = bits % Byte.SIZE;
        return Arrays.equals(other, 0, whole, network, 0, whole)
                && (rest == 0 || ((other[whole] ^ network[whole]) & (0xff << (Byte.SIZE - rest)) & 0xff) == 0);
    }

    private static Optional<byte[]> literal(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressRange range && text.equals(range.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
