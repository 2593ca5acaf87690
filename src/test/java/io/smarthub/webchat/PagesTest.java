package io.smarthub.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody may look at, and that there is nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final List<String> PAGES = List.of("/demo", "/demo/product", "/demo/shipping", "/demo/contact");

    private final TestServer server = TestServer.start();

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void tellsThatItIsWell() {
        HttpResponse<String> answer = server.get("/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo("{\"status\":\"ok\"}");
    }

    @Test
    void showsEveryPageOfTheShopInBothLanguages() {
        for (String page : PAGES) {
            HttpResponse<String> english = server.get(page);
            assertThat(english.statusCode()).as(page).isEqualTo(200);
            assertThat(english.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            assertThat(english.body())
                    .contains("<html lang=\"en\">")
                    .contains("<script async src=\"/widget/v1/smarthub-chat.js\"></script>")
                    .containsOnlyOnce("aria-current=\"page\"")
                    .doesNotContain("{", "data-page");
            HttpResponse<String> german = server.get(page + "?lang=de");
            assertThat(german.body())
                    .contains("<html lang=\"de\">")
                    .contains("Teekannen")
                    .contains("<a href=\"" + page + "\" lang=\"en\"");
            assertThat(server.get(page + "?lang=../../x").body()).contains("<html lang=\"en\">");
        }
    }

    @Test
    void hasEverythingThatItsPagesNameAndNothingThatItsPolicyForbids() {
        Set<String> named = new HashSet<>();
        for (String page : PAGES) {
            for (String language : List.of("", "?lang=de")) {
                String html = server.get(page + language).body();
                Pattern.compile("(?:href|src)=\"(/[^\"]*)\"")
                        .matcher(html)
                        .results()
                        .forEach(found -> named.add(found.group(1)));
                assertThat(html)
                        .as("inline styles and scripts, and whatever lies elsewhere")
                        .doesNotContainPattern("<style|style=|<script(?! async src=\"/)|\\son\\w+=|https?://");
            }
        }
        named.remove("/widget/v1/smarthub-chat.js");
        assertThat(named)
                .hasSizeGreaterThan(12)
                .allSatisfy(path -> assertThat(server.get(path).statusCode()).isEqualTo(200));
    }

    @Test
    void protectsItsPages() {
        HttpResponse<String> page = server.get("/demo");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
        for (String path : List.of("/demo", "/health", "/nowhere", "/chat/v1/poll?line=1")) {
            HttpResponse<String> answer = server.get(path);
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
            assertThat(answer.headers().map()).doesNotContainKeys("server", "x-powered-by", "set-cookie");
        }
    }

    @Test
    void packsAndKeepsWhatDoesNotChange() throws Exception {
        HttpResponse<byte[]> packed = server.http.send(
                HttpRequest.newBuilder(URI.create(server.url() + "/demo/shop.css"))
                        .header("Accept-Encoding", "br, gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(packed.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        HttpResponse<String> plain = server.get("/demo/shop.css");
        assertThat(plain.headers().map()).doesNotContainKey("content-encoding");
        assertThat(unpacked(packed.body())).isEqualTo(plain.body());

        String tag = plain.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = server.get("/demo/shop.css", "If-None-Match", "W/\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(server.get("/demo/shop.css", "If-None-Match", "\"other\"").statusCode())
                .isEqualTo(200);
        assertThat(server.get("/demo/shop.css", "Accept-Encoding", "gzip;q=0")
                        .headers()
                        .map())
                .doesNotContainKey("content-encoding");
    }

    @Test
    void answersWithTheWidgetOrThatThereIsNone() {
        HttpResponse<String> answer = server.get("/widget/v1/smarthub-chat.js");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("cross-origin");
        if (getClass().getResource("/io/smarthub/widget/smarthub-chat.js") == null) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).isEqualTo("This build of SmartHub has no chat widget.");
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript; charset=utf-8");
            assertThat(answer.headers().firstValue("ETag")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/demo/../../pom.xml",
                "/demo/%2e%2e/%2e%2e/etc/passwd",
                "/demo/..%2f..%2fetc%2fpasswd",
                "/demo/en/frame.html",
                "/demo/home.html",
                "/demo//shop.css",
                "/demo/shop.css/",
                "/demo/shop.css;x=y",
                "/demo/shop.css%00.png",
                "/widget/v1/../v1/secret.js",
                "/io/smarthub/i18n/cli.properties",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/chat/v1/",
                "/chat/v1/socket",
                "/chat/v2/socket",
                "/HEALTH"
            })
    void hasNothingElse(String path) {
        String answer = server.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 40[045] ");
        isPlain(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE", "PUT", "TRACE", "PATCH", "CONNECT", "BREW"})
    void takesNoOtherMethods(String method) {
        String answer = server.raw(method + " /health HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        assertThat(answer).containsPattern("^HTTP/1.1 (40[0345]|501) ");
        isPlain(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /health HTTP/1.1\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: x\r\nBad Name: y\r\n\r\n",
                "GET /health HTTP/1.1\r\nHost: x\r\nA: b\u0000c\r\n\r\n",
                "GET /health HTTP/9.9\r\nHost: x\r\n\r\n",
                "POST /chat/v1/lines HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
                "POST /chat/v1/lines HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
                "nonsense\r\n\r\n"
            })
    void refusesRequestsThatAreNone(String request) {
        String answer = server.raw(request);
        assertThat(answer).containsPattern("^HTTP/1.1 (4\\d\\d|505) ");
        isPlain(answer);
    }

    @Test
    void refusesAHeadThatIsTooLarge() {
        assertThat(server.raw("GET /health HTTP/1.1\r\nHost: x\r\nX: " + "x".repeat(9_000) + "\r\n\r\n"))
                .startsWith("HTTP/1.1 431 ");
        assertThat(server.raw("GET /" + "x".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (414|431) ");
    }

    @Test
    void putsNothingOfTheRequestIntoItsHeaders() {
        String answer = server.raw("GET /demo?lang=de%0d%0aX-Evil:%201 HTTP/1.1\r\nHost: x\r\nOrigin: http://a\r\n"
                + "If-None-Match: \"%0d%0aX-Evil: 1\"\r\nConnection: close\r\n\r\n");
        assertThat(answer.substring(0, answer.indexOf("\r\n\r\n"))).doesNotContain("X-Evil");
    }

    private static void isPlain(String answer) {
        assertThat(answer).doesNotContainIgnoringCase("jetty", "javalin", "io.smarthub", "exception", "\tat ", "<");
    }

    private static String unpacked(byte[] packed) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
