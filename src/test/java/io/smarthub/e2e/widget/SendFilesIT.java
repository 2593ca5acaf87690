package io.smarthub.e2e.widget;

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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** Files from the visitor to the server: chosen, pasted and dropped, each stored once and in its order. */
class SendFilesIT extends InTheShop {

    private static final String PNG = "image/png";

    @TempDir
    Path folder;

    private FakeFiles files;

    @BeforeEach
    void theServersFiles() {
        files = site.files();
    }

    @Test
    void aChosenPictureIsShownSentAndStoredOnce() throws IOException {
        byte[] picture = Pictures.landscape(800, 600, "png");
        files.hold();
        visit(welcome(true)).open();
        choose(file("Grüne Blätter.png", picture));
        widget.untilShown(".thumb img");
        assertThat(widget.text(".file-name")).isEqualTo("Grüne Blätter.png");
        browser.until("its size", () -> widget.text(".file-note").matches("PNG · \\d+ kB"));
        assertThat(widget.status()).endsWith("Sending …");
        files.release();
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        FakeFiles.Post post = files.posts().getFirst();
        assertThat(post.authorization()).isEqualTo("Bearer t-1");
        assertThat(post.name()).isEqualTo("Grüne Blätter.png");
        assertThat(post.type()).isEqualTo(PNG);
        assertThat(post.body()).isEqualTo(picture);
        server.tell(visitor("e1", post.clientId(), "").file("a1", "Grüne Blätter.png", PNG, picture.length, 800, 600));
        browser.until("it can be opened", () -> widget.find(".thumb").isEnabled());
        assertThat(widget.shown(".progress")).isFalse();
        assertThat(widget.shown(".under-way")).isFalse();
        assertThat(widget.bubbles()).hasSize(1);
        assertThat(files.posts()).hasSize(1);
        assertThat(files.fetched()).as("it need not come back").isEmpty();
        assertThat(keptInStorage()).isEmpty();
    }

    @Test
    void severalGoOneAfterTheOtherAndWordsAfterThem() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(
                file("one.png", Pictures.landscape(60, 40, "png")),
                file("two.pdf", Pictures.PDF),
                file("three.jpg", Pictures.landscape(60, 40, "jpg")));
        widget.say("These three");
        browser.until("the first", () -> files.begun() == 1);
        assertThat(server.sent("message")).as("words wait").isEmpty();
        files.release();
        assertThat(server.sent("message", 1)).containsEntry("text", "These three");
        assertThat(files.posts()).extracting(FakeFiles.Post::name).containsExactly("one.png", "two.pdf", "three.jpg");
        assertThat(files.posts())
                .extracting(FakeFiles.Post::type)
                .containsExactly(PNG, "application/pdf", "image/jpeg");
    }

    @Test
    void aCopiedPictureIsPasted() {
        visit(welcome(true)).open();
        browser.driver().executeCdpCommand("Browser.grantPermissions", Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        browser.driver().executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 200 });
                canvas.toBlob(blob => navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]).then(done, done))""");
        widget.find(".field").sendKeys(Keys.chord(Keys.CONTROL, "v"));
        browser.until("it arrives", () -> files.posts().size() == 1);
        assertThat(files.posts().getFirst().name()).endsWith(".png");
        assertThat(Pictures.read(files.posts().getFirst().body()).getWidth()).isEqualTo(320);
        assertThat(widget.find(".field").getDomProperty("value")).isEmpty();
    }

    @Test
    void copiedWordsOfAnOfficeProgramStayWords() {
        visit(welcome(true)).open();
        widget.untilShown(".field");
        Object prevented = browser.script("""
                const data = new DataTransfer();
                data.setData('text/plain', '12 kg');
                data.setData('text/html', '<b>12 kg</b>');
                data.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
                return !arguments[0].dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }))""", widget.find(".field"));
        assertThat(prevented).isEqualTo(false);
        assertThat(widget.bubbles()).isEmpty();
    }

    @Test
    void aFileIsDroppedOnThePanel() throws IOException {
        Path picture = file("dropped.png", Pictures.landscape(60, 40, "png"));
        visit(welcome(true)).open();
        widget.untilShown(".field");
        drag("dragEnter", picture);
        drag("dragOver", picture);
        widget.untilShown(".drop");
        assertThat(widget.text(".drop")).contains("Drop files here to send them");
        drag("dragOver", picture, 200);
        widget.untilGone(".drop");
        drag("dragOver", picture);
        drag("drop", picture);
        browser.until("it arrives", () -> files.posts().size() == 1);
        assertThat(widget.shown(".drop")).isFalse();
        assertThat(files.posts().getFirst().name()).isEqualTo("dropped.png");
    }

    @Test
    void whereNothingMayBeWrittenNothingIsAttached() throws IOException {
        Path picture = file("dropped.png", Pictures.landscape(60, 40, "png"));
        visit(welcome(true, false, Frames.chatbot("e1", "How can we help?", "Delivery"))).open();
        widget.untilShown(".instead");
        assertThat(widget.shown(".attach")).isFalse();
        drag("dragEnter", picture);
        drag("dragOver", picture);
        drag("drop", picture);
        assertThat(browser.driver().getCurrentUrl()).as("the page stays").isEqualTo(site.url());
        assertThat(widget.bubbles()).hasSize(1);
    }

    @Test
    void theProgressIsShownAndItCanBeCancelled() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(file("large.pdf", padded(Pictures.PDF, 9_000_000)));
        widget.untilShown(".progress");
        browser.until("some of it is gone out", () -> files.begun() == 1 && percent() > 0);
        assertThat(percent()).isLessThan(100);
        widget.say("Never mind");
        widget.find(".cancel").click();
        widget.untilGone(".file");
        assertThat(server.sent("message", 1)).containsEntry("text", "Never mind");
        assertThat(files.posts()).isEmpty();
        assertThat(keptInStorage()).as("but the words").hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
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
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        widget.untilShown(".refused");
        assertThat(widget.text(".refused .why")).isEqualTo(sentence);
        if (again) {
            browser.until("it may be sent again", () -> widget.find(".refused .link").isEnabled());
            assertThat(widget.text(".refused .link")).isEqualTo("Send again");
            widget.find(".refused .link").click();
            browser.until("it is stored", () -> widget.status().endsWith("Sent"));
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
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        untilWhy("Not sent: the connection was too slow.");
        assertThat(widget.texts(".refused .link")).containsExactly("Send again", "Remove");
    }

    @Test
    void anotherTryHasTheSameName() throws IOException {
        files.refuse(503, "not-stored", 0);
        visit(welcome(true)).open();
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        widget.untilShown(".refused");
        String first = widget.strings("return Object.keys(localStorage)").toString();
        assertThat(first).doesNotContain("outbox");
        files.hold();
        widget.find(".refused .link").click();
        browser.until("its name is kept", () -> keptInStorage().size() == 1);
        String kept = keptInStorage().getFirst();
        files.release();
        browser.until("it arrives", () -> files.posts().size() == 1);
        assertThat(kept).contains("photo.png").contains(files.posts().getFirst().clientId());
    }

    @Test
    void whereTheServerAsksForAPauseItGoesOnByItself() throws IOException {
        files.refuse(429, "too-many", 1);
        visit(welcome(true)).open();
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        assertThat(files.begun()).isEqualTo(2);
    }

    @Test
    void aVisitorWhomTheServerDoesNotSeeConnectsFirst() throws IOException {
        files.refuse(409, "not-here", 0);
        visit(welcome(true)).open();
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        assertThat(server.sent("hello")).hasSize(2);
    }

    @Test
    void aServerThatNeverSeesTheVisitorIsNotAskedForEver() throws IOException {
        for (int time = 0; time < 9; time++) {
            files.refuse(409, "not-here", 0);
        }
        visit(welcome(true)).open();
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        widget.untilShown(".refused");
        assertThat(widget.text(".refused .why")).isEqualTo("Not sent: the file could not be stored.");
        assertThat(files.begun()).isEqualTo(4);
    }

    @Test
    void withoutAConnectionItWaitsAndGoesOnByItself() throws IOException {
        visit(welcome(true)).open();
        server.unreachable();
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        browser.until("it is marked", () -> widget.status().endsWith("Not sent yet"));
        assertThat(files.begun()).isZero();
        server.reachable(welcome(true));
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
        assertThat(files.posts()).hasSize(1);
    }

    @Test
    void aWelcomeThatHasItAlreadyEndsIt() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        browser.until("it is under way", () -> files.begun() == 1);
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
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        browser.until("it is under way", () -> files.begun() == 1);
        String second = reloadedIn(browser.newTab());
        assertThat(widget.shown(".refused")).as("another tab has it in its hands").isFalse();
        browser.driver().close();
        browser.toTab(browser.driver().getWindowHandles().iterator().next());
        assertThat(second).isNotEqualTo(browser.tab());
        browser.open(site.url());
        widget.untilShown(".refused");
        assertThat(widget.text(".refused .why"))
                .isEqualTo("\u2068photo.png\u2069 was not sent: the page was closed before.");
        widget.say("Later, then");
        assertThat(server.sent("message", 1)).as("nothing waits for it").containsEntry("text", "Later, then");
        widget.find(".refused .link").click();
        widget.untilGone(".refused");
        assertThat(keptInStorage()).hasSize(1);
    }

    @Test
    void afterAReloadNothingIsSaidWhereItWasStored() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(file("photo.png", Pictures.landscape(60, 40, "png")));
        browser.until("it is under way", () -> files.begun() == 1);
        String clientId = clientIdIn(keptInStorage().getFirst());
        files.release();
        files.store("a1", PNG, Pictures.landscape(60, 40, "png"));
        site.welcome(welcome(true, visitor("e1", clientId, "").file("a1", "photo.png", PNG, 100, 60, 40)));
        browser.open(site.url());
        widget.untilShown(".thumb");
        assertThat(widget.shown(".refused")).isFalse();
        browser.until("it is loaded", () -> files.fetched().contains("a1 Bearer t-1"));
    }

    @Test
    void whatCannotBeSentIsRefusedAtOnce() throws IOException {
        visit(welcome(true)).open();
        choose(file("letter.docx", new byte[] {'P', 'K', 3, 4}));
        untilWhy("Not sent: only pictures and PDF files can be sent.");
        widget.find(".refused .link").click();
        choose(file("catalogue.pdf", padded(Pictures.PDF, 10 * 1024 * 1024 + 1)));
        untilWhy("Not sent: a file can have at most 10 MB.");
        widget.find(".refused .link").click();
        choose(file("broken.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}));
        untilWhy("Not sent: your browser cannot read this picture. Try it as JPEG or PNG.");
        assertThat(files.begun()).isZero();
        site.language("de");
        browser.open(site.url());
        widget.untilShown(".panel");
        choose(file("letter.docx", new byte[] {'P', 'K', 3, 4}));
        untilWhy("Nicht gesendet: Möglich sind nur Bilder und PDF-Dateien.");
    }

    @Test
    void picturesOfOtherTypesAndTooLargeOnesAreMadeToFit() throws IOException {
        visit(welcome(true)).open();
        widget.untilShown(".field");
        paste("image/webp", "photo.webp", "context.fillStyle = 'teal'; context.fillRect(0, 0, 300, 200)");
        posted(1);
        assertThat(files.posts().get(0).name()).isEqualTo("photo.jpg");
        assertThat(files.posts().get(0).type()).isEqualTo("image/jpeg");
        assertThat(Pictures.read(files.posts().get(0).body()).getWidth()).isEqualTo(300);
        paste("image/webp", "shape.webp", "context.fillStyle = 'teal'; context.fillRect(0, 0, 20, 20)");
        posted(2);
        assertThat(files.posts().get(1).name()).isEqualTo("shape.png");
        assertThat(Pictures.read(files.posts().get(1).body()).getColorModel().hasAlpha()).isTrue();
        byte[] heavy = Pictures.noise(2200, 1800);
        assertThat(heavy.length).isGreaterThan(10 * 1024 * 1024);
        choose(file("heavy.png", heavy));
        posted(3);
        assertThat(files.posts().get(2).body().length).isLessThanOrEqualTo(10 * 1024 * 1024);
        assertThat(files.posts().get(2).name()).isEqualTo("heavy.jpg");
        choose(file("wide.jpg", Pictures.landscape(8200, 5000, "jpg")));
        posted(4);
        assertThat(Pictures.read(files.posts().get(3).body()).getWidth()).isBetween(4000, 8000);
    }

    private void posted(int count) {
        browser.until("file " + count, () -> files.posts().size() == count);
    }

    private void untilWhy(String sentence) {
        browser.until(sentence, () -> widget.texts(".refused .why").equals(List.of(sentence)));
    }

    /** A picture made in the page, as a File that is pasted. */
    private void paste(String type, String name, String drawing) {
        browser.driver().executeAsyncScript("""
                const [type, name, drawing, field, done] = arguments;
                const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 200 });
                const context = canvas.getContext('2d');
                context.fillStyle = 'teal';
                context.fillRect(0, 0, drawing, drawing);
                canvas.toBlob(blob => {
                  const data = new DataTransfer();
                  data.items.add(new File([blob], name, { type }));
                  field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                  done();
                }, type)""", type, name, drawing.contains("300") ? 300 : 20, widget.find(".field"));
    }

    /** Over the panel. */
    private void drag(String type, Path file) {
        drag(type, file, 900);
    }

    private void drag(String type, Path file, int x) {
        browser.driver().executeCdpCommand("Input.dispatchDragEvent", Map.of(
                "type", type, "x", x, "y", 400,
                "data", Map.of("items", List.of(), "files", List.of(file.toString()), "dragOperationsMask", 1)));
    }

    private void choose(Path... chosen) {
        widget.untilShown(".attach");
        widget.find(".files").sendKeys(String.join("\n", List.of(chosen).stream().map(Path::toString).toList()));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] padded(byte[] begin, int size) {
        return java.util.Arrays.copyOf(begin, size);
    }

    private int percent() {
        return Integer.parseInt(widget.find(".progress").getDomAttribute("aria-valuenow"));
    }

    /** What is in the outbox of the browser's storage. */
    private List<String> keptInStorage() {
        return widget.strings("return Object.entries(localStorage).filter(([key]) => key.includes('outbox')).map(([, value]) => value)");
    }

    private static String clientIdIn(String kept) {
        return kept.replaceAll(".*\"clientId\":\"([^\"]+)\".*", "$1");
    }

    private String reloadedIn(String tab) {
        site.welcome(welcome(true));
        browser.open(site.url());
        widget.untilShown(".launcher");
        widget.open();
        return tab;
    }
}
