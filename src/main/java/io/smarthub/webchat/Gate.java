package io.smarthub.webchat;

import io.javalin.http.Context;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.webchat.guard.Origins;
import io.smarthub.webchat.guard.RemoteAddress;
import java.net.InetAddress;
import java.util.Optional;

/** What every request passes first: from where it comes, and for which website. */
final class Gate {

    private static final String FROM = "webchat.from";

    private final WebChatSettings settings;
    private final RemoteAddress remote;
    private final Origins origins;

    Gate(WebChatSettings settings) {
        this.settings = settings;
        remote = new RemoteAddress(settings.proxies());
        origins = new Origins(settings);
    }

    /** Refuses addresses that the owner has blocked, and remembers whose request it is. */
    void letIn(Context ctx) {
        InetAddress peer = RemoteAddress.literal(ctx.req().getRemoteAddr()).orElseThrow(Refusal::blocked);
        InetAddress from = remote.of(peer, ctx.req().getHeaders("X-Forwarded-For"));
        ctx.attribute(FROM, from);
        if (settings.blocked().stream().anyMatch(range -> range.contains(from))) {
            throw Refusal.blocked();
        }
    }

    /**
     * Refuses pages of other websites. Browsers name the page's origin whenever it is another one, when they post, and when they
     * open a socket; for a plain look they may leave it out.
     */
    void checkOrigin(Context ctx) {
        String origin = ctx.req().getHeader("Origin");
        boolean looks = ctx.req().getMethod().equals("GET") && ctx.req().getHeader("Sec-WebSocket-Version") == null;
        if (origin == null ? !looks : !isAllowed(ctx, origin)) {
            throw Refusal.origin();
        }
    }

    /** Lets the pages of allowed websites read the answer; no cookies are sent along. */
    void share(Context ctx) {
        ctx.header("Vary", "Origin");
        String origin = ctx.req().getHeader("Origin");
        if (origin != null && isAllowed(ctx, origin)) {
            ctx.header("Access-Control-Allow-Origin", origin);
            ctx.header("Access-Control-Expose-Headers", "Retry-After");
        }
    }

    /** Answers what browsers ask before they post to another website. */
    void preflight(Context ctx) {
        ctx.header("Access-Control-Allow-Methods", "GET, POST");
        ctx.header("Access-Control-Allow-Headers", "Content-Type, Authorization, X-Client-Id, X-File-Name");
        ctx.header("Access-Control-Max-Age", "600");
        ctx.status(204);
    }

    /** Whose request it is. */
    InetAddress from(Context ctx) {
        return from(Optional.ofNullable(ctx.<InetAddress>attribute(FROM)));
    }

    static InetAddress from(Optional<InetAddress> attribute) {
        return attribute.orElseThrow(Refusal::blocked);
    }

    static String attribute() {
        return FROM;
    }

    private boolean isAllowed(Context ctx, String origin) {
        return RemoteAddress.literal(ctx.req().getLocalAddr())
                .filter(local -> origins.allow(origin, local, ctx.req().getLocalPort()))
                .isPresent();
    }
}
