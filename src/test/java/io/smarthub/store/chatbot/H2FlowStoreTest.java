package io.smarthub.store.chatbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.chatbot.FlowStore.Draft;
import io.smarthub.app.chatbot.FlowStore.Kept;
import io.smarthub.app.chatbot.FlowStore.Version;
import io.smarthub.app.chatbot.NoSuchChatbot;
import io.smarthub.app.chatbot.Template;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.flows.FlowFiles;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2FlowStoreTest {

    private static final FlowFiles FILES = new FlowFiles();

    @TempDir
    Path folder;

    @Test
    void keepsDraftsAndVersionsOverAClosedFile() {
        Flow first = flow("first").withName("Größe — 🙂");
        Flow second = flow("second");
        try (TestDb db = TestDb.open(folder)) {
            H2FlowStore store = store(db);
            assertThat(store.load()).isEqualTo(new Kept(List.of(), List.of(), Set.of()));
            store.add(first);
            store.add(second);
            store.publish(first.publishedAs(1));
            store.saveDraft(first.withLanguage("de"));
            store.publish(first.withLanguage("de").publishedAs(2));
            store.saveDraft(first.withName("Newest"));
            store.reorder(List.of("second", "first"));
        }
        try (TestDb db = TestDb.open(folder)) {
            Kept kept = store(db).load();
            assertThat(kept.drafts())
                    .extracting(Draft::flow)
                    .extracting(Flow::name)
                    .containsExactly(second.name(), "Newest");
            assertThat(kept.versions())
                    .extracting(Version::flow)
                    .containsExactly(
                            first.publishedAs(1), first.withLanguage("de").publishedAs(2));
            assertThat(kept.versions()).extracting(Version::live).containsExactly(false, true);
            assertThat(db.mismatches()).isEmpty();
        }
    }

    @Test
    void deletingKeepsEveryVersionAndTheId() {
        try (TestDb db = TestDb.open(folder)) {
            H2FlowStore store = store(db);
            store.add(flow("gone"));
            store.publish(flow("gone").publishedAs(1));
            store.delete("gone");
            Kept kept = store.load();
            assertThat(kept.drafts()).isEmpty();
            assertThat(kept.versions()).extracting(Version::live).containsExactly(false);
            assertThat(kept.taken()).containsExactly("gone");
            assertThatThrownBy(() -> store.saveDraft(flow("gone"))).isInstanceOf(NoSuchChatbot.class);
            assertThatThrownBy(() -> store.publish(flow("gone").publishedAs(2))).isInstanceOf(NoSuchChatbot.class);
            assertThat(store.load()).isEqualTo(kept);
        }
    }

    @Test
    void aTextThatIsNoFlowIsLeftOutAndLeftWhereItIs() {
        try (TestDb db = TestDb.open(folder)) {
            H2FlowStore store = store(db);
            store.add(flow("good"));
            store.add(flow("bad"));
            db.database()
                    .writer()
                    .write(transaction ->
                            transaction.sql().update("UPDATE flow SET draft = '{\"half\":' WHERE id = 'bad'"));
            assertThat(store.load().drafts())
                    .extracting(Draft::flow)
                    .extracting(Flow::id)
                    .containsExactly("good");
            assertThat(store.load().taken()).containsExactlyInAnyOrder("good", "bad");
            assertThat(db.database().<Long>read(sql -> sql.number("SELECT COUNT(*) FROM flow")))
                    .isEqualTo(2);
        }
    }

    private static H2FlowStore store(TestDb db) {
        return new H2FlowStore(db.database(), FILES, TestDb.CLOCK);
    }

    private static Flow flow(String id) {
        return FILES.template(Template.SHOP_FAQ, Locale.ENGLISH).withId(id).draftOf(1);
    }
}
