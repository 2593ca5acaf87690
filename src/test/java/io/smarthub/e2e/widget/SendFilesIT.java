package io.smarthub.e2e.widget;

import static io.smarthub.e2e.widget.Frames.visitor;
import static io.smarthub.e2e.widget.Frames.welcome;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** Files from the visitor to the server: chosen, pasted and dropped, made to fit, and in their order. */
class SendFilesIT extends WithFiles {

    private static final int ON_THE_PANEL = 900;
    private static final int BESIDE_IT = 200;

    @Test
    void aChosenPictureIsShownSentAndStoredOnce() throws IOException {
        byte[] picture = Pictures.landscape(800, 600, "png");
        files.hold();
        visit(welcome(true)).open();
        choose(file("Grüne Blätter.png", picture));
        widget.untilShown(".thumb img");
        assertThat(widget.text(".file-name")).isEqualTo("Grüne Blätter.png");
        browser.until("its size", () -> widget.text(".file-note").matches("\\d+ kB"));
        assertThat(widget.status()).endsWith("Sending …");
        files.release();
        untilStored();
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
        browser.driver()
                .executeCdpCommand(
                        "Browser.grantPermissions",
                        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
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
        drag("dragEnter", picture, ON_THE_PANEL);
        drag("dragOver", picture, ON_THE_PANEL);
        widget.untilShown(".drop");
        assertThat(widget.text(".drop")).contains("Drop files here to send them");
        drag("dragOver", picture, BESIDE_IT);
        widget.untilGone(".drop");
        drag("dragOver", picture, ON_THE_PANEL);
        drag("drop", picture, ON_THE_PANEL);
        browser.until("it arrives", () -> files.posts().size() == 1);
        assertThat(widget.shown(".drop")).isFalse();
        assertThat(files.posts().getFirst().name()).isEqualTo("dropped.png");
    }

    @Test
    void whereNothingMayBeWrittenNothingIsAttached() throws IOException {
        Path picture = file("dropped.png", Pictures.landscape(60, 40, "png"));
        visit(welcome(true, false, Frames.chatbot("e1", "How can we help?", "Delivery")))
                .open();
        widget.untilShown(".instead");
        assertThat(widget.shown(".attach")).isFalse();
        drag("dragEnter", picture, ON_THE_PANEL);
        drag("dragOver", picture, ON_THE_PANEL);
        drag("drop", picture, ON_THE_PANEL);
        assertThat(browser.driver().getCurrentUrl()).as("the page stays").isEqualTo(site.url());
        assertThat(widget.bubbles()).hasSize(1);
    }

    @Test
    void theProgressIsShownAndItCanBeCancelled() throws IOException {
        files.hold();
        visit(welcome(true)).open();
        choose(document("large.pdf", 9_000_000));
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

    @Test
    void whatCannotBeSentIsRefusedAtOnce() throws IOException {
        visit(welcome(true)).open();
        choose(file("letter.docx", new byte[] {'P', 'K', 3, 4}));
        untilWhy("Not sent: only pictures and PDF files can be sent.");
        widget.find(".refused .link").click();
        choose(document("catalogue.pdf", 10 * 1024 * 1024 + 1));
        untilWhy("Not sent: a file can have at most 10 MB.");
        widget.find(".refused .link").click();
        choose(file("broken.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0}));
        untilWhy("Not sent: your browser cannot read this picture. Try it as JPEG or PNG.");
        widget.find(".refused .link").click();
        Path photos = Files.createDirectory(folder.resolve("photos"));
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            drag(type, photos, ON_THE_PANEL);
        }
        untilWhy("Not sent: only pictures and PDF files can be sent.");
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
        paste("photo.webp", 300);
        posted(1);
        assertThat(files.posts().get(0).name()).isEqualTo("photo.jpg");
        assertThat(files.posts().get(0).type()).isEqualTo("image/jpeg");
        assertThat(Pictures.read(files.posts().get(0).body()).getWidth()).isEqualTo(300);
        paste("shape.webp", 20);
        posted(2);
        assertThat(files.posts().get(1).name()).isEqualTo("shape.png");
        assertThat(Pictures.read(files.posts().get(1).body()).getColorModel().hasAlpha())
                .isTrue();
        String drawing =
                "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'><circle r='20' fill='teal'/></svg>";
        choose(file("logo.svg", drawing.getBytes(StandardCharsets.UTF_8)));
        posted(3);
        assertThat(files.posts().get(2).name()).isEqualTo("logo.png");
        assertThat(Pictures.read(files.posts().get(2).body()).getWidth()).isEqualTo(90);
        byte[] heavy = Pictures.noise(2200, 1800);
        assertThat(heavy.length).isGreaterThan(10 * 1024 * 1024);
        choose(file("heavy.png", heavy));
        posted(4);
        assertThat(files.posts().get(3).body().length).isLessThanOrEqualTo(10 * 1024 * 1024);
        assertThat(files.posts().get(3).name()).isEqualTo("heavy.jpg");
        choose(file("wide.jpg", Pictures.landscape(8200, 5000, "jpg")));
        posted(5);
        assertThat(Pictures.read(files.posts().get(4).body()).getWidth()).isBetween(4000, 8000);
    }

    @Test
    void aPhotographThatLiesOnItsSideIsSentUpright() throws IOException {
        visit(welcome(true)).open();
        choose(file("photo.jpg", Pictures.turned(80, 60)));
        posted(1);
        BufferedImage upright = Pictures.read(files.posts().getFirst().body());
        assertThat(upright.getWidth()).isEqualTo(60);
        assertThat(upright.getHeight()).isEqualTo(80);
        assertThat(new String(files.posts().getFirst().body(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void aLongNameFitsIntoItsHeader() throws IOException {
        visit(welcome(true)).open();
        choose(file("茶".repeat(82) + ".pdf", Pictures.PDF));
        choose(file("ä".repeat(120) + ".pdf", Pictures.PDF));
        browser.script("""
                const data = new DataTransfer();
                data.items.add(new File(['%PDF-1.4'], '茶'.repeat(250) + '.pdf'));
                arguments[0].dispatchEvent(new ClipboardEvent(
                    'paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }))""", widget.find(".field"));
        posted(3);
        assertThat(files.posts()).extracting(FakeFiles.Post::name).allMatch(name -> name.endsWith(".pdf"));
        assertThat(files.posts().get(2).name()).hasSize(100 + 4);
    }

    private void posted(int count) {
        browser.until("file " + count, () -> files.posts().size() == count);
    }

    /** A teal square in a transparent picture of 300 × 200, as a file that is pasted. */
    private void paste(String name, int square) {
        browser.driver().executeAsyncScript("""
                const [name, square, field, done] = arguments;
                const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 200 });
                const context = canvas.getContext('2d');
                context.fillStyle = 'teal';
                context.fillRect(0, 0, square, square);
                canvas.toBlob(blob => {
                  const data = new DataTransfer();
                  data.items.add(new File([blob], name, { type: blob.type }));
                  field.dispatchEvent(new ClipboardEvent(
                      'paste', { clipboardData: data, bubbles: true, composed: true, cancelable: true }));
                  done();
                }, 'image/webp')""", name, square, widget.find(".field"));
    }

    private int percent() {
        return Integer.parseInt(widget.find(".progress").getDomAttribute("aria-valuenow"));
    }
}
