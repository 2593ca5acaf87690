package io.smarthub.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.CannedReply;
import io.smarthub.app.inbox.CannedReplyRefused;
import io.smarthub.store.inbox.H2CannedReplies;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.Tasks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CannedViewModelTest {

    @TempDir
    Path folder;

    private final List<Object> told = new ArrayList<>();
    private TestDb db;
    private CannedViewModel model;

    @BeforeEach
    void open() {
        db = TestDb.open(folder);
        H2CannedReplies replies = new H2CannedReplies(db.database(), db.changes());
        replies.add("hello", "Good day!", "");
        replies.add("hello", "Guten Tag!", "de");
        replies.add("thanks", "Thank you", "");
        replies.add("bye", "Have a good day and thanks", "");
        model = new CannedViewModel(replies, new Tasks(Runnable::run, Runnable::run, told::add));
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void aSlashOrDotAtTheBeginningOfAWordAsks() {
        for (String asks : List.of("/", ".", "Well, /", "Well,\n.")) {
            model.look(asks, "");
            assertThat(model.fittingProperty().get()).as(asks).hasSize(4);
            model.close();
        }
        for (String doesNot : List.of("", "end.", "and/or", "http:/", "/hello there")) {
            model.look(doesNot, "");
            assertThat(model.fittingProperty().get()).as(doesNot).isEmpty();
        }
    }

    @Test
    void whatIsTypedBehindItChooses() {
        model.look("/tha", "");
        assertThat(shortcuts()).containsExactly("thanks", "bye");
        model.look("/thanksx", "");
        assertThat(shortcuts()).isEmpty();
        assertThat(CannedViewModel.begin("Well, /tha")).isEqualTo(6);
    }

    @Test
    void theVisitorsLanguageComesFirst() {
        model.look("/hel", "de-AT");
        assertThat(texts()).containsExactly("Guten Tag!", "Good day!");
        model.close();
        model.look("/hel", "en");
        assertThat(texts()).containsExactly("Good day!", "Guten Tag!");
    }

    @Test
    void dismissedItStaysClosedUntilAnotherWord() {
        model.look("/t", "");
        model.dismiss();
        model.look("/th", "");
        assertThat(shortcuts()).isEmpty();
        model.look("/th ", "");
        model.look("/th /t", "");
        assertThat(shortcuts()).isNotEmpty();
    }

    @Test
    void aShortcutIsTakenOnce() {
        model.save("HELLO", "Hi", () -> told.add("saved"), told::add);
        model.save("hi", "Hi", () -> told.add("saved"), told::add);

        assertThat(told).containsExactly(CannedReplyRefused.Why.TAKEN, "saved");
    }

    private List<String> shortcuts() {
        return model.fittingProperty().get().stream().map(CannedReply::shortcut).toList();
    }

    private List<String> texts() {
        return model.fittingProperty().get().stream().map(CannedReply::text).toList();
    }
}
