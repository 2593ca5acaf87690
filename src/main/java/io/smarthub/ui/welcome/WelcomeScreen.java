package io.smarthub.ui.welcome;

import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.control.Skeleton;
import io.smarthub.ui.welcome.WelcomeViewModel.State;
import java.time.Clock;
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
    private final PlanSentences sentences;
    private final CostWords costs;
    private final StackPane root = new StackPane();
    private @Nullable QuestionsPage questions;

    /** @param sentences what billing says of the plans */
    public WelcomeScreen(
            WelcomeViewModel model, Next next, Clock clock, Texts texts, Formats formats, PlanSentences sentences) {
        this.sentences = sentences;
        this.model = model;
        this.next = next;
        this.clock = clock;
        this.texts = texts.of("welcome");
        this.formats = formats;
        costs = new CostWords(this.texts, formats, sentences);
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
            case State.Asking(PlanOffers offers) -> ask(offers, false, "");
            case State.Saving(PlanOffers offers) -> ask(offers, true, "");
            case State.Failed(PlanOffers offers) -> ask(offers, false, texts.get("failed.save"));
            case State.PlanStays(PlanOffers offers, Refusal why) ->
                ask(
                        offers,
                        false,
                        texts.get(
                                "plan.stays",
                                offers.present(),
                                sentences.refusal().apply(why)));
            case State.PlanDiffers(PlanOffers offers, Preview now) -> ask(offers, false, costs.differs(offers, now));
            case State.Answered _ -> root.getChildren().setAll(new StartPage(texts, next).node());
        }
    }

    private void ask(PlanOffers offers, boolean busy, String problem) {
        QuestionsPage page = questions;
        if (page == null) {
            page = new QuestionsPage(texts, formats, clock, model, offers, costs, next.renewWindow());
            questions = page;
        }
        if (!root.getChildren().contains(page.node())) {
            root.getChildren().setAll(page.node());
        }
        page.show(offers);
        page.busy(busy);
        page.problem(problem);
    }
}
