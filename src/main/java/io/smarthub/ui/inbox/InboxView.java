package io.smarthub.ui.inbox;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.inbox.SavedViews;
import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.Preferences.WindowPlace;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.ui.kit.Debounce;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.EmptyState;
import io.smarthub.ui.kit.list.PagedList;
import io.smarthub.ui.shell.ConversationExports;
import io.smarthub.ui.shell.ConversationPane;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.LiveDesk;
import io.smarthub.ui.shell.Navigator;
import io.smarthub.ui.shell.RunningTasks;
import io.smarthub.ui.shell.Screens.InboxScreen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The inbox: the list on the left, the open conversation in the middle, the visitor's card on the right. */
public final class InboxView implements InboxScreen {

    private static final double LIST_WIDTH = 360;
    private static final double DETAILS_WIDTH = 300;
    private static final KeyCodeCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final Duration OPEN_AFTER = Duration.ofMillis(120);

    private final Texts texts;
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final ConversationPane conversation;
    private final InboxViewModel model;
    private final ListHeader header;
    private final BulkBar bulk;
    private final PagedList<InboxRow> list;
    private final Optional<VisitorsSection> visitors;
    private final Drawer drawer;
    private final Panes root;
    private final DateJump date;
    private final ListPlaces places;
    private Runnable undo = () -> {};
    private final Tasks tasks;
    private final List<Runnable> onceFilled = new ArrayList<>();
    private boolean filled;
    private boolean visible;
    private boolean seenBefore;
    private boolean numbersDue;
    private Optional<Throwable> numbersFailure = Optional.empty();
    private final Debounce opening = new Debounce(OPEN_AFTER);

    public InboxView(
            ConversationReader reader,
            ConversationWriter writer,
            ConversationExports exports,
            SavedViews savedViews,
            Changes changes,
            PreferencesStore preferences,
            ConversationPane conversation,
            Optional<LiveDesk> desk,
            Supplier<String> agent,
            Texts texts,
            Formats formats,
            Dialogs dialogs,
            Toasts toasts,
            RunningTasks running,
            Tasks tasks,
            Navigator navigator) {
        this.texts = texts;
        this.dialogs = dialogs;
        this.tasks = tasks;
        this.navigator = navigator;
        this.conversation = conversation;
        model = new InboxViewModel(reader, savedViews, changes, tasks);
        model.waitingFirstProperty().set(preferences.preferences().desk().waitingFirst());
        date = new DateJump(texts, this::goTo);
        SilentSection silent = new SilentSection(texts, formats, model, this::focusList);
        header = new ListHeader(
                texts, formats, dialogs, model, new ExportMenu(texts, exports, model), date, silent, this::focusList);
        list = new PagedList<>(
                texts.get("list.title"),
                tasks,
                texts,
                InboxRow::id,
                InboxRowView.HEIGHT,
                () -> new InboxRowView(texts, formats));
        places = new ListPlaces(model, list, formats);
        bulk = new BulkBar(
                texts,
                formats,
                dialogs,
                toasts,
                model,
                new BulkWork(writer, running, tasks, texts),
                this::remember,
                list::focusList);
        conversation.setOnUndoable(this::remember);
        list.setMultiple(true);
        list.setEmptyState(this::empty);
        list.selectedProperty().addListener((_, before, now) -> selected(before, now));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox conversations = new VBox(list, silent.open());
        VBox.setVgrow(conversations, Priority.ALWAYS);
        VBox left = new VBox(header, conversations, bulk);
        left.getStyleClass().add("inbox-list");
        visitors = desk.map(live -> new VisitorsSection(
                texts,
                formats,
                dialogs,
                tasks,
                navigator,
                live,
                agent,
                List.of(header, conversations),
                this::focusList));
        visitors.ifPresent(section -> left.getChildren().addAll(2, section.nodes()));
        WindowPlace place = preferences.preferences().window();
        drawer = new Drawer(conversation.details(), texts);
        root = new Panes(
                left,
                conversation.thread(),
                drawer,
                place == null || place.inboxList() <= 0 ? LIST_WIDTH : place.inboxList(),
                place == null || place.inboxDetails() <= 0 ? DETAILS_WIDTH : place.inboxDetails());
        root.narrowProperty().subscribe(narrow -> conversation.offerDetails(narrow, drawer::reach));
        root.setOnDragged(() -> preferences.update(this::withPanes));
        root.getStyleClass().add("inbox");
        root.addEventHandler(KeyEvent.KEY_TYPED, this::key);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::hitsAndUndo);
        model.filterProperty().addListener((_, _, filter) -> load(filter));
        model.waitingFirstProperty().addListener((_, _, first) -> {
            preferences.update(all -> all.withDesk(all.desk().withWaitingFirst(first)));
            load(model.filterProperty().get());
        });
        model.onFailure(this::numbersFailed);
        list.setOnAnswered(this::answered);
        load(model.filterProperty().get());
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {
        model.attach(this::changed, places::renew);
        if (seenBefore) {
            changed();
        }
        seenBefore = true;
        visible = true;
        visitors.ifPresent(VisitorsSection::shown);
        if (filled) {
            model.refreshSetup();
            if (!list.isAsking()) {
                model.refreshNumbers();
            }
        }
        list.focusList();
    }

    /** Calls once when the first page of conversations has been read, or could not be. */
    public void onceFilled(Runnable action) {
        if (filled) {
            action.run();
        } else {
            onceFilled.add(action);
        }
    }

    @Override
    public void hidden() {
        visible = false;
        visitors.ifPresent(VisitorsSection::hidden);
        drawer.close(false);
        model.detach();
        opening.cancel();
    }

    @Override
    public void refresh() {
        changed();
    }

    @Override
    public void show(ConversationFilter filter) {
        visitors.ifPresent(VisitorsSection::close);
        model.setFilter(filter);
    }

    @Override
    public void show(long id) {
        list.clearSelection();
        list.focusList();
        opening.cancel();
        conversation.open(id, model.filterProperty().get().search());
        list.select(id);
    }

    private void goTo(LocalDate day) {
        places.goTo(day);
        list.focusList();
    }

    private void focusList() {
        list.focusList();
    }

    /** The conversations first, then the numbers around them. */
    private void answered() {
        boolean first = !filled;
        filled = true;
        if (visible && (first || (numbersDue && !list.isFailed()))) {
            numbersDue = false;
            model.refreshSetup();
        }
        if (visible && !list.isFailed()) {
            model.refreshNumbers();
            places.answered();
        }
        Optional<Throwable> failure = numbersFailure;
        numbersFailure = Optional.empty();
        failure.ifPresent(this::numbersFailed);
        onceFilled.forEach(Runnable::run);
        onceFilled.clear();
    }

    /** What keeps the list from being read is told by the list alone; the numbers come when it can be read again. */
    private void numbersFailed(Throwable failure) {
        if (list.isAsking()) {
            numbersFailure = Optional.of(failure);
        } else if (list.isFailed()) {
            numbersDue = true;
        } else {
            tasks.errors().failed(failure);
        }
    }

    private void changed() {
        list.refresh();
        conversation.refresh();
    }

    private void load(ConversationFilter filter) {
        boolean first = model.waitingFirstProperty().get();
        places.renew();
        list.setLoader(request -> model.page(filter, first, request));
    }

    private void selected(Optional<InboxRow> before, Optional<InboxRow> now) {
        List<InboxRow> rows = list.selectedRows();
        bulk.show(rows);
        boolean other = now.isPresent()
                && (before.isEmpty() || before.get().id() != now.get().id());
        if (other && rows.size() <= 1) {
            long id = now.get().id();
            String search = model.filterProperty().get().search();
            opening.call(() -> conversation.open(id, search));
        }
    }

    private Preferences withPanes(Preferences now) {
        WindowPlace place = now.window();
        return now.withWindow(
                place == null
                        ? new WindowPlace(0, 0, 0, 0, false, "", root.listWidth(), root.cardWidth())
                        : place.withPanes(root.listWidth(), root.cardWidth()));
    }

    private Node empty() {
        ConversationFilter filter = model.filterProperty().get();
        ConversationFilter tabOnly = InboxTab.of(filter).in(ConversationFilter.ALL);
        if (model.isOfTheNewest()) {
            return new EmptyState(
                    Icon.FILTER,
                    texts.get("empty.newest.title"),
                    texts.get("empty.newest.text"),
                    texts.get("filter.clear"),
                    () -> leaveEmpty(tabOnly));
        }
        if (!filter.equals(tabOnly)) {
            return new EmptyState(
                    Icon.FILTER,
                    texts.get("empty.filtered.title"),
                    texts.get("empty.filtered.text"),
                    texts.get("filter.clear"),
                    () -> leaveEmpty(tabOnly));
        }
        if (InboxTab.of(filter) == InboxTab.ALL) {
            return new EmptyState(
                    Icon.INBOX,
                    texts.get("empty.nothing.title"),
                    texts.get("empty.nothing.text"),
                    texts.get("empty.nothing.action"),
                    () -> navigator.open(new Destination.Sources()));
        }
        return new EmptyState(
                Icon.CHECK_ALL,
                texts.get("empty.tab.title"),
                texts.get("empty.tab.text"),
                texts.get("empty.tab.action"),
                () -> leaveEmpty(ConversationFilter.ALL));
    }

    /** The button that was pressed goes with the empty state: the list has the focus then. */
    private void leaveEmpty(ConversationFilter filter) {
        list.focusList();
        model.setFilter(filter);
    }

    private void remember(Runnable howToUndo) {
        undo = howToUndo;
    }

    /** Takes back what was done last, once. */
    private void undoLast() {
        Runnable last = undo;
        undo = () -> {};
        last.run();
    }

    private void hitsAndUndo(KeyEvent event) {
        if (event.getCode() == KeyCode.F3) {
            act(event.isShiftDown() ? ConversationPane.Key.PREVIOUS_HIT : ConversationPane.Key.NEXT_HIT);
            event.consume();
        } else if (UNDO.match(event) && !(event.getTarget() instanceof TextInputControl)) {
            undoLast();
            event.consume();
        }
    }

    /** To another conversation, whose thread takes the place of the one that may have the focus. */
    private void move(int places) {
        list.moveSelection(places);
        list.focusList();
    }

    /** To the conversation that is selected, also when it was about to be opened only. */
    private void act(ConversationPane.Key key) {
        opening.flush();
        conversation.perform(key);
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCharacter()) {
            case "j", "J" -> move(1);
            case "k", "K" -> move(-1);
            case "e", "E" -> act(ConversationPane.Key.RESOLVE);
            case "u", "U" -> act(ConversationPane.Key.UNREAD);
            case "t", "T" -> act(ConversationPane.Key.TAG);
            case "a", "A" -> act(ConversationPane.Key.ASSIGN);
            case "n", "N" -> act(ConversationPane.Key.NOTE);
            case "r", "R" -> act(ConversationPane.Key.REPLY);
            case "d", "D" -> act(ConversationPane.Key.DETAILS);
            case "g", "G" -> date.ask();
            case "/" -> header.focusSearch();
            case "?" -> dialogs.show(new Dialogs.Panel(texts.get("keys.title"), new KeysCard(texts), List.of()));
            default -> {
                return;
            }
        }
        event.consume();
    }
}
