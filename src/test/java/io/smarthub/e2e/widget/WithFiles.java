package io.smarthub.e2e.widget;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A visitor who has files, and a server that takes them. */
abstract class WithFiles extends InTheShop {

    static final String PNG = "image/png";

    @TempDir
    Path folder;

    FakeFiles files;

    @BeforeEach
    void theServersFiles() {
        files = site.files();
    }

    Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    Path photo() throws IOException {
        return file("photo.png", Pictures.landscape(60, 40, "png"));
    }

    /** A PDF of so many bytes. */
    Path document(String name, int size) throws IOException {
        return file(name, Arrays.copyOf(Pictures.PDF, size));
    }

    /** In the browser's own dialog. */
    void choose(Path... chosen) {
        widget.untilShown(".attach");
        widget.find(".files")
                .sendKeys(String.join(
                        "\n", Arrays.stream(chosen).map(Path::toString).toList()));
    }

    /** As the browser tells of a file that is dragged: at this place of the window. */
    void drag(String type, Path file, int x) {
        Map<String, Object> data =
                Map.of("items", List.of(), "files", List.of(file.toString()), "dragOperationsMask", 1);
        browser.driver()
                .executeCdpCommand("Input.dispatchDragEvent", Map.of("type", type, "x", x, "y", 400, "data", data));
    }

    void untilBegun() {
        browser.until("it is under way", () -> files.begun() == 1);
    }

    void untilStored() {
        browser.until("it is stored", () -> widget.status().endsWith("Sent"));
    }

    void untilDrawn() {
        browser.until(
                "it is drawn",
                () -> Boolean.TRUE.equals(browser.script(
                        "return [...arguments[0].querySelectorAll('.thumb img[src]')].some(image => image.complete && image.naturalWidth > 0)",
                        widget.find(".rows"))));
    }

    /** Waits until this is the one reason that is given. */
    void untilWhy(String sentence) {
        browser.until(sentence, () -> widget.texts(".refused .why").equals(List.of(sentence)));
    }

    /** What is in the outbox of the browser's storage. */
    List<String> keptInStorage() {
        return widget.strings(
                "return Object.entries(localStorage).filter(([key]) => key.includes('outbox')).map(([, value]) => value)");
    }
}
