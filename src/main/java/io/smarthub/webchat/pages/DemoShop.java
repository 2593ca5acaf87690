package io.smarthub.webchat.pages;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code GET /demo}: a small shop that shows the chat on pages as a website has them, in English and German. */
public final class DemoShop {

    private static final String FOLDER = "/io/smarthub/shop/";
    private static final String CACHE = "no-cache";

    /** Nothing but its own files, and nobody may frame it. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
                    + "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final List<String> PAGES = List.of("home", "product", "shipping", "contact");
    private static final List<String> PICTURES =
            List.of("teapot.svg", "mug.svg", "lamp.svg", "tea.svg", "workshop.svg");

    private final Map<String, Asset> english = new HashMap<>();
    private final Map<String, Asset> german = new HashMap<>();
    private final Map<String, Asset> files = new HashMap<>();

    public DemoShop() {
        for (String page : PAGES) {
            english.put(path(page), page("en", page));
            german.put(path(page), page("de", page));
        }
        files.put("/demo/shop.css", new Asset("text/css; charset=utf-8", Resources.bytes(FOLDER + "shop.css")));
        for (String picture : PICTURES) {
            files.put("/demo/" + picture, new Asset("image/svg+xml", Resources.bytes(FOLDER + picture)));
        }
    }

    /** The paths of its pages. */
    public List<String> pages() {
        return List.copyOf(english.keySet());
    }

    /** The paths of everything on them. */
    public List<String> files() {
        return List.copyOf(files.keySet());
    }

    /** Answers with a page, in German with {@code ?lang=de}. */
    public void page(Context ctx) {
        ctx.header("Content-Security-Policy", POLICY);
        Map<String, Asset> pages = "de".equals(ctx.queryParam("lang")) ? german : english;
        answer(ctx, pages);
    }

    /** Answers with a picture or the stylesheet. */
    public void file(Context ctx) {
        answer(ctx, files);
    }

    private static void answer(Context ctx, Map<String, Asset> assets) {
        Asset asset = assets.get(ctx.path());
        if (asset == null) {
            throw new IllegalStateException("no page at a path that was routed here");
        }
        asset.answer(ctx, CACHE);
    }

    private static String path(String page) {
        return page.equals("home") ? "/demo" : "/demo/" + page;
    }

    private static Asset page(String language, String page) {
        String content = Resources.text(FOLDER + language + "/" + page + ".html");
        int title = content.indexOf('\n');
        String text = Resources.text(FOLDER + language + "/frame.html")
                .replace("{title}", content.substring(0, title).strip())
                .replace("{content}", content.substring(title).strip())
                .replace("{path}", path(page))
                .replace(" data-page=\"" + page + "\"", " aria-current=\"page\"")
                .replaceAll(" data-page=\"\\w+\"", "");
        return new Asset("text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
