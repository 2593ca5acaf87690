package io.smarthub.launch.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.cli.Environment.ScreensRequest;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.launch.DemoFolder;
import io.smarthub.launch.Workspace;
import io.smarthub.support.FxTest;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(FxTest.class)
class TourWindowTest {

    @TempDir
    Path folder;

    @Test
    void theFrameInAPictureAlreadyFollowsWhatWasBoughtBefore() {
        ScreensRequest request = new ScreensRequest(folder, folder, DemoFolder.CLOCK, false, Locale.ENGLISH, 1280, 800);
        List<String> plans = new ArrayList<>();
        try (Workspace workspace = DemoFolder.open(folder.resolve("data"));
                TourWindow window = new TourWindow(workspace, request, (_, _) -> plans.add(plan()))) {
            window.start(new Destination.Billing());
            window.picture("free");
            for (PlanCode plan : List.of(PlanCode.STANDARD, PlanCode.PRO)) {
                workspace.billing().perform(new Action.ChoosePlan(plan), "");
                window.picture(plan.name());
            }
        }

        assertThat(plans).containsExactly("FREE plan", "STANDARD plan", "PRO plan");
    }

    private static String plan() {
        Node plan = Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#top-plan"))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return ((Labeled) plan).getText();
    }
}
