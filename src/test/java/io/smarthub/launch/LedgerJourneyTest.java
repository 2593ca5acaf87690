package io.smarthub.launch;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.quota.LedgerRow;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.shell.Destination;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From a conversation's "Why?" to the row that counts it, and back by keyboard, in the real window. */
@ExtendWith(FxTest.class)
@OffFx
class LedgerJourneyTest {

    @TempDir
    Path folder;

    @Test
    void aConversationLeadsToItsRowAndTheRowBackToIt() throws Exception {
        try (JourneyWindow window = new JourneyWindow(DemoFolder.copy(folder), new Destination.Home())) {
            ConversationFilter counted =
                    ConversationFilter.ALL.with().joinedByChatbot(true).build();
            InboxRow row = window.workspace()
                    .conversations()
                    .after(counted, null, 1)
                    .rows()
                    .getFirst();
            FxTest.onFx(() -> window.open(new Destination.Conversation(row.id())));
            window.click("conversation-why");
            FxTest.waitUntil("the link to the ledger", () -> FxTest.call(() -> !links().isEmpty()));
            FxTest.onFx(() -> ((ButtonBase) links().getFirst()).fire());

            FxTest.waitUntil("the row is selected", () -> FxTest.call(() -> selected(window) == row.id()));
            window.robot().push(KeyCode.ENTER);
            window.reads(Objects.requireNonNull(row.visitor()));
            FxTest.waitUntil(
                    "the conversation", () -> FxTest.call(() -> table(window).isEmpty()));
        }
    }

    private static long selected(JourneyWindow window) {
        List<TableView<LedgerRow>> tables = table(window);
        LedgerRow row =
                tables.isEmpty() ? null : tables.getFirst().getSelectionModel().getSelectedItem();
        return row == null || row.counted() == null ? 0 : row.counted().id();
    }

    @SuppressWarnings("unchecked")
    private static List<TableView<LedgerRow>> table(JourneyWindow window) {
        return window.robot().lookup("#ledger-rows").queryAll().stream()
                .map(node -> (TableView<LedgerRow>) node)
                .toList();
    }

    private static List<Node> links() {
        return Window.getWindows().stream()
                .filter(Window::isShowing)
                .map(each -> each.getScene().getRoot().lookup("#why-ledger"))
                .filter(Objects::nonNull)
                .toList();
    }
}
