package io.smarthub.webchat;

import io.smarthub.app.webchat.ServingFailure;
import io.smarthub.app.webchat.ServingFailure.Reason;
import io.smarthub.app.webchat.WebChatSettings;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the server listens, and why it cannot. */
final class Address {

    private static final int FIRST_FREE_PORT = 1_024;

    private final WebChatSettings settings;
    private final InetAddress address;

    private Address(WebChatSettings settings, InetAddress address) {
        this.settings = settings;
        this.address = address;
    }

    /** Looks whether there is such an address on this machine. */
    static Address of(WebChatSettings settings) {
        try {
            InetAddress address = InetAddress.getByName(settings.address());
            if (!address.isAnyLocalAddress()
                    && !address.isLoopbackAddress()
                    && NetworkInterface.getByInetAddress(address) == null) {
                throw new ServingFailure(Reason.ADDRESS_ELSEWHERE, null, settings.address());
            }
            return new Address(settings, address);
        } catch (UnknownHostException | SocketException e) {
            throw new ServingFailure(Reason.ADDRESS_UNKNOWN, e, settings.address());
        }
    }

    /** Where it can be reached from this machine. */
    URI url(int port) {
        String host = address.isAnyLocalAddress() ? "localhost" : settings.address();
        String bracketed = address instanceof Inet6Address && host.contains(":") ? "[" + host + "]" : host;
        return URI.create((settings.tls() ? "https" : "http") + "://" + bracketed + ":" + port);
    }

    /** What a failed start means for the owner. */
    ServingFailure failure(Throwable failed) {
        Optional<SocketException> refused = Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .filter(SocketException.class::isInstance)
                .map(SocketException.class::cast)
                .reduce((_, deeper) -> deeper);
        if (refused.isEmpty()) {
            return new ServingFailure(Reason.OTHER, failed, said(failed));
        }
        boolean forbidden =
                settings.port() < FIRST_FREE_PORT && !said(refused.get()).contains("in use");
        if (forbidden) {
            return new ServingFailure(Reason.PORT_NOT_ALLOWED, failed, String.valueOf(settings.port()));
        }
        return refused.get() instanceof BindException
                ? new ServingFailure(Reason.PORT_IN_USE, failed, String.valueOf(settings.port()), settings.address())
                : new ServingFailure(Reason.OTHER, failed, said(refused.get()));
    }

    private static String said(Throwable failed) {
        return Optional.ofNullable(failed.getMessage())
                .orElseGet(() -> failed.getClass().getSimpleName());
    }
}
