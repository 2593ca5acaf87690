package io.smarthub.launch;

import io.smarthub.app.chatbot.NewIds;
import io.smarthub.app.home.HomeService;
import io.smarthub.app.livechat.AgentDesk;
import io.smarthub.attachments.ImageIoPictures;
import io.smarthub.platform.Browser;
import io.smarthub.platform.Clipboard;
import io.smarthub.platform.FileChoosers;
import io.smarthub.platform.FolderOpener;
import io.smarthub.ui.billing.BillingScreen;
import io.smarthub.ui.billing.QuotaDoors;
import io.smarthub.ui.chatbot.ChatbotScreen;
import io.smarthub.ui.chatbot.ChatbotsViewModel;
import io.smarthub.ui.conversation.ConversationView;
import io.smarthub.ui.conversation.Replying;
import io.smarthub.ui.conversation.SentFiles;
import io.smarthub.ui.home.HomeScreen;
import io.smarthub.ui.home.HomeViewModel;
import io.smarthub.ui.inbox.InboxView;
import io.smarthub.ui.kit.ErrorDoor;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.SavedFiles;
import io.smarthub.ui.kit.Screen;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.kit.overlay.WindowErrorDoor;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.preferences.Answering;
import io.smarthub.ui.preferences.PreferencesScreen;
import io.smarthub.ui.preferences.PreferencesViewModel;
import io.smarthub.ui.shell.AgentStatus;
import io.smarthub.ui.shell.ConversationExports;
import io.smarthub.ui.shell.Destination;
import io.smarthub.ui.shell.LiveDesk;
import io.smarthub.ui.shell.Place;
import io.smarthub.ui.shell.RunningTask;
import io.smarthub.ui.shell.RunningTasks;
import io.smarthub.ui.shell.Screens;
import io.smarthub.ui.shell.Shell;
import io.smarthub.ui.shell.ShellViewModel;
import io.smarthub.ui.shell.VisitorAlerts;
import io.smarthub.ui.sources.SourcesScreen;
import io.smarthub.ui.sources.SourcesViewModel;
import io.smarthub.ui.sources.TaskProgress;
import io.smarthub.ui.statistics.StatisticsScreen;
import io.smarthub.ui.statistics.StatisticsViewModel;
import io.smarthub.ui.welcome.Next;
import io.smarthub.ui.welcome.WelcomeChoices;
import java.security.SecureRandom;
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
            Optional<Runnable> renewWindow,
            Optional<VisitorAlerts.Ways> alerts) {

        /** Of a window that is never out of sight. */
        public Doors(
                FileChoosers files,
                Browser browser,
                FolderOpener folders,
                Clipboard clipboard,
                ObjectProperty<Theme.Choice> theme,
                Optional<Runnable> renewWindow) {
            this(files, browser, folders, clipboard, theme, renewWindow, Optional.empty());
        }
    }

    private static final String SUPPORT = "support@smarthub.example";

    private final Workspace workspace;
    private final Doors doors;
    private final Texts texts;
    private final OverlayHost overlay;
    private final Formats formats;
    private final Tasks tasks;
    private final RunningTasks running = new RunningTasks();
    private final Optional<LiveDesk> desk;
    private final SavedFiles savedFiles;
    private final ConversationExports exports;
    private final ShellViewModel shellModel;
    private final Notices notices;
    private final Shell shell;
    private final Optional<Alerts> alerts;
    private final Map<Place, Screen> screens = new EnumMap<>(Place.class);
    private @Nullable InboxView inbox;
    private @Nullable BillingScreen billing;
    private @Nullable WelcomeContents welcome;

    /** @param makeTasks makes the tasks of this window; pictures do everything at once */
    public WindowContents(Workspace workspace, Doors doors, Locale locale, Function<ErrorDoor, Tasks> makeTasks) {
        this(workspace, workspace.agentDesk(), doors, locale, makeTasks);
    }

    /** @param agentDesk the running web chat; empty while none runs here */
    WindowContents(
            Workspace workspace,
            Optional<AgentDesk> agentDesk,
            Doors doors,
            Locale locale,
            Function<ErrorDoor, Tasks> makeTasks) {
        this.workspace = workspace;
        this.doors = doors;
        texts = Texts.of("shell", locale);
        overlay = new OverlayHost(texts("kit"), doors.clipboard());
        formats = new Formats(locale, workspace.account().account().zone(), workspace.clock());
        tasks = makeTasks.apply(
                new StoreErrorDoor(overlay.dialogs(), locale, new WindowErrorDoor(overlay.dialogs(), texts("kit"))));
        desk = agentDesk.map(port -> new LiveDesk(port, tasks));
        savedFiles = new SavedFiles(doors.files(), doors.folders(), tasks, overlay.toasts(), texts("kit"));
        exports = new ConversationExports(workspace.exports(), savedFiles, running, tasks, texts("exports"), formats);
        shellModel = new ShellViewModel(new Figures(workspace), workspace.changes(), workspace.clock(), tasks);
        shell = new Shell(texts("shell"), formats, overlay.dialogs(), this, shellModel, running);
        overlay.setContent(shell.node());
        desk.ifPresent(live -> shell.offer(new AgentStatus(
                texts("shell"),
                live,
                workspace.team(),
                tasks,
                this::agent,
                chosen -> workspace
                        .preferences()
                        .update(all -> all.withDesk(all.desk().withAgent(chosen.isOwner() ? "" : chosen.name()))))));
        alerts = doors.alerts()
                .map(ways -> Alerts.of(workspace, ways, texts("shell"), formats, overlay.toasts(), shell, tasks));
        notices = Notices.of(workspace, shell::notice, texts, formats);
    }

    /** The scene's root. */
    public OverlayHost root() {
        return overlay;
    }

    /** The frame. */
    public Shell shell() {
        return shell;
    }

    /** Asks the frame's figures now, which else follow changes at their own pace. */
    public void followAtOnce() {
        shellModel.refresh();
    }

    /** Begins to show: the first screen, then the frame's figures. */
    public void start(Destination first) {
        shell.open(first);
        whenFilled(() -> {
            shellModel.refresh();
            alerts.ifPresent(all -> all.warnings().look());
        });
    }

    /** Calls once when the screen that is shown can be used: what it is for has been read, or could not be. */
    void whenFilled(Runnable action) {
        if (inbox != null) {
            inbox.onceFilled(action);
        } else {
            tasks.whenQuiet(action);
        }
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
    public LedgerScreen ledger() {
        if (billing == null) {
            billing = new BillingContents(
                            workspace,
                            new QuotaDoors(
                                    workspace.quotas(), workspace.changes(), tasks, savedFiles, doors.files(), shell),
                            overlay)
                    .screen(texts("billing"), formats);
        }
        return billing;
    }

    /** The answers on the welcome page, while it is asking. */
    Optional<WelcomeChoices> welcomeAnswers() {
        return Optional.ofNullable(welcome).flatMap(WelcomeContents::answers);
    }

    /** Goes on with answers that were given before the window was renewed. */
    void resumeWelcome(WelcomeChoices answers) {
        welcomeContents().resume(answers);
    }

    @Override
    public Screen welcome() {
        return welcomeContents().screen();
    }

    private WelcomeContents welcomeContents() {
        if (welcome == null) {
            Next next = new Next(
                    this::importFiles,
                    this::addDemoConversations,
                    () -> shell.open(new Destination.Home()),
                    doors.renewWindow());
            welcome = new WelcomeContents(workspace, next, tasks, texts, formats);
        }
        return welcome;
    }

    @Override
    public void close() {
        shell.rest();
        notices.close();
        shellModel.close();
        desk.ifPresent(LiveDesk::close);
        alerts.ifPresent(Alerts::close);
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
                        savedFiles,
                        workspace.reportFiles(),
                        texts("statistics"),
                        formats);
            case CHATBOT ->
                new ChatbotScreen(
                        new ChatbotsViewModel(
                                workspace.chatbots(),
                                workspace.drafts(),
                                workspace.statistics(),
                                workspace.billing(),
                                new NewIds(new SecureRandom()),
                                tasks),
                        workspace.changes(),
                        doors.files(),
                        savedFiles,
                        shell,
                        overlay.dialogs(),
                        overlay.toasts(),
                        texts("chatbots"),
                        formats);
            case BILLING -> ledger();
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
                        new Answering(
                                workspace.team(),
                                workspace.cannedReplies(),
                                workspace.preferences(),
                                workspace.webChat()),
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

    private HomeService home() {
        return new HomeService(
                workspace.statistics(),
                workspace.quota(),
                workspace.billing(),
                workspace.conversations(),
                workspace.clock());
    }

    /** Who answers visitors from this machine. */
    private String agent() {
        String agent = workspace.preferences().preferences().desk().agent();
        return agent.isEmpty() ? workspace.account().account().ownerName() : agent;
    }

    private InboxView makeInbox() {
        ConversationView conversation = new ConversationView(
                workspace.conversations(),
                workspace.writer(),
                exports,
                new Replying(
                        desk,
                        workspace.cannedReplies(),
                        workspace.team(),
                        this::agent,
                        workspace.clock(),
                        new SentFiles(workspace.attachments(), new ImageIoPictures(), doors.files(), savedFiles)),
                texts("conversation"),
                formats,
                overlay.dialogs(),
                overlay.toasts(),
                tasks,
                shell);
        return new InboxView(
                workspace.conversations(),
                workspace.writer(),
                exports,
                workspace.views(),
                workspace.changes(),
                workspace.preferences(),
                conversation,
                desk,
                this::agent,
                texts("inbox"),
                formats,
                overlay.dialogs(),
                overlay.toasts(),
                running,
                tasks,
                shell);
    }

    private Texts texts(String feature) {
        return texts.of(feature);
    }
}
