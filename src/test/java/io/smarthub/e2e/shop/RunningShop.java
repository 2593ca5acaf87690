package io.smarthub.e2e.shop;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.Publishing;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.webchat.Serving;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.app.webchat.WebOrigin;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.conversation.Author;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Range;
import io.smarthub.launch.Workspace;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A data folder on the STANDARD plan, and its web chat for visitors; can be closed and opened again on the same port. */
public final class RunningShop implements AutoCloseable {

    private static final int PORT_OF_ANYONE = 0;

    private final Path folder;
    private final int port;
    private final LocalDate begun;
    private Workspace workspace;
    private Serving serving;

    private RunningShop(Path folder) {
        this.folder = folder;
        workspace = prepare(folder, List.of());
        serving = serve(workspace, PORT_OF_ANYONE);
        port = serving.url().getPort();
        begun = workspace.statistics().today();
    }

    /** Opens it, also where it was before, with these chatbots published. */
    public static RunningShop open(Path folder, Flow... flows) {
        RunningShop shop = new RunningShop(folder);
        publish(shop.workspace, List.of(flows));
        return shop;
    }

    /** Leaves a folder ready to be served by another process. */
    static void prepared(Path folder, Flow... flows) {
        prepare(folder, List.of(flows)).close();
    }

    private static Workspace prepare(Path folder, List<Flow> flows) {
        Workspace workspace = opened(folder);
        BillingService billing = workspace.billing();
        if (billing.books().capacity().plan() != PlanCode.STANDARD
                && !(billing.perform(new Action.ChoosePlan(PlanCode.STANDARD), "") instanceof Outcome.Done)) {
            throw new IllegalStateException("no plan");
        }
        publish(workspace, flows);
        return workspace;
    }

    private static Workspace opened(Path folder) {
        return Workspace.open(
                folder, Clock.systemUTC(), InputStream.nullInputStream(), OutputStream.nullOutputStream());
    }

    private static Serving serve(Workspace workspace, int port) {
        workspace.agentDesk().ifPresent(desk -> desk.goOnline(true));
        return workspace.serve(WebChatSettings.DEFAULT.withPort(port));
    }

    private static void publish(Workspace workspace, List<Flow> flows) {
        for (Flow flow : flows) {
            Chatbot chatbot = workspace.chatbots().add(flow);
            if (!(workspace.chatbots().publish(chatbot.id()) instanceof Publishing.Published)) {
                throw new IllegalStateException("problems: " + chatbot.problems());
            }
        }
    }

    /** Everything behind it. */
    public Workspace workspace() {
        return workspace;
    }

    /** The server is gone, the folder stays open. */
    public void stopServing() {
        serving.close();
    }

    /** The server is back where it was. */
    void serveAgain() {
        serving = serve(workspace, port);
    }

    /** The server is back where it was, for one website alone. */
    void serveFor(WebOrigin origin) {
        stopServing();
        WebChatSettings all = WebChatSettings.DEFAULT.withPort(port);
        serving = workspace.serve(new WebChatSettings(
                true, all.address(), port, "", List.of(origin), all.blocked(), all.proxies(), "", ""));
    }

    /** Everything is closed, and opened anew where it was. */
    void startAgain() {
        close();
        workspace = opened(folder);
        serving = serve(workspace, port);
    }

    /** The shop's page. */
    public String page() {
        return origin() + "/demo";
    }

    public String origin() {
        return "http://127.0.0.1:" + port;
    }

    void nobodyIsThere() {
        workspace.agentDesk().ifPresent(desk -> desk.goOnline(false));
    }

    // What the owner finds.

    long conversations() {
        return workspace.conversations().exactCount(ConversationFilter.ALL);
    }

    /** The newest conversation, whole. */
    public ConversationDetail newest() {
        List<InboxRow> rows =
                workspace.conversations().after(ConversationFilter.ALL, null, 1).rows();
        return workspace.conversations().conversation(rows.getFirst().id()).orElseThrow();
    }

    /** What was said in the newest conversation, by visitors or by others. */
    List<String> said(Author author) {
        return conversations() == 0
                ? List.of()
                : newest().events().stream()
                        .filter(event -> event.type().author() == author)
                        .map(Event::text)
                        .toList();
    }

    int unitsLeft() {
        return workspace.quota().current().quota().remaining();
    }

    /** Today; two days where midnight came in between. */
    Range range() {
        return workspace
                .statistics()
                .range(begun, workspace.statistics().today().plusDays(1));
    }

    Figures today() {
        return workspace.statistics().summary(range()).figures();
    }

    /** As an agent does it in the inbox. */
    void reply(String text) {
        act(new io.smarthub.app.inbox.Action.Reply(text, "Anna", "reply-" + text.hashCode()));
    }

    void resolve() {
        act(new io.smarthub.app.inbox.Action.Resolve());
    }

    private void act(io.smarthub.app.inbox.Action action) {
        workspace.writer().perform(action, List.of(newest().row().id()));
    }

    @Override
    public void close() {
        try (Workspace _ = workspace) {
            serving.close();
        }
    }
}
