package io.smarthub.e2e.shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.smarthub.app.webchat.WebOrigin;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.conversation.Author;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostileIT extends AtTheShop {

    /** A picture that runs a script, a script, and a character that turns the direction of everything behind it. */
    private static final String WORDS =
            "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script> \u202Egnp.exe";

    @Test
    void whatAVisitorWritesIsText() {
        RunningShop shop = shop(Shop.flow());
        String title = title(shop);
        widget.open().say(WORDS);
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        shop.reply(WORDS);
        widget.untilSaid("agent", WORDS);
        widget.untilSaid("visitor", WORDS);
        visit(shop).untilSaid("visitor", WORDS);

        assertThat(shop.said(Author.VISITOR)).containsExactly(WORDS);
        assertThat(browser.driver().getTitle()).isEqualTo(title);
        assertThat(widget.all(".bubble img, .bubble script, .row script")).isEmpty();
        assertThat(widget.find(".row.visitor .bubble").getCssValue("unicode-bidi"))
                .as("its direction ends with it")
                .isEqualTo("isolate");
    }

    @Test
    void aPageOfAnotherWebsiteIsRefused() throws IOException {
        RunningShop shop = shop(Shop.flow());
        shop.serveFor(WebOrigin.parse("https://shop.example").orElseThrow());
        HttpServer other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        byte[] page =
                "<!doctype html><title>Another shop</title><link rel=icon href=data:,><script src=\"%s\"></script>"
                        .formatted(shop.origin() + "/widget/v1/smarthub-chat.js")
                        .getBytes(StandardCharsets.UTF_8);
        other.createContext("/", exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, page.length);
                exchange.getResponseBody().write(page);
            }
        });
        other.start();
        List<String> console = new ArrayList<>();
        try {
            String origin = "http://127.0.0.1:" + other.getAddress().getPort();
            newVisitor(origin);
            browser.open(origin + "/");
            widget.open();
            browser.until("every way is refused", () -> {
                console.addAll(browser.consoleErrors());
                return console.stream().anyMatch(line -> line.contains("/chat/v1/socket"))
                        && console.stream().anyMatch(line -> line.contains("/chat/v1/lines"));
            });
            widget.untilShown(".banner");
            assertThat(browser.script("return localStorage['smarthub-chat'] ?? null"))
                    .as("never welcomed")
                    .isNull();
        } finally {
            other.stop(0);
        }

        assertThat(shop.conversations()).isZero();
        assertThat(console).as("nothing but the refusals").allMatch(line -> line.contains("/chat/v1/"));
        assertThat(console).noneMatch(line -> line.contains("Uncaught"));
    }

    private String title(RunningShop shop) {
        visit(shop);
        return browser.driver().getTitle();
    }
}
