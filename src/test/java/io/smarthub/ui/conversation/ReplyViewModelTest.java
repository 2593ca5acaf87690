package io.smarthub.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.ConversationWriter;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.attachments.FilesBesideDatabase;
import io.smarthub.attachments.Samples;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.inbox.Inbox;
import io.smarthub.support.TestDb;
import io.smarthub.ui.conversation.ReplyViewModel.Sending;
import io.smarthub.ui.kit.Tasks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answering on a real database, with the store's work done when the test says so. */
class ReplyViewModelTest {

    private static final Instant START = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private Inbox inbox;
    private ReplyViewModel model;
    private long web;
    private long copy;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder);
        model = model(inbox.writer);
        model.onStored(() -> told.add("stored"));
        inbox.db.store(
                new Intake.Conversation(new ConversationKey("web", "", "a"), null, asked(), null),
                TestDb.conversation("copy", null, asked()));
        copy = inbox.db.idOf("copy");
        web = inbox.reader.find("web", "a").orElseThrow();
        model.open(web);
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void standsInTheThreadAtOnceAndIsThereUntilItsEventIs() {
        model.textProperty().set(" On its way. ");
        model.send(_ -> told.add("afterwards"));

        assertThat(model.textProperty().get()).isEmpty();
        Sending sending = model.sending(web).getFirst();
        assertThat(sending.text()).isEqualTo("On its way.");
        assertThat(SendingRows.behind(List.of(), List.of(sending))).hasSize(1);
        work();
        assertThat(told).containsExactly("stored", "afterwards");
        assertThat(model.sending(web)).hasSize(1);
        assertThat(messages(web)).containsExactly("On its way.");
        model.arrived(
                web,
                inbox.reader.conversation(web).orElseThrow().events().stream()
                        .map(Event::externalId)
                        .toList());
        assertThat(model.sending(web)).isEmpty();
    }

    @Test
    void whatCannotBeSentKeepsItsTextAndSaysWhy() {
        model.open(copy);
        model.textProperty().set("Hello");
        model.send(_ -> told.add("afterwards"));
        model.textProperty().set("typed since");

        work();

        assertThat(model.textProperty().get()).isEqualTo("Hello\ntyped since");
        assertThat(problems()).containsExactly("reply.refused.read-only-copy");
        assertThat(model.sending(copy)).isEmpty();
        assertThat(told).isEmpty();
        model.open(web);
        assertThat(problems()).isEmpty();
        model.open(copy);
        assertThat(problems()).containsExactly("reply.refused.read-only-copy");
    }

    @Test
    void whatComesBackToAnotherConversationIsItsDraft() {
        model.open(copy);
        model.textProperty().set("Hello");
        model.send(_ -> {});
        model.open(web);
        work();

        assertThat(model.textProperty().get()).isEmpty();
        model.open(copy);
        assertThat(model.textProperty().get()).isEqualTo("Hello");
    }

    @Test
    void sentAndResolved_theAnsweredConversationIsMeant_notTheOneThatIsOpenByThen() {
        ConversationViewModel open = new ConversationViewModel(
                inbox.reader, inbox.writer, () -> TestDb.ZONE, new Tasks(work::add, Runnable::run, failures::add));
        open.open(web, "");
        work();
        model.textProperty().set("Done.");
        model.send(answered -> open.perform(new Action.Resolve(), answered));
        open.open(copy, "");
        model.open(copy);
        work();

        assertThat(status(web)).isEqualTo(Status.RESOLVED);
        assertThat(status(copy)).isEqualTo(Status.OPEN);
    }

    @Test
    void sentAgainUnchangedItIsTheSameReply() {
        inbox.writer.perform(new Action.EraseVisitor(), List.of(web));
        model.textProperty().set("Hello");
        model.send(_ -> {});
        String first = model.sending(web).getFirst().clientId();
        work();
        model.send(_ -> {});
        assertThat(model.sending(web).getFirst().clientId()).isEqualTo(first);
        work();
        model.textProperty().set("Hello again");
        model.send(_ -> {});
        assertThat(model.sending(web).getFirst().clientId()).isNotEqualTo(first);
        assertThat(problems()).isEmpty();
        work();
        assertThat(problems()).containsExactly("reply.refused.erased");
    }

    @Test
    void everyConversationHasItsDraft() {
        model.textProperty().set("to Anna");
        model.open(copy);
        assertThat(model.textProperty().get()).isEmpty();
        model.textProperty().set("to Ben");
        model.open(web);
        assertThat(model.textProperty().get()).isEqualTo("to Anna");
        model.open(copy);
        assertThat(model.textProperty().get()).isEqualTo("to Ben");
    }

    @Test
    void countsTowardsTheLimit() {
        model.textProperty().set("x".repeat(4000));
        assertThat(model.room()).isEqualTo(Integer.MAX_VALUE);
        model.textProperty().set("x".repeat(4990));
        assertThat(model.room()).isEqualTo(10);
        assertThat(model.canSend()).isTrue();
        model.textProperty().set("x".repeat(5001));
        assertThat(model.room()).isEqualTo(-1);
        assertThat(model.canSend()).isFalse();
        model.send(_ -> {});
        assertThat(work).isEmpty();
    }

    @Test
    void filesSetOutOneAfterTheOther_andStandInTheThreadUntilTheyAreThere() {
        model.textProperty().set("typed meanwhile");
        model.sendFile("a.png", () -> take("a.png", Samples.picture("png", 4, 4)));
        model.sendFile("b.pdf", () -> take("b.pdf", Samples.pdf()));

        assertThat(model.sending(web)).extracting(Sending::text).containsExactly("[a.png]", "[b.pdf]");
        assertThat(work).as("the second waits for the first").hasSize(1);
        work();

        assertThat(attachments(web)).containsExactly("a.png", "b.pdf");
        assertThat(model.textProperty().get()).isEqualTo("typed meanwhile");
        assertThat(problems()).isEmpty();
    }

    @Test
    void saysOfWhichFileItWasNotSent_andGoesOnWithTheNext() {
        model.sendFile("virus.png", () -> take("virus.png", new byte[] {'M', 'Z'}));
        model.sendFile("gone.png", () -> {
            throw new NoSuchFileException("gone.png");
        });
        model.sendFile("b.pdf", () -> take("b.pdf", Samples.pdf()));
        work();

        assertThat(model.problemsProperty().get())
                .containsExactly(
                        new ReplyViewModel.Problem("attachment.refused.file-type", "virus.png"),
                        new ReplyViewModel.Problem("attachment.unreadable", "gone.png"));
        assertThat(attachments(web)).containsExactly("b.pdf");
        assertThat(model.sending(web)).extracting(Sending::text).containsExactly("[b.pdf]");
    }

    @Test
    void ofAFileThatIsRefusedNothingIsLeft() {
        model.open(copy);
        model.sendFile("a.png", () -> take("a.png", Samples.picture("png", 4, 4)));
        work();

        assertThat(problems()).containsExactly("reply.refused.read-only-copy");
        assertThat(folder.resolve("attachments/incoming")).isEmptyDirectory();
    }

    @Test
    void aFileSentAgainAfterNobodyKnowsWhetherItWasStored_isStoredOnce() {
        model = model(new ForgetfulWriter());
        model.open(web);
        model.sendFile("a.png", () -> take("a.png", Samples.picture("png", 4, 4)));
        work.removeFirst().run();
        assertThat(problems()).containsExactly("attachment.refused.not-kept");
        assertThat(failures).hasSize(1);
        failures.clear();

        model.sendFile("a.png", () -> take("a.png", Samples.picture("png", 4, 4)));
        work();

        assertThat(attachments(web)).containsExactly("a.png");
        assertThat(problems()).isEmpty();
        assertThat(folder.resolve("attachments/incoming")).isEmptyDirectory();
        model.arrived(
                web,
                inbox.reader.conversation(web).orElseThrow().events().stream()
                        .map(Event::externalId)
                        .toList());
        assertThat(model.sending(web)).isEmpty();
    }

    @Test
    void wordsWaitForTheFilesBeforeThem_andForNoOtherConversation() {
        model.sendFile("a.png", () -> take("a.png", Samples.picture("png", 4, 4)));
        model.textProperty().set("That is how it looks.");
        model.send(_ -> {});
        assertThat(work).hasSize(1);
        model.open(copy);
        model.textProperty().set("Hello");
        model.send(_ -> {});
        assertThat(work).hasSize(2);
        work();

        assertThat(messages(web)).containsExactly("", "That is how it looks.");
        assertThat(attachments(web)).containsExactly("a.png");
    }

    /** Stores what it is given, and fails the first time. */
    private final class ForgetfulWriter implements ConversationWriter {

        private boolean failed;

        @Override
        public Done perform(Action action, List<Long> ids) {
            Done done = inbox.writer.perform(action, ids);
            if (!failed) {
                failed = true;
                throw new StoreFailure(StoreFailure.Kind.OTHER, "nobody knows");
            }
            return done;
        }

        @Override
        public void undo(Done done) {
            inbox.writer.undo(done);
        }
    }

    private ReplyViewModel model(ConversationWriter writer) {
        return new ReplyViewModel(
                writer,
                new FilesBesideDatabase(folder),
                () -> "Eva",
                TestDb.CLOCK,
                new Tasks(work::add, Runnable::run, failures::add));
    }

    private Status status(long id) {
        return inbox.reader.conversation(id).orElseThrow().row().status();
    }

    private List<String> problems() {
        return model.problemsProperty().get().stream()
                .map(ReplyViewModel.Problem::key)
                .toList();
    }

    private Attachment take(String name, byte[] bytes) throws IOException {
        return new FilesBesideDatabase(folder).take(name, new ByteArrayInputStream(bytes));
    }

    private List<String> attachments(long id) {
        return inbox.reader.conversation(id).orElseThrow().events().stream()
                .flatMap(event -> Optional.ofNullable(event.attachment()).stream())
                .map(Attachment::name)
                .toList();
    }

    private void work() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
        assertThat(failures).isEmpty();
    }

    private List<String> messages(long id) {
        return inbox.reader.conversation(id).orElseThrow().events().stream()
                .filter(event -> event.type() == EventType.AGENT_MESSAGE)
                .map(Event::text)
                .toList();
    }

    private static List<Event> asked() {
        return List.of(Event.of("1", START, EventType.VISITOR_MESSAGE, "where is my parcel?"));
    }
}
