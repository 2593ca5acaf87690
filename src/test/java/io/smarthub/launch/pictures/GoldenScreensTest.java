package io.smarthub.launch.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.cli.Environment.ScreensRequest;
import io.smarthub.launch.DemoFolder;
import io.smarthub.launch.Workspace;
import io.smarthub.support.CssWarnings;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.support.Golden;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main screens look as they were last looked at: on the demo data, at a fixed time, in the bundled font. */
@ExtendWith(FxTest.class)
class GoldenScreensTest {

    @TempDir
    private static Path folder;

    private static Workspace workspace;

    @BeforeAll
    static void open() throws Exception {
        workspace = DemoFolder.open(DemoFolder.copy(folder.resolve("data")));
        FxTest.call(Theme::new);
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    @ParameterizedTest
    @OffFx
    @CsvSource({
        "home,light,en,1280x800",
        "home,dark,de,960x640",
        "inbox,light,en,1280x800",
        "inbox,dark,de,960x640",
        "statistics,dark,en,960x640",
        "billing,dark,en,960x640",
        "sources,light,en,960x640",
        "preferences,dark,en,960x640",
        "welcome,light,de,960x640"
    })
    void looksAsItWasLastLookedAt(String screen, String theme, String language, String size) throws Exception {
        String[] sides = size.split("x");
        ScreensRequest request = new ScreensRequest(
                folder,
                folder,
                DemoFolder.CLOCK,
                theme.equals("dark"),
                language.equals("de") ? Locale.GERMANY : Locale.UK,
                Integer.parseInt(sides[0]),
                Integer.parseInt(sides[1]));
        FxTest.onFx(() -> {
            try (CssWarnings warnings = new CssWarnings();
                    TourWindow window = new TourWindow(
                            workspace,
                            request,
                            (_, image) ->
                                    Golden.assertMatches(image, String.join("-", screen, theme, language, size)))) {
                window.start(destination(screen));
                window.picture(screen);
                assertThat(warnings.messages()).isEmpty();
            }
        });
    }

    private static Destination destination(String screen) {
        return switch (screen) {
            case "home" -> new Destination.Home();
            case "inbox" -> new Destination.Conversation(newestRead());
            case "statistics" -> new Destination.Statistics();
            case "billing" -> new Destination.Billing();
            case "sources" -> new Destination.Sources();
            case "preferences" -> new Destination.Preferences();
            case "welcome" -> new Destination.Welcome();
            default -> throw new IllegalArgumentException(screen);
        };
    }

    private static long newestRead() {
        return workspace
                .conversations()
                .after(
                        ConversationFilter.ALL
                                .with()
                                .joinedByChatbot(true)
                                .unread(false)
                                .build(),
                        null,
                        1)
                .rows()
                .getFirst()
                .id();
    }
}
