package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.changes.Change;
import io.smarthub.app.inbox.CannedReply;
import io.smarthub.app.inbox.CannedReplyRefused;
import io.smarthub.app.inbox.CannedReplyRefused.Why;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2CannedRepliesTest {

    @TempDir
    Path folder;

    private TestDb db;
    private H2CannedReplies replies;

    @BeforeEach
    void open() {
        db = TestDb.open(folder);
        replies = new H2CannedReplies(db.database(), db.changes());
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void keepsThemByShortcutOverARestart() {
        CannedReply thanks = replies.add(" thanks ", " Thank you, {name}! ", "");
        CannedReply hello = replies.add("Hello", "Good day", "");
        replies.add("gone", "Gone", "");
        replies.remove(replies.all().getFirst().id());
        replies.change(new CannedReply(hello.id(), "Hi", "Good day!", "EN"));
        assertThat(db.published()).contains(new Change.InboxSetup());

        close();
        open();

        assertThat(replies.all())
                .containsExactly(
                        new CannedReply(hello.id(), "Hi", "Good day!", "en"),
                        new CannedReply(thanks.id(), "thanks", "Thank you, {name}!", ""));
    }

    @Test
    void refusesASecondOneOfTheSameShortcutAndLanguage() {
        CannedReply hello = replies.add("hello", "Good day", "");
        CannedReply other = replies.add("other", "Good day", "");
        replies.add("hello", "Guten Tag", "de");

        refused(Why.TAKEN, () -> replies.add("HELLO", "Hi", ""));
        refused(Why.TAKEN, () -> replies.change(new CannedReply(other.id(), "Hello", "Hi", "")));
        replies.change(new CannedReply(hello.id(), "HELLO", "Hi", ""));
        assertThat(replies.all()).hasSize(3);
    }

    @Test
    void refusesWhatCouldNotBeFoundOrSent() {
        refused(Why.SHORTCUT, () -> replies.add(" ", "Hi", ""));
        refused(Why.SHORTCUT, () -> replies.add("two words", "Hi", ""));
        refused(Why.SHORTCUT, () -> replies.add("x".repeat(41), "Hi", ""));
        refused(Why.EMPTY, () -> replies.add("hello", " ", ""));
        refused(Why.TOO_LONG, () -> replies.add("hello", "x".repeat(5001), ""));
        assertThat(replies.all()).isEmpty();
    }

    @Test
    void theNameTakesItsPlaceOrLeavesNone() {
        CannedReply reply = new CannedReply(1, "thanks", "Thank you, {name}! Bye {name}.", "");

        assertThat(reply.filled(" Anna ")).isEqualTo("Thank you, Anna! Bye Anna.");
        assertThat(reply.filled(null)).isEqualTo("Thank you! Bye.");
    }

    private static void refused(Why why, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        CannedReplyRefused.class,
                        refusal -> assertThat(refusal.why()).isEqualTo(why));
    }
}
