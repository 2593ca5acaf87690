package io.smarthub.ui.welcome;

import io.smarthub.app.preferences.Preferences.Language;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Plan;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SegmentedControl;
import io.smarthub.ui.kit.control.SettingRow;
import io.smarthub.ui.kit.control.ZonePicker;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Everything that is asked, on one page; the button that goes on stays in view. */
final class QuestionsPage {

    private final Texts texts;
    private final Formats formats;
    private final WelcomeViewModel model;
    private final CostWords costs;
    private final List<PlanOption> options = new ArrayList<>();
    private final Label example;
    private final ComboBox<String> currency = new ComboBox<>();
    private final Label cost = Nodes.paragraph("", "secondary");
    private final Label problem = Nodes.paragraph("", "field-problem");
    private final Button go;
    private final BorderPane root = new BorderPane();
    private PlanOffers offers;

    QuestionsPage(
            Texts texts,
            Formats formats,
            Clock clock,
            WelcomeViewModel model,
            PlanOffers offers,
            CostWords costs,
            Optional<Runnable> renewWindow) {
        this.texts = texts;
        this.formats = formats;
        this.model = model;
        this.offers = offers;
        this.costs = costs;
        example = Nodes.paragraph(texts.get("plan.example"), "caption");
        go = Nodes.button(texts.get("continue"), model::finish, "primary");
        go.setId("welcome-continue");
        go.setDefaultButton(true);
        go.setMinWidth(Region.USE_PREF_SIZE);
        var heading = new VBox(
                Nodes.label(texts.get("title"), "welcome-title"), Nodes.paragraph(texts.get("text"), "secondary"));
        heading.getStyleClass().add("welcome-heading");
        var page = new VBox(heading, plans(), details(clock, renewWindow));
        page.getStyleClass().add("welcome-page");
        var holder = new StackPane(page);
        holder.getStyleClass().add("welcome-holder");
        var scroll = new ScrollPane(holder);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        root.setCenter(scroll);
        root.setBottom(footer());
        model.choicesProperty().subscribe(this::show);
    }

    Node node() {
        return root;
    }

    /** What the plans bring by now. */
    void show(PlanOffers present) {
        offers = present;
        for (PlanOption option : options) {
            option.show(present.catalogue().plan(option.code()), isPresent(option.code()));
        }
        List<String> sold = currencies();
        if (!currency.getItems().equals(sold)) {
            currency.getItems().setAll(sold);
            currency.setValue(model.choicesProperty().get().currency().getCurrencyCode());
        }
        show(model.choicesProperty().get());
    }

    void busy(boolean busy) {
        go.setDisable(busy);
    }

    void problem(String sentence) {
        problem.setText(sentence);
        Nodes.show(problem, !sentence.isEmpty());
        Nodes.show(cost, sentence.isEmpty());
    }

    private Node plans() {
        var row = new GridPane();
        row.getStyleClass().add("plan-options");
        List<Plan> plans = offers.catalogue().plans();
        for (Plan plan : plans) {
            var option = new PlanOption(plan, isPresent(plan.code()), texts, formats);
            option.setOnAction(_ -> {
                option.setSelected(true);
                model.choicesProperty().set(model.choicesProperty().get().withPlan(plan.code()));
            });
            // left to the toolkit, the keyboard may begin anywhere, and the page scrolled to it
            option.sceneProperty().addListener((_, _, scene) -> {
                if (scene != null && option.isSelected()) {
                    option.requestFocus();
                }
            });
            var third = new ColumnConstraints();
            third.setPercentWidth(100.0 / plans.size());
            row.getColumnConstraints().add(third);
            row.addRow(0, option);
            options.add(option);
        }
        var box = new VBox(Nodes.label(texts.get("plan.title"), "section-title"), row, example);
        box.getStyleClass().add("welcome-section");
        return box;
    }

    private boolean isPresent(PlanCode plan) {
        return offers.runs() && plan == offers.present();
    }

    private Node details(Clock clock, Optional<Runnable> renewWindow) {
        WelcomeChoices now = model.choicesProperty().get();
        var name = new TextField(now.ownerName());
        name.setAccessibleText(texts.get("owner"));
        name.setId("welcome-owner");
        name.setPrefColumnCount(18);
        name.textProperty().subscribe(text -> {
            String typed = text.strip();
            if (!typed.isEmpty()) {
                model.choicesProperty().set(model.choicesProperty().get().withOwnerName(typed));
            }
        });
        var language = new SegmentedControl<>(
                List.of(Language.values()),
                each -> texts.get("language." + each.name().toLowerCase(Locale.ROOT)),
                model.language());
        language.valueProperty().addListener((_, _, chosen) -> {
            model.setLanguage(chosen);
            renewWindow.ifPresent(Runnable::run);
        });
        var zone = new ZonePicker(
                texts.get("zone"),
                texts,
                clock,
                chosen -> model.choicesProperty()
                        .set(model.choicesProperty().get().withZone(chosen)));
        zone.setId("welcome-zone");
        model.choicesProperty().subscribe(choices -> zone.show(choices.zone()));
        currency.setAccessibleText(texts.get("currency"));
        currency.getItems().setAll(currencies());
        currency.setValue(now.currency().getCurrencyCode());
        currency.setOnAction(_ -> {
            if (currency.getValue() != null) {
                model.choicesProperty()
                        .set(model.choicesProperty().get().withCurrency(Currency.getInstance(currency.getValue())));
            }
        });
        String languageHelp = renewWindow.isPresent() ? "" : texts.get("language.later");
        var card = new Card(
                new SettingRow(texts.get("language"), languageHelp, language),
                new SettingRow(texts.get("owner"), texts.get("owner.help"), name),
                new SettingRow(texts.get("zone"), texts.get("zone.help"), zone),
                new SettingRow(texts.get("currency"), texts.get("currency.help"), currency));
        card.getStyleClass().add("welcome-details");
        var box = new VBox(Nodes.label(texts.get("details.title"), "section-title"), card);
        box.getStyleClass().add("welcome-section");
        return box;
    }

    private Node footer() {
        Nodes.show(problem, false);
        var words = new VBox(cost, problem);
        words.setAlignment(Pos.CENTER_LEFT);
        var row = new HBox(words, Nodes.spacer(), go);
        row.getStyleClass().add("welcome-footer-row");
        row.setAlignment(Pos.CENTER_LEFT);
        var footer = new StackPane(row);
        footer.getStyleClass().add("welcome-footer");
        return footer;
    }

    private void show(WelcomeChoices choices) {
        Catalogue catalogue = offers.catalogue();
        Currency shown = catalogue.sellsIn(choices.currency())
                ? choices.currency()
                : Currency.getInstance(currencies().getFirst());
        for (PlanOption option : options) {
            option.showPrice(shown);
            option.setSelected(option.code() == choices.plan());
        }
        Nodes.show(example, catalogue.examplePrices());
        cost.setText(costs.sentence(offers, choices.plan(), shown));
        // what was said of the answers before may not be true of these
        problem("");
    }

    private List<String> currencies() {
        return offers.catalogue().currencies().stream().sorted().toList();
    }
}
