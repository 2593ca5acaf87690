package io.smarthub.ui.conversation;

import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.export.PrivateNotes;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.MenuIcon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.ConversationExports;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** The header's button that writes the open conversation into a file. */
final class ExportMenu {

    private final ConversationExports exports;
    private final Supplier<@Nullable ConversationDetail> open;
    private final MenuIcon icon;
    private final Texts texts;
    private @Nullable MenuItem withoutNotes;

    ExportMenu(Texts texts, ConversationExports exports, Supplier<@Nullable ConversationDetail> open) {
        this.exports = exports;
        this.open = open;
        this.texts = texts;
        icon = new MenuIcon(Icon.EXPORT, texts.get("action.export"), _ -> fill(), this::opening);
        icon.button().setId("conversation-export");
    }

    Button button() {
        return icon.button();
    }

    private void fill() {
        add(Icon.PDF, exports.name(ExportFormat.PDF), ExportFormat.PDF, PrivateNotes.INCLUDED);
        withoutNotes = add(Icon.PDF, texts.get("export.without-notes"), ExportFormat.PDF, PrivateNotes.LEFT_OUT);
        add(Icon.HTML, exports.name(ExportFormat.HTML), ExportFormat.HTML, PrivateNotes.INCLUDED);
        add(Icon.JSON, exports.name(ExportFormat.JSON), ExportFormat.JSON, PrivateNotes.INCLUDED);
    }

    private MenuItem add(Icon sign, String text, ExportFormat format, PrivateNotes notes) {
        return icon.add(sign, text, () -> {
            ConversationDetail detail = open.get();
            if (detail != null) {
                exports.one(detail.row(), format, notes);
            }
        });
    }

    private void opening() {
        ConversationDetail detail = open.get();
        boolean notes = detail != null && detail.events().stream().anyMatch(event -> event.type() == EventType.NOTE);
        if (withoutNotes != null) {
            withoutNotes.setVisible(notes);
        }
    }
}
