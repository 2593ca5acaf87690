package io.smarthub.launch.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.cli.Environment.ScreensRequest;
import io.smarthub.domain.conversation.Event;
import io.smarthub.launch.DemoFolder;
import io.smarthub.launch.Workspace;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.theme.Snapshots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walk through answering a visitor shows what it says, and what it sends is stored. */
@ExtendWith(FxTest.class)
class ReplyTourTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"false, en, 1280, 800", "true, de, 960, 640"})
    void answersAVisitor(boolean dark, String language, int width, int height) throws IOException {
        List<String> names = new ArrayList<>();
        Path out = Files.createDirectories(Path.of("target/screens"));
        ScreensRequest request =
                new ScreensRequest(folder, out, DemoFolder.CLOCK, dark, Locale.forLanguageTag(language), width, height);
        try (CssWarnings warnings = new CssWarnings();
                Workspace workspace = DemoFolder.open(folder.resolve("data"));
                TourWindow window = new TourWindow(workspace, request, (name, image) -> {
                    names.add(name);
                    try {
                        Snapshots.write(image, out.resolve(name + "-" + language + ".png"));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })) {
            new ReplyTour(folder).walk(window);

            // in a narrow window the card with "Block visitor" is a drawer
            assertThat(names.remove("conversation-block")).isEqualTo(width >= 1280);
            assertThat(names)
                    .containsExactly(
                            "conversation-web",
                            "conversation-canned",
                            "conversation-canned-save",
                            "conversation-reply",
                            "conversation-replied",
                            "conversation-reply-too-long",
                            "conversation-attachments",
                            "conversation-attachment-large");
            long id = workspace.conversations().find("web", "reply-tour").orElseThrow();
            assertThat(workspace.conversations().conversation(id).orElseThrow().events())
                    .extracting(Event::words)
                    .anyMatch(words -> words.startsWith("It left our warehouse"))
                    .contains("[parcel-at-the-door.png]");
            assertThat(warnings.messages()).isEmpty();
        }
    }
}
