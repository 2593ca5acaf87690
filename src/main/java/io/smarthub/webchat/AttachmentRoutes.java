package io.smarthub.webchat;

import io.javalin.http.Context;
import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.livechat.AttachmentDoor;
import io.smarthub.app.livechat.AttachmentDoor.Opened;
import io.smarthub.app.livechat.AttachmentDoor.Sent;
import io.smarthub.app.livechat.AttachmentDoor.WhyNotSent;
import io.smarthub.app.livechat.Outgoing;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.webchat.frames.FrameWriter;
import io.smarthub.webchat.guard.Limits;
import io.smarthub.webchat.guard.Uploads;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures and PDFs, beside the line: big ones hold no frame up, and the token is in a header, so that it is in no log. */
final class AttachmentRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentRoutes.class);
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int NOT_FOUND = 404;
    private static final int TOO_SLOW = 408;
    private static final int CONFLICT = 409;
    private static final int TOO_LARGE = 413;
    private static final int UNSUPPORTED = 415;
    private static final int UNAVAILABLE = 503;
    private static final int RETRY_SECONDS = 5;
    private static final int LONGEST_NAME = 1_000;
    private static final String BEARER = "Bearer ";
    private static final Pattern CLIENT_ID = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final AttachmentDoor door;
    private final Gate gate;
    private final Uploads uploads;
    private final Connections connections;
    private final Limits limits;
    private final FrameWriter writer = new FrameWriter();

    AttachmentRoutes(AttachmentDoor door, Gate gate, Uploads uploads, Connections connections, Limits limits) {
        this.door = door;
        this.gate = gate;
        this.uploads = uploads;
        this.connections = connections;
        this.limits = limits;
    }

    /** {@code POST /chat/v1/attachments}: takes one in. */
    void take(Context ctx) throws IOException {
        String clientId = Optional.ofNullable(ctx.req().getHeader("X-Client-Id"))
                .filter(id -> CLIENT_ID.matcher(id).matches())
                .orElseThrow(AttachmentRoutes::badRequest);
        String name = name(ctx.req().getHeader("X-File-Name"));
        if (ctx.req().getContentLengthLong() > AttachmentFiles.MOST_BYTES) {
            throw new Refusal(TOO_LARGE, "too-large");
        }
        InetAddress from = gate.from(ctx);
        int wait = uploads.secondsToWait(from);
        if (wait > 0) {
            throw Refusal.tooMany(wait);
        }
        try {
            connections.taking(ctx, () -> answer(ctx, door.send(token(ctx), clientId, name, paced(ctx))));
        } catch (PacedStream.TooSlow e) {
            // the rest of the body is still on its way: nothing else can come on this connection
            ctx.header("Connection", "close");
            throw new Refusal(TOO_SLOW, "too-slow");
        } finally {
            uploads.done(from);
        }
    }

    private InputStream paced(Context ctx) throws IOException {
        return new PacedStream(ctx.req().getInputStream(), limits.upload(), System::nanoTime);
    }

    private void answer(Context ctx, Sent sent) {
        switch (sent) {
            case Sent.Stored(Outgoing.Accepted accepted) ->
                ctx.contentType("application/json").result(writer.write(accepted));
            case Sent.Refused(WhyNotSent why) -> throw refusal(why);
        }
    }

    private static Refusal refusal(WhyNotSent why) {
        return switch (why) {
            case UNKNOWN_VISITOR -> new Refusal(UNAUTHORIZED, "unknown-visitor");
            case BLOCKED -> Refusal.blocked();
            case NOT_HERE -> new Refusal(CONFLICT, "not-here");
            case NOT_TAKEN -> new Refusal(CONFLICT, "not-taken");
            case TOO_LARGE -> new Refusal(TOO_LARGE, "too-large");
            case FILE_TYPE -> new Refusal(UNSUPPORTED, "file-type");
            case NO_SPACE -> new Refusal(UNAVAILABLE, "no-space");
            case NOT_STORED -> new Refusal(UNAVAILABLE, "not-stored", RETRY_SECONDS);
        };
    }

    /** {@code GET /chat/v1/attachments/{id}}: gives one back to whose conversation it is in. */
    void give(Context ctx) throws IOException {
        InetAddress from = gate.from(ctx);
        int wait = from.isLoopbackAddress() ? 0 : uploads.secondsToWaitForDownload(from);
        if (wait > 0) {
            throw Refusal.tooMany(wait);
        }
        Opened opened = opened(ctx).orElseThrow(() -> new Refusal(NOT_FOUND, "unknown-attachment"));
        Attachment attachment = opened.attachment();
        // a page that is opened by its address runs nothing, whatever is in the bytes
        ctx.contentType(attachment.type().mediaType())
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded(attachment.name()))
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        ctx.res().setContentLengthLong(attachment.bytes());
        try (InputStream bytes = opened.bytes()) {
            bytes.transferTo(ctx.res().getOutputStream());
        }
    }

    private Optional<Opened> opened(Context ctx) {
        try {
            return door.open(token(ctx), ctx.pathParam("id"));
        } catch (IOException e) {
            LOG.error("An attachment could not be read: {}", e.toString());
            throw new Refusal(UNAVAILABLE, "not-readable", RETRY_SECONDS);
        }
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static @Nullable String token(Context ctx) {
        String authorization = ctx.req().getHeader("Authorization");
        return authorization != null && authorization.startsWith(BEARER)
                ? authorization.substring(BEARER.length()).strip()
                : null;
    }

    private static String name(@Nullable String header) {
        if (header == null || header.length() > LONGEST_NAME) {
            throw badRequest();
        }
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            throw badRequest();
        }
    }

    private static Refusal badRequest() {
        return new Refusal(BAD_REQUEST, "bad-request");
    }
}
