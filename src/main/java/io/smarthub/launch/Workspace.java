package io.smarthub.launch;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.InvoiceFiles;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.chatbot.DraftSaving;
import io.smarthub.app.due.DueWork;
import io.smarthub.app.due.ThreadAlarm;
import io.smarthub.app.due.Timekeeper;
import io.smarthub.app.export.ExportService;
import io.smarthub.app.imports.ImportReports;
import io.smarthub.app.imports.ImportService;
import io.smarthub.app.inbox.CannedReplies;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.inbox.SavedViews;
import io.smarthub.app.livechat.AgentDesk;
import io.smarthub.app.livechat.Identities;
import io.smarthub.app.livechat.LiveChat;
import io.smarthub.app.livechat.Surroundings;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.quota.AllowanceNow;
import io.smarthub.app.quota.QuotaUseCases;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.app.statistics.ReportFiles;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.app.team.AgentStore;
import io.smarthub.app.team.Team;
import io.smarthub.app.verify.Verifier;
import io.smarthub.app.warnings.Warnings;
import io.smarthub.app.webchat.Serving;
import io.smarthub.app.webchat.WebChatRun;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.attachments.FilesBesideDatabase;
import io.smarthub.cli.Desk;
import io.smarthub.exports.FilesToExport;
import io.smarthub.exports.InvoiceDocuments;
import io.smarthub.exports.StatisticsFiles;
import io.smarthub.imports.FilesToImport;
import io.smarthub.settings.CatalogueFile;
import io.smarthub.settings.SettingsFile;
import io.smarthub.settings.VisitorKey;
import io.smarthub.store.Database;
import io.smarthub.store.account.H2AccountStore;
import io.smarthub.store.account.H2AgentStore;
import io.smarthub.store.billing.QuotaLedger;
import io.smarthub.store.derived.JustStored;
import io.smarthub.store.imports.H2ImportReports;
import io.smarthub.store.inbox.ConversationFeed;
import io.smarthub.store.inbox.H2CannedReplies;
import io.smarthub.store.inbox.H2ConversationReader;
import io.smarthub.store.inbox.H2ConversationWriter;
import io.smarthub.store.inbox.H2SavedViews;
import io.smarthub.store.intake.H2IntakeStore;
import io.smarthub.store.livechat.H2WebConversations;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.store.statistics.H2StatisticsReader;
import io.smarthub.store.verify.Verification;
import io.smarthub.webchat.WebChat;
import io.smarthub.webchat.guard.Limits;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** An opened data folder with every use case on it: what the window and the command line work with. */
public final class Workspace implements Desk {

    static final String SETTINGS = "settings.json";
    /** What was sent so long ago and never stored is not on its way any more. */
    private static final Duration LEFT_OVER = Duration.ofHours(1);

    private final Clock clock;
    private final Database database;
    private final Changes changes = new Changes();
    private final SettingsFile settings;
    private final CatalogueFile catalogue;
    private final AccountStore account;
    private final SearchIndex search;
    private final ConversationReader conversations;
    private final FilesBesideDatabase attachments;
    private final ConversationWriter writer;
    private final SavedViews views;
    private final CannedReplies cannedReplies;
    private final AgentStore agents;
    private final Team team;
    private final ExportService exports;
    private final ImportReports importReports;
    private final ImportService imports;
    private final StatisticsService statistics;
    private final ReportFiles reportFiles = new StatisticsFiles();
    private final BillingService billing;
    private final InvoiceFiles invoiceFiles;
    private final QuotaCases quota;
    private final Verifier verifier;
    private final ChatbotService chatbots;
    private final AllowanceNow allowance;
    private final H2WebConversations webConversations;
    private final LiveChat liveChat;
    private final ChosenPresence presence;
    private final DraftSaving drafts;
    private final WebChatRun webChat;
    private final DueWork due;
    private final Collecting collecting;
    private Optional<Timekeeper> timekeeper = Optional.empty();

    private Workspace(Database database, Clock clock, InputStream standardInput, OutputStream standardOutput) {
        this.clock = clock;
        this.database = database;
        Path folder = database.folder();
        settings = SettingsFile.open(folder.resolve(SETTINGS));
        catalogue = new CatalogueFile(folder);
        account = new H2AccountStore(database, changes, clock);
        JustStored fresh = new JustStored();
        ConversationFeed feed =
                new ConversationFeed(database, fresh, () -> account.account().zone());
        search = new SearchIndex(folder.resolve("search"), feed, changes);
        conversations = new H2ConversationReader(database, search, feed, account::account);
        attachments = new FilesBesideDatabase(folder);
        writer = new H2ConversationWriter(database, search, attachments, changes, clock);
        views = new H2SavedViews(database, changes);
        cannedReplies = new H2CannedReplies(database, changes);
        agents = new H2AgentStore(database, changes);
        exports = new ExportService(conversations, new FilesToExport(standardOutput), account);
        importReports = new H2ImportReports(database);
        imports = new ImportService(
                new FilesToImport(standardInput, Map.of()),
                new H2IntakeStore(database, fresh, changes, clock),
                importReports,
                account,
                changes,
                clock);
        statistics = new StatisticsService(new H2StatisticsReader(database), account, clock);
        billing = billing(clock);
        invoiceFiles = new InvoiceDocuments(standardOutput);
        team = new Team(
                agents,
                () -> account.account().ownerName(),
                () -> billing.books().capacity().agents());
        quota = QuotaCases.of(database, billing, account, agents::activeNames, clock, standardOutput);
        verifier = new Verification(database, clock);
        chatbots = chatbots(clock);
        allowance = new AllowanceNow(new QuotaLedger(database), billing, account, clock, changes);
        webConversations = new H2WebConversations(database);
        liveChat = new LiveChat(
                new Surroundings(
                        new H2IntakeStore(database, fresh, changes, clock),
                        webConversations,
                        attachments,
                        chatbots,
                        allowance,
                        agents::somebodyTakesChats,
                        () -> account.account().zone(),
                        clock),
                new Once<>(() -> new Identities(VisitorKey.of(folder))),
                changes);
        drafts = new DraftSaving(chatbots);
        webChat = new WebChatRun(this::serve, () -> settings.preferences().webChat());
        presence = new ChosenPresence(liveChat);
        webChat.subscribe(presence::follow);
        due = new DueWork(billing, account, clock, changes);
        collecting = new Collecting(database, billing, clock);
    }

    /**
     * Opens the database in a folder, made where there is none, and catches up what became due while it was closed.
     *
     * @param standardInput what the file name {@code -} stands for in imports
     * @param standardOutput what it stands for in exports
     * @throws io.smarthub.app.intake.StoreFailure when it cannot be opened, saying why
     */
    public static Workspace open(Path folder, Clock clock, InputStream standardInput, OutputStream standardOutput) {
        Workspace workspace = openWithoutCatchingUp(folder, clock, standardInput, standardOutput);
        try {
            workspace.billing.catchUp();
            return workspace;
        } catch (RuntimeException | Error e) {
            workspace.close();
            throw e;
        }
    }

    /** Opens it for whoever stays: what became due is done with {@link #stay()}, after the first screen can be used. */
    static Workspace openForWindow(Path folder, Clock clock) {
        return openWithoutCatchingUp(folder, clock, InputStream.nullInputStream(), OutputStream.nullOutputStream());
    }

    private static Workspace openWithoutCatchingUp(Path folder, Clock clock, InputStream in, OutputStream out) {
        Database database = Database.open(folder, clock);
        try {
            return new Workspace(database, clock, in, out);
        } catch (RuntimeException | Error e) {
            database.close();
            throw e;
        }
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public AccountStore account() {
        return account;
    }

    @Override
    public SettingsFile preferences() {
        return settings;
    }

    @Override
    public ConversationReader conversations() {
        return conversations;
    }

    @Override
    public ExportService exports() {
        return exports;
    }

    @Override
    public ImportService imports() {
        return imports;
    }

    @Override
    public StatisticsService statistics() {
        return statistics;
    }

    /** Writes the statistics as documents. */
    public ReportFiles reportFiles() {
        return reportFiles;
    }

    @Override
    public QuotaUseCases quotas() {
        return quota.useCases();
    }

    /** Warnings that are given once. */
    public Warnings warnings() {
        return quota.warnings();
    }

    @Override
    public BillingService billing() {
        return billing;
    }

    @Override
    public InvoiceFiles invoiceFiles() {
        return invoiceFiles;
    }

    @Override
    public PaymentCollection payments() {
        return collecting.collection();
    }

    @Override
    public Verifier verifier() {
        return verifier;
    }

    @Override
    public ChatbotService chatbots() {
        return chatbots;
    }

    /** Saves drafts; what was given to it is kept before the folder is closed. */
    public DraftSaving drafts() {
        return drafts;
    }

    /** The chatbots of this folder at another time, for building a history; the folder's own do not hear of it. */
    ChatbotService chatbots(Clock at) {
        return new FolderChatbots(database, changes).at(at);
    }

    /** The billing of this folder at another time, for building a history. */
    BillingService billing(Clock at) {
        return new FolderBilling(database, account, catalogue, agents, changes).at(at);
    }

    /**
     * Begins, in the background, what a single command would not live to see: does what is due and what becomes due from now on,
     * follows the database with the search index (searching works without it, slower), goes on deriving anew, and runs the web chat if set.
     */
    void stay() {
        timekeeper = Optional.of(new Timekeeper(due, changes, new ThreadAlarm("timekeeper")));
        collecting.begin(changes);
        search.start();
        new GoingOn(account.recomputing()).begin();
        Thread.ofVirtual().name("web chat").start(webChat::follow);
    }

    /** How the search index is. */
    public SearchStatus search() {
        return search;
    }

    /** What the owner does to conversations. */
    public ConversationWriter writer() {
        return writer;
    }

    /** What was sent in conversations besides words. */
    public AttachmentFiles attachments() {
        return attachments;
    }

    /** The owner's saved views. */
    public SavedViews views() {
        return views;
    }

    /** The answers that are ready. */
    public CannedReplies cannedReplies() {
        return cannedReplies;
    }

    /** The owner and the agents. */
    public Team team() {
        return team;
    }

    /** The agents' side of the web chat, for the window; empty while none runs: what needs it is not offered then. */
    public Optional<AgentDesk> agentDesk() {
        return settings.preferences().webChat().on() ? Optional.of(presence) : Optional.empty();
    }

    /** The web chat of the window. */
    public WebChatRun webChat() {
        return webChat;
    }

    /** The data folder. */
    public Path folder() {
        return database.folder();
    }

    /** Who is told what changed. */
    public Changes changes() {
        return changes;
    }

    /** The owner's catalogue file. */
    public CatalogueFile catalogue() {
        return catalogue;
    }

    /** The reports of earlier imports. */
    public ImportReports importReports() {
        return importReports;
    }

    /** By how much the system's clock is behind what was recorded last; zero in the normal case. */
    public Duration clockBehind() {
        return due.clockBehind();
    }

    /** Looks whether anything has become due; returns at once. */
    public void lookAtTheTime() {
        timekeeper.ifPresent(Timekeeper::look);
    }

    @Override
    public Serving serve(WebChatSettings chosen) {
        attachments.tidy(
                Instant.now().minus(LEFT_OVER), conversation -> webConversations.attachments(conversation)::contains);
        return WebChat.start(chosen, liveChat, liveChat.attachments(), Limits.DEFAULT, collecting.messages());
    }

    /** Finishes what is being written and closes everything, the database last. */
    @Override
    public void close() {
        try (database;
                search;
                drafts;
                allowance;
                liveChat;
                webChat;
                collecting) {
            timekeeper.ifPresent(Timekeeper::close);
            settings.close();
        }
    }
}
