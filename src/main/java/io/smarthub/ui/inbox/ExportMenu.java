package io.smarthub.ui.inbox;

import io.smarthub.app.export.ExportFormat;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.MenuIcon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.shell.ConversationExports;
import java.util.stream.Stream;
import javafx.scene.control.Button;

/** The list's button that writes every conversation that matches into a file, seen or not. */
final class ExportMenu {

    private final MenuIcon icon;

    ExportMenu(Texts texts, ConversationExports exports, InboxViewModel model) {
        icon = new MenuIcon(
                Icon.EXPORT,
                texts.get("list.export"),
                menu -> Stream.of(ExportFormat.values())
                        .filter(ExportFormat::holdsMany)
                        .forEach(format -> menu.add(
                                sign(format),
                                exports.name(format),
                                () -> exports.match(model.filterProperty().get(), format))),
                () -> {});
        icon.button().setId("inbox-export");
    }

    Button button() {
        return icon.button();
    }

    private static Icon sign(ExportFormat format) {
        return switch (format) {
            case CSV -> Icon.CSV;
            case NEUTRAL -> Icon.ARCHIVE;
            case TRANSCRIPT -> Icon.FILE_TEXT;
            case PDF -> Icon.PDF;
            case HTML -> Icon.HTML;
            case JSON -> Icon.JSON;
        };
    }
}
