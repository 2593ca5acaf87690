package io.smarthub.launch;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.home.HomeService;
import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.platform.Browser;
import io.smarthub.platform.Clipboard;
import io.smarthub.platform.FileChoosers;
import io.smarthub.platform.FolderOpener;
import io.smarthub.ui.billing.BillingScreen;
import io.smarthub.ui.billing.BillingViewModel;
import io.smarthub.ui.conversation.ConversationView;
import io.smarthub.ui.home.HomeScreen;
import io.smarthub.ui.home.HomeViewModel;
import io.smarthub.ui.inbox.InboxView;
import io.smarthub.ui.kit.ErrorDoor;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.kit.overlay.WindowErrorDoor;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.preferences.PreferencesScreen;
import io.smarthub.ui.preferences.PreferencesViewModel;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.Place;
import io.smarthub.ui.shell.RunningTask;
import io.smarthub.ui.shell.RunningTasks;
import io.smarthub.ui.shell.Screens;
import io.smarthub.ui.shell.Shell;
import io.smarthub.ui.shell.ShellViewModel;
import io.smarthub.ui.sources.SourcesScreen;
import io.smarthub.ui.sources.SourcesViewModel;
import io.smarthub.ui.sources.TaskProgress;
import io.smarthub.ui.statistics.StatisticsScreen;
import io.smarthub.ui.statistics.StatisticsViewModel;
import io.smarthub.ui.welcome.Next;
import io.smarthub.ui.welcome.WelcomeScreen;
import io.smarthub.ui.welcome.WelcomeViewModel;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import org.jspecify.annotations.Nullable;

/** Everything of one window on an opened data folder: the frame, and each screen when it is first asked for. */
public final class WindowContents implements Screens, AutoCloseable {

    /** The doors to the operating system that screens use. */
    public record Doors(
            FileChoosers files,
            Browser browser,
            FolderOpener folders,
            Clipboard clipboard,
            ObjectProperty<Theme.Choice> theme,
            Optional<Runnable> renewWindow) {}

    private static final String SUPPORT = "support@smarthub.example";

    private final Workspace workspace;
    private final Doors doors;
    private final Locale locale;
    private final OverlayHost overlay;
    private final Formats formats;
    private final Tasks tasks;
    private final RunningTasks running = new RunningTasks();
    private final ShellViewModel shellModel;
    private final Changes.Subscription searchHealth;
    private final Shell shell;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private @Nullable InboxView inbox;
    private @Nullable Screen welcome;

    /** @param makeTasks makes the tasks of this window; pictures do everything at once */
    public WindowContents(Workspace workspace, Doors doors, Locale locale, Function<ErrorDoor, Tasks> makeTasks) {
        this.workspace = workspace;
        this.doors = doors;
        this.locale = locale;
        overlay = new OverlayHost(texts("kit"), doors.clipboard());
        formats = new Formats(locale, workspace.account().account().zone(), workspace.clock());
        tasks = makeTasks.apply(new WindowErrorDoor(overlay.dialogs(), texts("kit")));
        shellModel = new ShellViewModel(new Figures(workspace), workspace.changes(), workspace.clock(), tasks);
        shell = new Shell(texts("shell"), formats, overlay.dialogs(), this, shellModel, running);
        overlay.setContent(shell.node());
        searchHealth = workspace.search().subscribe(health -> Fx.run(() -> show(health)));
        show(workspace.search().health());
    }

    /** The scene's root. */
    public OverlayHost root() {
        return overlay;
    }

    /** The frame. */
    public Shell shell() {
        return shell;
    }

    /** Begins to show: the frame's figures, and the first screen. */
    public void start(Destination first) {
        shell.open(first);
        shellModel.refresh();
    }

    @Override
    public Screen screen(Place place) {
        return place == Place.INBOX ? inbox() : screens.computeIfAbsent(place, this::make);
    }

    @Override
    public InboxScreen inbox() {
        if (inbox == null) {
            inbox = makeInbox();
        }
        return inbox;
    }

    @Override
    public Screen welcome() {
        if (welcome == null) {
            Next next = new Next(
                    this::importFiles,
                    this::addDemoConversations,
                    () -> shell.open(new Destination.Home()),
                    doors.renewWindow());
            welcome = new WelcomeScreen(
                    new WelcomeViewModel(workspace.account(), workspace.preferences(), workspace.billing(), tasks),
                    next,
                    workspace.clock(),
                    texts("welcome"),
                    formats);
        }
        return welcome;
    }

    @Override
    public void close() {
        shell.rest();
        searchHealth.close();
        shellModel.close();
        tasks.close();
    }

    private Screen make(Place place) {
        return switch (place) {
            case HOME ->
                new HomeScreen(
                        new HomeViewModel(home()::report, shell, tasks), workspace.changes(), texts("home"), formats);
            case INBOX -> inbox();
            case STATISTICS ->
                new StatisticsScreen(
                        new StatisticsViewModel(workspace.statistics(), shell, tasks),
                        workspace.changes(),
                        doors.files(),
                        overlay.toasts(),
                        texts("statistics"),
                        formats);
            case BILLING ->
                new BillingScreen(
                        new BillingViewModel(workspace.billing(), workspace.quota(), workspace.changes(), tasks),
                        texts("billing"),
                        formats,
                        overlay.dialogs(),
                        overlay.toasts());
            case SOURCES -> sources();
            case PREFERENCES ->
                new PreferencesScreen(
                        new PreferencesViewModel(
                                workspace.account(),
                                workspace.preferences(),
                                workspace.billing(),
                                workspace.changes(),
                                tasks),
                        doors.theme(),
                        new io.smarthub.ui.preferences.Doors(
                                workspace.folder(),
                                doors.folders(),
                                doors.browser(),
                                doors.clipboard(),
                                SUPPORT,
                                new Installation(workspace),
                                doors.renewWindow()),
                        workspace.clock(),
                        texts("preferences"),
                        formats,
                        overlay.dialogs(),
                        overlay.toasts(),
                        tasks);
        };
    }

    private SourcesScreen sources() {
        return new SourcesScreen(
                new SourcesViewModel(
                        workspace.imports(),
                        workspace.importReports(),
                        workspace.changes(),
                        running,
                        texts("sources"),
                        tasks),
                doors.files(),
                shell,
                overlay.dialogs(),
                texts("sources"),
                formats);
    }

    private void importFiles() {
        shell.open(new Destination.Sources());
        if (screens.get(Place.SOURCES) instanceof SourcesScreen sources) {
            sources.chooseFiles();
        }
    }

    private void addDemoConversations() {
        shell.open(new Destination.Home());
        RunningTask task = new RunningTask(texts("shell").get("demo.task"));
        running.started(task);
        tasks.run("demo data", () -> DemoDatabase.addConversations(workspace, new TaskProgress(task, texts("sources"))))
                .onEnd(() -> running.ended(task))
                .start();
    }

    private void show(SearchStatus.Health health) {
        boolean worthSaying = health.state() == SearchStatus.State.UNAVAILABLE
                || (health.state() != SearchStatus.State.READY && health.total() > 0);
        shell.notice(worthSaying ? texts("search").get(health.state().key(), health.done(), health.total()) : "");
    }

    private HomeService home() {
        return new HomeService(
                workspace.statistics(),
                workspace.quota(),
                workspace.billing(),
                workspace.conversations(),
                workspace.clock());
    }

    private InboxView makeInbox() {
        ConversationView conversation = new ConversationView(
                workspace.conversations(),
                workspace.writer(),
                () -> workspace.account().account().ownerName(),
                texts("conversation"),
                formats,
                overlay.dialogs(),
                overlay.toasts(),
                tasks,
                shell);
        return new InboxView(
                workspace.conversations(),
                workspace.writer(),
                workspace.views(),
                workspace.changes(),
                workspace.preferences(),
                conversation,
                texts("inbox"),
                formats,
                overlay.dialogs(),
                overlay.toasts(),
                tasks,
                shell);
    }

    private Texts texts(String feature) {
        return Texts.of(feature, locale);
    }

    /** The language the owner has chosen in the system's country, whose weeks and dates it keeps; or the system's own. */
    static Locale locale(Preferences preferences, Locale system) {
        return switch (preferences.language()) {
            case SYSTEM -> system;
            case EN -> Locale.of("en", system.getCountry());
            case DE -> Locale.of("de", system.getCountry().isEmpty() ? "DE" : system.getCountry());
        };
    }
}
