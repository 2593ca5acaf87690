package io.smarthub.webchat;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.smarthub.webchat.pages.DemoShop;
import io.smarthub.webchat.pages.WidgetScript;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Every path the server answers; there is nothing else. */
record Routes(
        Gate gate,
        SocketRoute socket,
        LineRoutes lines,
        AttachmentRoutes attachments,
        DemoShop shop,
        WidgetScript widget,
        Optional<PaymentRoute> payments) {

    private static final Logger LOG = LoggerFactory.getLogger(Routes.class);
    private static final String CHAT = "/chat/v1/";
    private static final String EVERYTHING_IN_CHAT = CHAT + "*";
    private static final String ATTACHMENTS = "attachments";
    private static final String ONE_ATTACHMENT = ATTACHMENTS + "/{id}";
    private static final int BAD_REQUEST = 400;
    private static final int BROKEN = 500;

    void add(RoutesConfig routes) {
        routes.before(EVERYTHING_IN_CHAT, gate::share);
        routes.before(gate::letIn);
        routes.before(EVERYTHING_IN_CHAT, ctx -> {
            ctx.header("Cache-Control", "no-store");
            gate.checkOrigin(ctx);
        });
        routes.wsBeforeUpgrade(socket::beforeUpgrade);
        routes.ws(CHAT + "socket", socket::handle);
        routes.post(CHAT + "lines", lines::open);
        routes.post(CHAT + "frames", lines::frame);
        routes.get(CHAT + "poll", lines::poll);
        routes.get(CHAT + "events", lines::events);
        routes.post(CHAT + ATTACHMENTS, attachments::take);
        routes.get(CHAT + ONE_ATTACHMENT, attachments::give);
        for (String path : new String[] {"lines", "frames", "poll", "events", ATTACHMENTS, ONE_ATTACHMENT}) {
            routes.options(CHAT + path, gate::preflight);
        }
        routes.get("/health", Routes::health);
        routes.get("/widget/v1/smarthub-chat.js", widget::answer);
        payments.ifPresent(payment -> routes.post("/payments/stripe", payment::take));
        shop.pages().forEach(path -> routes.get(path, shop::page));
        shop.files().forEach(path -> routes.get(path, shop::file));
        routes.exception(Refusal.class, Routes::refuse);
        routes.exception(HttpResponseException.class, Routes::fail);
        routes.exception(IOException.class, Routes::fail);
        routes.exception(Exception.class, Routes::fail);
    }

    private static void health(Context ctx) {
        ctx.header("Cache-Control", "no-store").contentType("application/json").result("{\"status\":\"ok\"}");
    }

    private static void refuse(Refusal refusal, Context ctx) {
        int seconds = refusal.retryAfterSeconds();
        String retry = "";
        if (seconds > 0) {
            ctx.header("Retry-After", String.valueOf(seconds));
            retry = ",\"retryAfterSeconds\":" + seconds;
        }
        if (ctx.req().getHeader("Sec-WebSocket-Version") != null) {
            ctx.header("Connection", "close");
        }
        ctx.status(refusal.status())
                .contentType("application/json")
                .result("{\"why\":\"" + refusal.why() + "\"" + retry + "}");
    }

    private static void fail(HttpResponseException failure, Context ctx) {
        String allowed = failure.getDetails().get("availableMethods");
        if (allowed != null) {
            ctx.header("Allow", allowed);
        }
        answer(ctx, failure.getStatus());
    }

    /** The browser went away in the middle of its own request. */
    private static void fail(IOException failure, Context ctx) {
        LOG.debug("A request ended early", failure);
        answer(ctx, BAD_REQUEST);
    }

    private static void fail(Exception failure, Context ctx) {
        LOG.error("A request could not be answered", failure);
        answer(ctx, BROKEN);
    }

    private static void answer(Context ctx, int status) {
        ctx.status(status).contentType("text/plain; charset=utf-8").result(PlainErrors.text(status));
    }
}
