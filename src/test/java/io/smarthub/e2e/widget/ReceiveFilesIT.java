package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.agent;
import static io.smarthub.e2e.widget.Frames.chatbot;
import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Files that were said: shown without a jump, opened, saved, and never more than they are. */
class ReceiveFilesIT extends WithFiles {

    private static final String PDF = "application/pdf";

    private byte[] picture;

    @BeforeEach
    void whatIsStored() {
        picture = Pictures.landscape(1200, 800, "png");
        files.store("a1", PNG, picture).store("a2", PDF, Pictures.PDF);
    }

    @Test
    void aPictureHasItsPlaceBeforeItIsThere() {
        files.hold();
        visit(welcome(true, photo("e1"), agent("e2", "Anna", "As you can see.")))
                .open();
        widget.untilShown(".thumb");
        int before = height(".rows");
        assertThat(widget.find(".thumb").getSize().width).isEqualTo(240);
        assertThat(widget.find(".thumb").getSize().height).isEqualTo(160);
        files.release();
        untilDrawn();
        assertThat(height(".rows")).isEqualTo(before);
        assertThat(files.fetched()).containsExactly("a1 Bearer t-1");
    }

    @Test
    void veryWideVeryHighAndVerySmallPicturesKeepTheirShape() {
        visit(welcome(
                        true,
                        agent("e1", "Anna", "").file("a1", "wide.png", PNG, 9, 4000, 200),
                        agent("e2", "Anna", "").file("a1", "high.png", PNG, 9, 300, 6000),
                        agent("e3", "Anna", "").file("a1", "small.png", PNG, 9, 16, 16)))
                .open();
        widget.untilShown(".thumb");
        assertThat(widget.all(".thumb").stream().map(thumb -> thumb.getSize().width + "x" + thumb.getSize().height))
                .containsExactly("240x72", "128x240", "128x72");
        assertThat(widget.find(".thumb img").getCssValue("object-fit")).isEqualTo("scale-down");
    }

    @Test
    void itOpensInThePanelAndTheKeyboardGoesBack() throws IOException {
        visit(welcome(true, photo("e1"))).open();
        untilDrawn();
        saveTo(folder);
        browser.script("arguments[0].focus()", widget.find(".thumb"));
        press(Keys.ENTER);
        widget.untilShown(".enlarged");
        assertThat(widget.find(".enlarged").getAriaRole()).isEqualTo("dialog");
        assertThat(widget.find(".enlarged").getAccessibleName())
                .contains("Picture")
                .contains("spring.png");
        assertThat(widget.focused().getAccessibleName()).isEqualTo("Close picture");
        new Actions(browser.driver())
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.TAB)
                .keyUp(Keys.SHIFT)
                .perform();
        assertThat(widget.focused().getAccessibleName()).isEqualTo("Download");
        press(Keys.ENTER);
        untilSaved("spring.png", picture);
        press(Keys.ESCAPE);
        widget.untilGone(".enlarged");
        assertThat(widget.shown(".panel")).isTrue();
        assertThat(widget.focused().getDomAttribute("class")).contains("thumb");
        press(Keys.ESCAPE);
        widget.untilGone(".panel");
    }

    @Test
    void whatLiesBelowTheOpenPictureCannotBeReached() {
        visit(welcome(true, photo("e1"))).open();
        untilDrawn();
        widget.find(".thumb").click();
        widget.untilShown(".enlarged");
        for (int key = 0; key < 6; key++) {
            press(Keys.TAB);
            WebElement focused = widget.focused();
            assertThat(focused == null ? "" : focused.getAccessibleName())
                    .isIn("", "Download", "Close picture", "Close chat");
        }
        widget.find(".picture-place").click();
        browser.script("SmartHubChat.close()");
        widget.untilGone(".enlarged");
        widget.open();
        assertThat(widget.shown(".enlarged")).isFalse();
        assertThat(widget.shown(".field")).isTrue();
    }

    @Test
    void wordsBesideAFileFollowIt() {
        visit(welcome(true, agent("e1", "Anna", "As you can see.").file("a1", "spring.png", PNG, 9, 1200, 800)))
                .open();
        untilDrawn();
        widget.untilSaid("agent", "As you can see.");
        assertThat(widget.bubbles()).hasSize(2);
        assertThat(widget.all(".row .name")).hasSize(1);
        assertThat(widget.all(".time").stream().filter(WebElement::isDisplayed)).hasSize(1);
    }

    @Test
    void aPdfIsACardThatIsSaved() throws IOException {
        visit(welcome(true, agent("e1", "Anna", "").file("a2", "Rechnung 7.pdf", PDF, 240_300, 0, 0)))
                .open();
        widget.untilShown(".file-card");
        assertThat(widget.text(".file-name")).isEqualTo("Rechnung 7.pdf");
        assertThat(widget.text(".file-note")).isEqualTo("PDF · 240 kB");
        assertThat(plain(widget.find(".file-card").getAccessibleName()))
                .isEqualTo("File Rechnung 7.pdf from Anna PDF · 240 kB Download");
        assertThat(files.fetched()).as("nothing before it is wanted").isEmpty();
        saveTo(folder);
        widget.find(".file-card").click();
        untilSaved("Rechnung 7.pdf", Pictures.PDF);
        assertThat(files.fetched()).containsExactly("a2 Bearer t-1");
    }

    @Test
    void whatCannotBeLoadedIsACardAndSaysSo() {
        visit(welcome(true, agent("e1", "Anna", "").file("gone", "lost.png", PNG, 5_300_000, 640, 480)))
                .open();
        widget.untilShown(".file-card");
        assertThat(widget.text(".file-note")).isEqualTo("PNG · 5.3 MB");
        assertThat(widget.all("img[src]")).isEmpty();
        widget.find(".file-card").click();
        browser.until("it is said", () -> widget.text(".file-note").equals("Could not be loaded. Try again."));
    }

    @Test
    void whereThePageForbidsPicturesTheyAreCardsThatCanBeSaved() throws IOException {
        site.forbidPictures();
        visit(welcome(true, photo("e1"))).open();
        widget.untilShown(".file-card");
        assertThat(widget.text(".file-name")).isEqualTo("spring.png");
        assertThat(widget.all(".bubble img")).isEmpty();
        saveTo(folder);
        widget.find(".file-card").click();
        untilSaved("spring.png", picture);
        choose(file("mine.png", Pictures.landscape(90, 60, "png")));
        browser.until("it is sent all the same", () -> files.posts().size() == 1);
        assertThat(browser.consoleErrors()).allMatch(line -> line.contains("blob:"));
    }

    @Test
    void aNameIsTextInItsOwnDirection() {
        String nasty = "<img src=x onerror=alert(1)>.png";
        visit(welcome(
                        true,
                        agent("e1", nasty, "").file("a1", nasty, PNG, 9, 60, 40),
                        visitor("e2", "c2", "").file("a2", "חשבונית.pdf", PDF, 9, 0, 0)))
                .open();
        untilDrawn();
        assertThat(widget.all(".rows img")).hasSize(1);
        assertThat(widget.find(".file-card bdi").getCssValue("direction")).isEqualTo("rtl");
        widget.find(".thumb").click();
        widget.untilShown(".enlarged");
        assertThat(widget.text(".picture-name")).isEqualTo(nasty);
    }

    @Test
    void aFileIsNeverOpenedAsWhatItClaims() {
        files.store("a3", "text/html", "<script>document.title = 'broken'</script>".getBytes());
        visit(welcome(true, agent("e1", "Anna", "").file("a3", "page.html", "text/html", 42, 0, 0)))
                .open();
        browser.script("""
                window.types = [];
                const create = URL.createObjectURL;
                URL.createObjectURL = blob => { types.push(blob.type); return create(blob); };""");
        widget.find(".file-card").click();
        browser.until("its type", () -> List.of("application/octet-stream").equals(browser.script("return types")));
    }

    @Test
    void screenReadersBadgeAndTeaserSayWhatItIs() {
        visit(welcome(true, chatbot("e0", "Welcome")));
        server.tell(photo("e1"));
        browser.until("the badge", () -> widget.badge().equals("2"));
        assertThat(plain(widget.text(".teaser .words"))).isEqualTo("Picture spring.png");
        widget.open();
        assertThat(server.sent("seen", 1)).containsEntry("eventId", "e1");
        assertThat(plain(widget.find(".thumb").getAccessibleName())).isEqualTo("Picture spring.png from Anna");
        assertThat(widget.find(".log").getDomAttribute("aria-live")).isEqualTo("polite");
    }

    @Test
    void theWebsiteHearsOfIt() {
        visit(welcome(true));
        browser.script("window.heard = []; SmartHubChat.on('message', detail => heard.push(detail.attachment))");
        server.tell(photo("e1"));
        server.tell(agent("e2", "Anna", "Hi"));
        browser.until("both", () -> ((List<?>) browser.script("return heard")).size() == 2);
        assertThat(browser.script("return heard[0]"))
                .isEqualTo(Map.of("name", "spring.png", "type", PNG, "bytes", (long) picture.length));
        assertThat(browser.script("return heard[1]")).isNull();
    }

    @Test
    void picturesAreLoadedWhenTheyAreSeenAndLetGoWhenTheyAreErased() {
        site.beforeLoad("""
                window.urls = new Set();
                const { createObjectURL, revokeObjectURL } = URL;
                URL.createObjectURL = blob => { const url = createObjectURL(blob); urls.add(url); return url; };
                URL.revokeObjectURL = url => { urls.delete(url); revokeObjectURL(url); };""");
        Frames.Said[] said = new Frames.Said[30];
        for (int place = 0; place < said.length; place++) {
            said[place] = agent("e" + place, "Anna", "").file("a1", "spring.png", PNG, 9, 600, 600);
        }
        said[0] = agent("e0", "Anna", "").file("first", "first.png", PNG, 9, 600, 600);
        files.store("first", PNG, picture);
        visit(welcome(true, said));
        widget.untilShown(".launcher");
        server.untilConnected();
        assertThat(files.fetched()).as("nobody looks").isEmpty();
        widget.open();
        untilDrawn();
        assertThat(files.fetched()).as("far up").containsExactly("a1 Bearer t-1");
        browser.script("arguments[0].scrollTop = 0", widget.find(".log"));
        browser.until("the first", () -> files.fetched().contains("first Bearer t-1"));
        browser.until("two", () -> browser.script("return urls.size").equals(2L));
        server.tell(Map.of("type", "bye", "reason", "erased"));
        browser.until("none", () -> browser.script("return urls.size").equals(0L));
    }

    @Test
    void everyControlHasANameAndIsLargeEnough() throws IOException {
        files.hold();
        visit(welcome(true, photo("e1"), agent("e2", "Anna", "").file("a2", "bill.pdf", PDF, 9, 0, 0)))
                .open();
        choose(file("mine.png", picture));
        widget.untilShown(".cancel");
        assertThat(widget.find(".attach").getAccessibleName()).isEqualTo("Attach a picture or PDF");
        assertThat(plain(widget.find(".waiting .cancel").getAccessibleName())).isEqualTo("Cancel: mine.png");
        check();
        files.release();
        browser.until("drawn", () -> widget.find(".thumb").isEnabled());
        untilDrawn();
        widget.find(".thumb").click();
        widget.untilShown(".enlarged");
        check();
    }

    private void check() {
        for (WebElement control : widget.all("button, textarea, [role=progressbar]")) {
            if (control.isDisplayed() && !isInert(control)) {
                assertThat(control.getAccessibleName())
                        .as(control.getDomProperty("outerHTML"))
                        .isNotBlank();
                if (control.getTagName().equals("button")) {
                    assertThat(Math.min(control.getSize().height, control.getSize().width))
                            .isGreaterThanOrEqualTo(24);
                }
            }
        }
    }

    private boolean isInert(WebElement control) {
        return Boolean.TRUE.equals(browser.script("return arguments[0].closest('[inert]') !== null", control));
    }

    private Frames.Said photo(String event) {
        return agent(event, "Anna", "").file("a1", "spring.png", PNG, picture.length, 1200, 800);
    }

    private int height(String css) {
        return widget.find(css).getSize().height;
    }

    private void saveTo(Path folder) {
        browser.driver()
                .executeCdpCommand(
                        "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
    }

    private void untilSaved(String name, byte[] bytes) {
        Path file = folder.resolve(name);
        browser.until(
                name + " is saved", () -> Files.exists(file) && file.toFile().length() == bytes.length);
        try {
            assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Without the marks that keep a name in its direction. */
    private static String plain(String words) {
        return words.replaceAll("[\u2068\u2069]", "");
    }

    private void press(Keys key) {
        new Actions(browser.driver()).sendKeys(key).perform();
    }
}
