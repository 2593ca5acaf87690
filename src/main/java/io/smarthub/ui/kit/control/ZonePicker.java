package io.smarthub.ui.kit.control;

import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.Popover;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A time zone out of all, found by typing a part of its name. Shows each with its present offset. The button only asks: the
 * caller shows what was chosen. FX thread only.
 */
public final class ZonePicker extends Button {

    private final Clock clock;
    private final Consumer<ZoneId> asked;
    private final FilteredList<ZoneId> zones = new FilteredList<>(FXCollections.observableList(all()));
    private final ListView<ZoneId> list = new ListView<>(zones);
    private final Popover popover;
    private @Nullable ZoneId shown;

    /** With its accessible name, the clock for the present offsets, and what is called when the user takes a zone. */
    public ZonePicker(String name, Texts texts, Clock clock, Consumer<ZoneId> asked) {
        this.clock = clock;
        this.asked = asked;
        Texts kit = texts.of("kit");
        getStyleClass().add("zone-picker");
        setAccessibleText(name);
        setGraphic(Icon.CHEVRON_DOWN.node(12));
        setContentDisplay(ContentDisplay.RIGHT);
        var search = new SearchField(kit.get("zone.search"), kit, this::filter);
        search.field().setId("zone-search");
        search.field().addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                filter(search.field().getText());
                take(zones.isEmpty() ? null : zones.getFirst());
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        list.setAccessibleText(name);
        list.setCellFactory(_ -> new ZoneCell());
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                take(list.getSelectionModel().getSelectedItem());
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take(list.getSelectionModel().getSelectedItem());
            }
        });
        var content = new VBox(search, list);
        content.getStyleClass().add("zone-list");
        popover = new Popover(content);
        setOnAction(_ -> {
            search.clear();
            list.getSelectionModel().select(shown);
            list.scrollTo(shown);
            popover.toggleBelow(this);
            search.field().requestFocus();
        });
    }

    /** Shows what is chosen, without asking anybody. */
    public void show(ZoneId zone) {
        shown = zone;
        setText(label(zone));
    }

    /** Narrows the list to zones whose name contains the words; "new york" finds America/New_York. */
    void filter(String words) {
        String wanted = plain(words.strip());
        zones.setPredicate(zone -> plain(zone.getId()).contains(wanted));
    }

    /** The zones that are offered now. */
    List<ZoneId> offered() {
        return List.copyOf(zones);
    }

    private void take(@Nullable ZoneId zone) {
        if (zone != null) {
            popover.hide();
            asked.accept(zone);
        }
    }

    private String label(ZoneId zone) {
        if (zone.getId().equals("UTC")) {
            return "UTC";
        }
        String offset = clock.instant().atZone(zone).getOffset().getId();
        return zone.getId().replace('_', ' ') + "  UTC" + (offset.equals("Z") ? "" : offset);
    }

    private static String plain(String text) {
        return text.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    private static List<ZoneId> all() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id ->
                        id.equals("UTC") || (id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/")))
                .sorted()
                .map(ZoneId::of)
                .toList();
    }

    private final class ZoneCell extends ListCell<ZoneId> {
        @Override
        protected void updateItem(@Nullable ZoneId zone, boolean empty) {
            super.updateItem(zone, empty);
            setText(zone == null || empty ? null : label(zone));
        }
    }
}
