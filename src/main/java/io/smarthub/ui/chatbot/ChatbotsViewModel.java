package io.smarthub.ui.chatbot;

import io.smarthub.app.billing.BillingService;
import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.chatbot.DraftSaving;
import io.smarthub.app.chatbot.FlowFormat;
import io.smarthub.app.chatbot.NewIds;
import io.smarthub.app.statistics.StatisticsService;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.statistics.ChatbotRow;
import io.smarthub.domain.statistics.Preset;
import io.smarthub.ui.kit.Debounce;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The list of chatbots and what can be done with them. FX thread only; reading and writing happen elsewhere. */
public final class ChatbotsViewModel {

    /** The live chat's source, as the statistics name it. */
    static final String SOURCE = "web";

    private static final Duration QUIET = Duration.ofMillis(600);

    /** What is on the screen. */
    sealed interface State {
        /** Nothing has been read yet. */
        record Loading() implements State {}

        /**
         * The chatbots; there may be none.
         *
         * @param triggered whether the plan triggers chatbots at all
         */
        record Listed(List<Row> rows, boolean triggered) implements State {}

        /** They could not be read. */
        record Failed(Exception failure) implements State {}
    }

    /** A chatbot with what became of it in 30 days. */
    record Row(Chatbot chatbot, Optional<ChatbotRow> numbers) {}

    private final ChatbotService service;
    private final DraftSaving drafts;
    private final StatisticsService statistics;
    private final BillingService billing;
    private final Tasks tasks;
    private final NewIds ids;
    private final Latest latest;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Loading());

    public ChatbotsViewModel(
            ChatbotService service,
            DraftSaving drafts,
            StatisticsService statistics,
            BillingService billing,
            NewIds ids,
            Tasks tasks) {
        this.service = service;
        this.drafts = drafts;
        this.statistics = statistics;
        this.billing = billing;
        this.ids = ids;
        this.tasks = tasks;
        latest = new Latest(tasks);
    }

    ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Reads again; what is shown stays until then. */
    void refresh() {
        latest.again(this::list);
    }

    private void list() {
        latest.run("chatbots", this::read)
                .onSuccess(state::set)
                .onFailure(failure -> state.set(new State.Failed(failure)))
                .start();
    }

    private State read() {
        Map<String, ChatbotRow> numbers = statistics.chatbots(statistics.range(Preset.LAST_30_DAYS), SOURCE).stream()
                .collect(Collectors.toMap(row -> row.chatbot().id(), Function.identity(), (one, _) -> one));
        List<Row> rows = service.chatbots().stream()
                .map(chatbot -> new Row(chatbot, Optional.ofNullable(numbers.get(chatbot.id()))))
                .toList();
        return new State.Listed(rows, billing.books().plan().chatbot());
    }

    /** The numbers of one chatbot and its buttons. */
    void numbers(String id, Consumer<Numbers> then) {
        tasks.run("chatbot numbers", () -> {
                    var range = statistics.range(Preset.LAST_30_DAYS);
                    return Numbers.of(
                            statistics.chatbots(range, SOURCE).stream()
                                    .filter(row -> row.chatbot().id().equals(id))
                                    .findFirst(),
                            statistics.replies(range, SOURCE, id));
                })
                .onSuccess(then)
                .start();
    }

    /** The builder's model of a chatbot. */
    BuilderModel builder(Chatbot chatbot) {
        return new BuilderModel(chatbot, service, drafts, tasks, ids, new Debounce(QUIET));
    }

    /** Does something with the chatbots, and hands its result over. */
    <T> void perform(String name, Function<ChatbotService, T> action, Consumer<? super T> then) {
        tasks.run(name, () -> action.apply(service)).onSuccess(then).start();
    }

    /** Reads a file. */
    void read(Path file, Locale language, Consumer<FlowFormat.FromFile> then) {
        tasks.run("read chatbot", () -> service.read(file, language))
                .onSuccess(then)
                .start();
    }

    /** Adds what a file gave. */
    void add(Flow flow, Consumer<Chatbot> then) {
        perform("add chatbot", chatbots -> chatbots.add(flow), then);
    }

    /** Writes a chatbot's file. */
    void export(String id, Path file, Runnable written, Consumer<Exception> failed) {
        tasks.run("export chatbot", () -> {
                    Files.writeString(file, service.export(id), StandardCharsets.UTF_8);
                })
                .onSuccess(_ -> written.run())
                .onFailure(failed)
                .start();
    }
}
