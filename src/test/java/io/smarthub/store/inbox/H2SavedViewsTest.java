package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.changes.Change;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.SavedView;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.search.RandomFilters;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2SavedViewsTest {

    @TempDir
    Path folder;

    @Test
    void keepsViewsInTheirOrder() {
        ConversationFilter late = new ConversationFilter.Builder()
                .status(Status.OPEN)
                .search("\"late & parcel\" tag:vip=1 ")
                .build();
        try (TestDb db = TestDb.open(folder)) {
            H2SavedViews views = new H2SavedViews(db.database(), db.changes());
            assertThat(views.all()).isEmpty();
            SavedView first = views.add(" Late ", late);
            SavedView second = views.add("All", ConversationFilter.ALL);
            views.add("Gone", ConversationFilter.ALL);
            views.remove(views.all().getLast().id());
            views.rename(second.id(), "Everything");
            assertThat(views.all())
                    .containsExactly(
                            new SavedView(first.id(), "Late", late),
                            new SavedView(second.id(), "Everything", ConversationFilter.ALL));
            assertThat(db.published()).contains(new Change.InboxSetup());
            assertThatThrownBy(() -> views.add(" ", late)).hasMessage("a saved view needs a name");
        }
        try (TestDb db = TestDb.open(folder)) {
            assertThat(new H2SavedViews(db.database(), db.changes()).all())
                    .extracting(SavedView::filter)
                    .containsExactly(late, ConversationFilter.ALL);
        }
    }

    @Test
    void readsEveryFilterAsItWasWritten() {
        RandomFilters filters = new RandomFilters(new Random(5), RandomInbox.START);
        for (int i = 0; i < 2000; i++) {
            ConversationFilter filter = filters.next();
            assertThat(FilterText.read(FilterText.write(filter))).isEqualTo(filter);
        }
    }

    @Test
    void leavesOutWhatALaterVersionWrote() {
        assertThat(FilterText.read("status=OPEN&mood=happy&tab=LATER&hour=MONDAY"))
                .isEqualTo(new ConversationFilter.Builder()
                        .status(Status.OPEN)
                        .tab(Tab.ACTIVE)
                        .build());
    }

    @Test
    void aViewOfTheOpenTabIsOneAlsoWhereItWasSavedBeforeThereWereSilentConversations() {
        ConversationFilter open = ConversationFilter.ALL
                .with()
                .status(Status.OPEN)
                .tab(Tab.ACTIVE)
                .tag("vip")
                .build();
        assertThat(FilterText.read("status=OPEN&tag=vip")).isEqualTo(open);
        assertThat(FilterText.read("status=OPEN&tab=NEW&tag=vip"))
                .isEqualTo(open.with().tab(Tab.NEW).build());
        assertThat(FilterText.read("status=RESOLVED&tag=vip"))
                .isEqualTo(open.with().status(Status.RESOLVED).tab(Tab.ALL).build());
    }
}
