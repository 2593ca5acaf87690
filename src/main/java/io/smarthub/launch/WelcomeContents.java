package io.smarthub.launch;

import io.smarthub.ui.billing.PlanWords;
import io.smarthub.ui.billing.RefusalWords;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.welcome.Next;
import io.smarthub.ui.welcome.PlanSentences;
import io.smarthub.ui.welcome.WelcomeChoices;
import io.smarthub.ui.welcome.WelcomeScreen;
import io.smarthub.ui.welcome.WelcomeViewModel;
import java.util.Optional;

/** The welcome page of one window, and the answers that a window in another language goes on with. */
final class WelcomeContents {

    private final Workspace workspace;
    private final WelcomeViewModel model;
    private final WelcomeScreen screen;

    WelcomeContents(Workspace workspace, Next next, Tasks tasks, Texts texts, Formats formats) {
        this.workspace = workspace;
        var plans = PlanWords.in(texts.of("billing"), formats);
        model = new WelcomeViewModel(workspace.account(), workspace.preferences(), workspace.billing(), tasks);
        screen = new WelcomeScreen(
                model,
                next,
                workspace.clock(),
                texts.of("welcome"),
                formats,
                new PlanSentences(plans::present, plans::change, RefusalWords.in(texts.of("billing"), formats)::of));
    }

    WelcomeScreen screen() {
        return screen;
    }

    /** The answers so far, while it is asking. */
    Optional<WelcomeChoices> answers() {
        return workspace.account().account().welcomed()
                ? Optional.empty()
                : Optional.of(model.choicesProperty().get());
    }

    /** Goes on with answers that were given before the window was renewed. */
    void resume(WelcomeChoices answers) {
        model.resume(answers);
    }
}
