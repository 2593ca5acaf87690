package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.domain.conversation.Status;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 does to answer the window's tabs; all else that the screen offers: {@code ui.inbox.FilterPlansTest}. */
class PlanTest {

    @TempDir
    Path folder;

    /** The columns that the window's tabs fix lead their index: nothing is passed over, however many were ignored. */
    @Test
    void theWindowsTabsPassNothingOver() {
        try (Inbox inbox = Inbox.open(folder)) {
            RandomInbox data = new RandomInbox(new Random(3));
            for (int i = 0; i < 200; i++) {
                inbox.db.store(data.next(i));
            }
            Plans plans = new Plans(inbox);
            for (Tab tab : List.of(Tab.ACTIVE, Tab.NEW, Tab.MINE, Tab.SILENT)) {
                ConversationFilter filter = ConversationFilter.ALL
                        .with()
                        .status(Status.OPEN)
                        .tab(tab)
                        .build();
                boolean part = tab == Tab.NEW || tab == Tab.MINE;
                String index = part ? "CONVERSATION_TAB" : "CONVERSATION_SILENT";
                String fixed = part ? "ASSIGNED = [^/]*" : "";
                assertThat(plans.firstPage(filter).text())
                        .as("%s", tab)
                        .contains("/* index sorted */")
                        .containsPattern("(?s)/\\* PUBLIC\\." + index + ": [^/]*" + fixed + "SILENT = [^/]*\\*/");
            }
        }
    }
}
