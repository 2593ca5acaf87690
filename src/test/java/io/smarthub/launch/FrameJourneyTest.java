package io.smarthub.launch;

import io.smarthub.app.billing.BillingService;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The frame of the real window while plans and packages are bought. */
@ExtendWith(FxTest.class)
@OffFx
class FrameJourneyTest {

    @TempDir
    Path folder;

    @Test
    void theFrameFollowsWhatIsBoughtAlsoWhereMuchIsBoughtAtOnce() throws Exception {
        try (JourneyWindow window = new JourneyWindow(folder, new Destination.Billing())) {
            window.reads("FREE plan");
            window.click("billing-change-plan").click("choose-STANDARD");
            window.reads("Change to STANDARD?");
            window.robot().clickOn(".dialog-buttons .primary");
            window.reads("STANDARD plan");
            window.reads("100 of 100 left");

            BillingService billing = window.workspace().billing();
            billing.perform(new Action.EnablePackage("CONV-100"), "");
            billing.perform(new Action.EnablePackage("CONV-200"), "");
            billing.perform(new Action.ChoosePlan(PlanCode.PRO), "");
            window.reads("PRO plan");
            window.reads(billing.books().capacity().limit() + " of "
                    + billing.books().capacity().limit() + " left");
        }
    }
}
