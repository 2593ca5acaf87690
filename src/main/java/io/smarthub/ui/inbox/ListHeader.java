package io.smarthub.ui.inbox;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.search.SearchHint;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.KeptFocus;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Chip;
import io.smarthub.ui.kit.control.SearchField;
import io.smarthub.ui.kit.control.SegmentedControl;
import io.smarthub.ui.kit.overlay.Popover;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Above the list: search, filters, saved views, tabs with counts, what is filtered by, and how many match. */
final class ListHeader extends VBox {

    private final Texts texts;
    private final Formats formats;
    private final InboxViewModel model;
    private final FilterWords words;
    private final CountText numbers;
    private final SearchField search;
    private final SegmentedControl<InboxTab> tabs;
    private final FlowPane chips = new FlowPane();
    private String shownSearch = "";
    private final Label hints = Nodes.paragraph("", "search-hints");
    private final Label matches = Nodes.label("", "secondary", "match-count");

    /** @param toList gives the focus to the list below */
    ListHeader(
            Texts texts,
            Formats formats,
            Dialogs dialogs,
            InboxViewModel model,
            ExportMenu export,
            DateJump date,
            SilentSection silent,
            Runnable toList) {
        this.texts = texts;
        this.formats = formats;
        this.model = model;
        words = new FilterWords(texts, formats);
        numbers = new CountText(texts, formats);
        getStyleClass().add("list-header");
        search = new SearchField(
                texts.get("search.prompt"),
                texts,
                text -> model.setFilter(
                        model.filterProperty().get().with().search(text).build()));
        search.field().setId("inbox-search");
        search.field().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
                toList.run();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Button filters = Nodes.iconButton(Icon.FILTER, texts.get("filter.title"), () -> {});
        filters.setId("inbox-filters");
        filters.setOnAction(_ -> showFilters(filters));
        Button views = Nodes.iconButton(Icon.BOOKMARK, texts.get("views.title"), () -> {});
        views.setId("inbox-views");
        views.setOnAction(_ -> new ViewsMenu(texts, formats, dialogs, model).showBelow(views));
        HBox top = new HBox(search, filters, date.button(), views);
        top.getStyleClass().add("list-top");
        top.setAlignment(Pos.CENTER_LEFT);
        tabs = new SegmentedControl<>(InboxTab.BAR, this::name, InboxTab.OPEN).asTabs();
        tabs.getStyleClass().add("inbox-tabs");
        tabs.valueProperty()
                .addListener((_, _, tab) ->
                        model.setFilter(tab.in(model.filterProperty().get())));
        chips.getStyleClass().add("filter-chips");
        ToggleButton waitingFirst = new ToggleButton(texts.get("list.waiting-first"));
        waitingFirst.setId("inbox-waiting-first");
        waitingFirst.setGraphic(Icon.SORT_DOWN.node(13));
        waitingFirst.getStyleClass().addAll("flat", "small", "waiting-first");
        waitingFirst.selectedProperty().bindBidirectional(model.waitingFirstProperty());
        HBox match = new HBox(matches, Nodes.spacer(), waitingFirst, export.button());
        match.getStyleClass().add("match-row");
        match.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(top, tabs, silent.heading(), chips, hints, match);
        model.filterProperty().addListener((_, _, filter) -> show(filter));
        model.choicesProperty()
                .addListener(_ -> showChips(model.filterProperty().get()));
        model.countsProperty().addListener((_, _, counts) -> show(counts));
        model.matchesProperty().addListener((_, _, count) -> matches.setText(numbers.matches(count)));
        show(model.filterProperty().get());
    }

    void focusSearch() {
        search.field().requestFocus();
        search.field().selectAll();
    }

    private void show(ConversationFilter filter) {
        InboxTab tab = InboxTab.of(filter);
        boolean inBar = InboxTab.BAR.contains(tab);
        if (inBar) {
            tabs.valueProperty().set(tab);
        }
        Nodes.show(tabs, inBar);
        // another search than before: what is still being typed is not lost by a change of anything else
        if (!filter.search().equals(shownSearch)
                && !search.field().getText().stripLeading().equals(filter.search())) {
            search.field().setText(filter.search());
        }
        shownSearch = filter.search();
        showChips(filter);
        List<SearchHint> found = model.hints();
        hints.setText(
                found.isEmpty()
                        ? ""
                        : texts.of("search")
                                .get(found.getFirst().key(), found.getFirst().value()));
        Nodes.show(hints, !found.isEmpty());
    }

    private void showChips(ConversationFilter filter) {
        KeptFocus.during(this, () -> makeChips(filter));
    }

    private void makeChips(ConversationFilter filter) {
        List<FilterWords.Part> parts =
                words.parts(filter, model.choicesProperty().get().chatbots());
        chips.getChildren().clear();
        for (FilterWords.Part part : parts) {
            chips.getChildren().add(new Chip(part.text(), texts, () -> model.setFilter(part.without())));
        }
        if (parts.size() > 1) {
            chips.getChildren()
                    .add(Nodes.button(
                            texts.get("filter.clear"),
                            () -> model.setFilter(InboxTab.of(filter).in(ConversationFilter.ALL)),
                            "flat",
                            "small"));
        }
        Nodes.show(chips, !parts.isEmpty());
    }

    private void show(TabCounts counts) {
        for (InboxTab tab : InboxTab.BAR) {
            Count count = countShown(tab) ? counts.of(tab) : Count.unknown();
            boolean counted = count.least() > 0;
            tabs.button(tab).setText(counted ? texts.get("tab.count", name(tab), numbers.badge(count)) : name(tab));
            tabs.button(tab)
                    .setAccessibleText(counted ? texts.get("tab.count", name(tab), numbers.number(count)) : name(tab));
        }
    }

    private static boolean countShown(InboxTab tab) {
        return tab == InboxTab.OPEN || tab == InboxTab.NEW || tab == InboxTab.MINE;
    }

    private void showFilters(Button under) {
        new Popover(new FilterPanel(
                        model.filterProperty().get(), model.choicesProperty().get(), texts, formats, model::setFilter))
                .showBelow(under);
    }

    private String name(InboxTab tab) {
        return texts.get("tab." + tab.name().toLowerCase(Locale.ROOT));
    }
}
