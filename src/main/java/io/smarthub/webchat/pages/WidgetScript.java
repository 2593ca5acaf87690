package io.smarthub.webchat.pages;

import io.javalin.http.Context;
import java.util.Optional;

/** {@code GET /widget/v1/smarthub-chat.js}: what websites embed. */
public final class WidgetScript {

    private static final String RESOURCE = "/io/smarthub/widget/smarthub-chat.js";
    private static final int NOT_FOUND = 404;

    private final Optional<Asset> script;

    public WidgetScript() {
        this(RESOURCE);
    }

    WidgetScript(String resource) {
        script = Resources.find(resource).map(bytes -> new Asset("text/javascript; charset=utf-8", bytes));
    }

    /** Answers with the script; every website may load it. */
    public void answer(Context ctx) {
        ctx.header("Cross-Origin-Resource-Policy", "cross-origin");
        script.ifPresentOrElse(
                asset -> asset.answer(ctx, "public, max-age=600, stale-while-revalidate=86400"),
                () -> ctx.status(NOT_FOUND)
                        .header("Cache-Control", "no-store")
                        .result("This build of SmartHub has no chat widget."));
    }
}
