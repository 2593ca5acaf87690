package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.MutableClock;
import io.smarthub.app.due.DueWork;
import io.smarthub.app.imports.Progress;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.platform.SystemBrowser;
import io.smarthub.platform.SystemClipboard;
import io.smarthub.platform.SystemFileChoosers;
import io.smarthub.platform.SystemFolderOpener;
import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A window that stays open over midnight of the last day of November. */
@ExtendWith(FxTest.class)
class NewDayTest {

    @TempDir
    private Path folder;

    private final MutableClock clock = new MutableClock("2026-11-30T23:30:00Z");
    private Workspace workspace;
    private DueWork due;
    private WindowContents contents;

    record Example(Destination screen, String before, String after) {}

    static List<Example> examples() {
        return List.of(
                new Example(new Destination.Home(), "full again on 1 Dec 2026", "full again on 1 Jan 2027"),
                new Example(new Destination.Billing(), "Full again on 1 Dec", "Full again on 1 Jan"),
                new Example(
                        new Destination.Statistics(),
                        "1 Nov 2026, 00:00 to 1 Dec 2026",
                        "2 Nov 2026, 00:00 to 2 Dec 2026"));
    }

    @BeforeEach
    void open() throws IOException {
        workspace = Workspace.open(folder, clock, InputStream.nullInputStream(), OutputStream.nullOutputStream());
        workspace.billing().perform(new Action.ChoosePlan(PlanCode.STANDARD), "");
        DemoDatabase.addConversations(workspace, Progress.NONE);
        due = new DueWork(workspace.billing(), workspace.account(), clock, workspace.changes());
    }

    @AfterEach
    void close() {
        contents.close();
        workspace.close();
    }

    @ParameterizedTest
    @MethodSource("examples")
    @OffFx
    void screensOfTheOldMonthBecomeThoseOfTheNew(Example example) throws Exception {
        FxTest.onFx(() -> show(example.screen()));
        FxTest.waitUntil(example.before(), () -> says(example.before()));
        assertThat(FxTest.call(() -> says(example.after()))).isFalse();

        clock.set("2026-12-01T00:00:00Z");
        due.perform();

        FxTest.waitUntil(example.after(), () -> says(example.after()));
    }

    @Test
    @OffFx
    void theStatusBarSaysThatTheClockIsBehind() throws Exception {
        FxTest.onFx(() -> show(new Destination.Home()));
        clock.set("2026-11-28T23:30:00Z");

        workspace.stay();

        FxTest.waitUntil("the notice", () -> says("2 d behind"));
    }

    private void show(Destination screen) {
        contents = new WindowContents(
                workspace,
                new WindowContents.Doors(
                        new SystemFileChoosers(Optional::empty),
                        new SystemBrowser(),
                        new SystemFolderOpener(),
                        new SystemClipboard(),
                        new SimpleObjectProperty<>(Theme.Choice.LIGHT),
                        Optional.empty()),
                Locale.UK,
                door -> new Tasks(Runnable::run, Runnable::run, door));
        Theme.style(new Scene(contents.root(), 1280, 800), false);
        contents.start(screen);
    }

    private boolean says(String text) {
        contents.root().applyCss();
        contents.root().layout();
        return Accessibility.all(contents.root())
                .filter(Labeled.class::isInstance)
                .map(node -> ((Labeled) node).getText())
                .anyMatch(said -> said != null && said.contains(text));
    }
}
