package io.smarthub.ui.welcome;

import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.welcome.WelcomeViewModel.State;
import java.time.Clock;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The first start: what must be known, asked on one calm page, and then the first conversations. */
public final class WelcomeScreen implements Screen {

    private final WelcomeViewModel model;
    private final Next next;
    private final Clock clock;
    private final Texts texts;
    private final Formats formats;
    private final Function<Refusal, String> refusals;
    private final StackPane root = new StackPane();
    private @Nullable QuestionsPage questions;

    /** @param refusals says why a plan is not begun */
    public WelcomeScreen(
            WelcomeViewModel model,
            Next next,
            Clock clock,
            Texts texts,
            Formats formats,
            Function<Refusal, String> refusals) {
        this.refusals = refusals;
        this.model = model;
        this.next = next;
        this.clock = clock;
        this.texts = texts.of("welcome");
        this.formats = formats;
        root.getStyleClass().add("welcome");
        model.stateProperty().subscribe(this::show);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.load();
    }

    @Override
    public void hidden() {}

    private void show(State state) {
        switch (state) {
            case State.Loading _ -> root.getChildren().setAll(Skeleton.rows(4, 96));
            case State.Unreadable _ ->
                root.getChildren()
                        .setAll(new EmptyState(
                                Icon.ERROR,
                                texts.get("failed.title"),
                                texts.get("failed.load"),
                                texts.get("failed.retry"),
                                model::load));
            case State.Asking(Catalogue catalogue) -> ask(catalogue, false, "");
            case State.Saving(Catalogue catalogue) -> ask(catalogue, true, "");
            case State.Failed(Catalogue catalogue) -> ask(catalogue, false, texts.get("failed.save"));
            case State.PlanStays(Catalogue catalogue, PlanCode plan, Refusal why) ->
                ask(catalogue, false, texts.get("plan.stays", plan, refusals.apply(why)));
            case State.Answered _ -> root.getChildren().setAll(new StartPage(texts, next).node());
        }
    }

    private void ask(Catalogue catalogue, boolean busy, String problem) {
        QuestionsPage page = questions;
        if (page == null) {
            page = new QuestionsPage(texts, formats, clock, model, catalogue, next.renewWindow());
            questions = page;
        }
        if (!root.getChildren().contains(page.node())) {
            root.getChildren().setAll(page.node());
        }
        page.busy(busy);
        page.problem(problem);
    }
}
