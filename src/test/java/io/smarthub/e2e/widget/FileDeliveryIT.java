package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are refused, broken off or lost: each is stored once, or the visitor is told why not. */
class FileDeliveryIT extends WithFiles {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "413 | too-large   | 0 | false | Not sent: a file can have at most 10 MB.",
                "415 | file-type   | 0 | false | Not sent: only pictures and PDF files can be sent.",
                "400 | bad-request | 0 | false | Not sent: this file name cannot be taken.",
                "403 | blocked     | 0 | false | Not sent: this chat is closed.",
                "403 | origin      | 0 | false | Not sent: no files are taken from this page.",
                "409 | not-taken   | 0 | true  | Not sent: no files can be taken right now.",
                "503 | not-stored  | 1 | true  | Not sent: the file could not be stored.",
                "503 | no-space    | 0 | true  | Not sent: there is no room for files right now.",
                "502 | \"\"        | 0 | true  | Not sent: the file could not be stored."
            })
    void whyItWasRefusedIsSaidInWords(int status, String why, int retryAfter, boolean again, String sentence)
            throws IOException {
        files.refuse(status, why, retryAfter);
        visit(welcome(true)).open();
        choose(photo());
        widget.untilShown(".refused");
        assertThat(widget.text(".refused .why")).isEqualTo(sentence);
        if (again) {
            browser.until(
                    "it may be sent again", () -> widget.find(".refused .link").isEnabled());
            assertThat(widget.text(".refused .link")).isEqualTo("Send again");
            widget.find(".refused .link").click();
            untilStored();
            assertThat(files.posts()).hasSize(1);
        } else {
            assertThat(widget.texts(".refused .link")).containsExactly("Remove");
            widget.find(".refused .link").click();
            widget.untilGone(".file");
        }
        assertThat(widget.shown(".refused")).isFalse();
    }

    @Test
    void aConnectionThatIsTooSlowIsSaid() throws IOException {
        // Chromium itself tries again, over every connection that it has.
        for (int time = 0; time < 20; time++) {
            files.refuse(408, "too-slow", 0);
        }
        visit(welcome(true)).open();
        choose(photo());
        untilWhy("Not sent: the connection was too slow.");
        assertThat(widget.texts(".refused .link")).containsExactly("Send again", "Remove");
    }

    @Test
    void anotherTryHasTheSameName() throws IOException {
        files.refuse(503, "not-stored", 0);
        visit(welcome(true)).open();
        choose(photo());
        widget.untilShown(".refused");
        widget.find(".refused .link").click();
        untilStored();
        assertThat(files.tried())
                .hasSize(2)
                .containsOnly(files.posts().getFirst().clientId());
    }

    @Test
    void whereTheServerAsksForAPauseItGoesOnByItself() throws IOException {
        files.refuse(429, "too-many", 1);
        visit(welcome(true)).open();
        choose(photo());
        untilStored();
        assertThat(files.begun()).isEqualTo(2);
    }

    @Test
    void aServerOfAnotherOriginIsAskedFirst() throws IOException {
        try (Site other = new Site()) {
            other.files().refuse(429, "too-many", 1).store("a1", PNG, Pictures.landscape(60, 40, "png"));
            site.allowing(other.origin()).attributes("data-server=\"" + other.origin() + "\"");
            visit(welcome(true, Frames.agent("e1", "Anna", "").file("a1", "spring.png", PNG, 9, 60, 40)))
                    .open();
            untilDrawn();
            choose(photo());
            untilStored();
            assertThat(other.files().tried()).hasSize(2);
            assertThat(other.files().asked())
                    .contains("authorization", "authorization,content-type,x-client-id,x-file-name");
            assertThat(files.begun()).isZero();
        }
    }

    @Test
    void aVisitorWhomTheServerDoesNotSeeConnectsFirst() throws IOException {
        files.refuse(409, "not-here", 0);
        visit(welcome(true)).open();
        choose(photo());
        untilStored();
        assertThat(server.sent("hello")).hasSize(2);
    }

    @Test
    void aServerThatNeverSeesTheVisitorIsNotAskedForEver() throws IOException {
        for (int time = 0; time < 9; time++) {
            files.refuse(409, "not-here", 0);
        }
        visit(welcome(true)).open();
        choose(photo());
        widget.untilShown(".refused");
        assertThat(widget.text(".refused .why")).isEqualTo("Not sent: the file could not be stored.");
        assertThat(files.begun()).isEqualTo(4);
    }

    @Test
    void withoutAConnectionItWaitsAndGoesOnByItself() throws IOException {
        visit(welcome(true)).open();
        server.unreachable();
        choose(photo());
        browser.until("it is marked", () -> widget.status().endsWith("Not sent yet"));
        assertThat(files.begun()).isZero();
        server.reachable(welcome(true));
        untilStored();
        assertThat(files.posts()).hasSize(1);
    }

    @Test
    void aLineThatBreaksDoesNotStopWhatIsUnderWay() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(photo());
        untilBegun();
        server.unreachable();
        browser.until("it is marked", () -> widget.status().endsWith("Not sent yet"));
        server.reachable(welcome(true));
        files.release();
        untilStored();
        assertThat(files.begun()).isEqualTo(1);
    }

    @Test
    void whatBrokeOffIsTriedAgainUnderItsName() throws IOException {
        files.breakOff(true);
        site.beforeLoad("""
                window.broken = 0;
                const { send } = XMLHttpRequest.prototype;
                XMLHttpRequest.prototype.send = function (body) {
                  this.addEventListener('error', () => broken++);
                  send.call(this, body);
                };""");
        visit(welcome(true)).open();
        choose(document("large.pdf", 2_000_000));
        // Chromium itself tries again, over every connection that it has.
        browser.until("it broke off", () -> browser.script("return broken").equals(1L));
        String clientId = clientIdIn(keptInStorage().getFirst());
        assertThat(widget.status()).endsWith("Sending …");
        files.breakOff(false);
        untilStored();
        assertThat(files.posts()).extracting(FakeFiles.Post::clientId).containsExactly(clientId);
        assertThat(server.sent("hello")).as("the line is still good").hasSize(1);
    }

    @Test
    void aWelcomeThatHasItAlreadyEndsIt() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(photo());
        untilBegun();
        String clientId = clientIdIn(keptInStorage().getFirst());
        server.unreachable();
        server.reachable(welcome(true, visitor("e1", clientId, "").file("a1", "photo.png", PNG, 100, 60, 40)));
        browser.until("it can be opened", () -> widget.find(".thumb").isEnabled());
        assertThat(widget.bubbles()).hasSize(1);
        assertThat(keptInStorage()).isEmpty();
        assertThat(files.begun()).isEqualTo(1);
    }

    @Test
    void afterAReloadItIsSaidThatItWasNotSent() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(photo());
        untilBegun();
        browser.open(site.url());
        untilWhy("\u2068photo.png\u2069 was not sent: the page was closed before.");
        widget.say("Later, then");
        assertThat(server.sent("message", 1)).as("nothing waits for it").containsEntry("text", "Later, then");
        widget.find(".refused .link").click();
        widget.untilGone(".refused");
        assertThat(keptInStorage()).as("but the words").hasSize(1);
        browser.open(site.url());
        widget.untilSaid("visitor", "Later, then");
        assertThat(widget.shown(".refused")).isFalse();
    }

    @Test
    void afterARefusalThatPassesTheNextPageSaysSoToo() throws IOException {
        files.refuse(503, "no-space", 60);
        visit(welcome(true)).open();
        choose(photo());
        untilWhy("Not sent: there is no room for files right now.");
        browser.open(site.url());
        untilWhy("\u2068photo.png\u2069 was not sent: the page was closed before.");
        assertThat(widget.texts(".refused .link")).containsExactly("Remove");
        widget.find(".refused .link").click();
        widget.untilGone(".refused");
        assertThat(keptInStorage()).isEmpty();
    }

    @Test
    void anotherTabSaysSoWhenTheOneThatHadItIsClosed() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(photo());
        untilBegun();
        String first = browser.tab();
        String second = browser.newTab();
        visit(welcome(true)).open();
        widget.say("Here as well");
        assertThat(server.sent("message", 1)).as("nothing waits for it").containsEntry("text", "Here as well");
        assertThat(widget.shown(".refused")).as("the first tab has it").isFalse();
        browser.toTab(first);
        browser.driver().close();
        browser.toTab(second);
        untilWhy("\u2068photo.png\u2069 was not sent: the page was closed before.");
    }

    @Test
    void afterAReloadNothingIsSaidWhereItWasStored() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(photo());
        untilBegun();
        String clientId = clientIdIn(keptInStorage().getFirst());
        files.release();
        files.store("a1", PNG, Pictures.landscape(60, 40, "png"));
        site.welcome(welcome(true, visitor("e1", clientId, "").file("a1", "photo.png", PNG, 100, 60, 40)));
        browser.open(site.url());
        widget.untilShown(".thumb");
        assertThat(widget.shown(".refused")).isFalse();
        browser.until("it is loaded", () -> files.fetched().contains("a1 Bearer t-1"));
    }

    private static String clientIdIn(String kept) {
        return kept.replaceAll(".*\"clientId\":\"([^\"]+)\".*", "$1");
    }
}
