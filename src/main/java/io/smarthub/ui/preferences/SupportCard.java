package io.smarthub.ui.preferences;

import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SettingRow;
import io.smarthub.ui.preferences.SupportMessage.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;

/** The way to support: on paid plans only (D5), with the diagnostics the owner agrees to. */
final class SupportCard {

    private final Texts texts;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Tasks tasks;
    private final Doors doors;
    private final Button contact;
    private final SettingRow row;
    private final Card card;

    SupportCard(Texts texts, Dialogs dialogs, Toasts toasts, Tasks tasks, Doors doors) {
        this.texts = texts.of("support");
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.tasks = tasks;
        this.doors = doors;
        contact = Nodes.button(this.texts.get("contact"), this::gather);
        contact.setGraphic(Icon.EMAIL.node(14));
        contact.setId("contact-support");
        row = new SettingRow(this.texts.get("name"), "", contact);
        card = Card.titled(this.texts.get("title")).with(row);
    }

    Node node() {
        return card;
    }

    void show(PreferencesFigures figures) {
        contact.setDisable(!figures.support());
        row.explain(
                figures.support() ? texts.get("explain", figures.plan()) : texts.get("not-on-plan", figures.plan()));
    }

    private void gather() {
        contact.setDisable(true);
        tasks.run("diagnostics", this::facts)
                .onSuccess(this::open)
                .onFailure(failure -> dialogs.error(texts.get("failed.diagnostics"), failure))
                .onEnd(() -> contact.setDisable(false))
                .start();
    }

    private Map<Part, List<String>> facts() {
        Map<Part, List<String>> facts = new EnumMap<>(Part.class);
        facts.put(
                Part.VERSION,
                headed(
                        Part.VERSION,
                        List.of("SmartHub Desktop " + doors.diagnostics().version())));
        facts.put(Part.SYSTEM, headed(Part.SYSTEM, doors.diagnostics().system()));
        facts.put(Part.COUNTS, headed(Part.COUNTS, doors.diagnostics().counts()));
        List<String> errors = doors.diagnostics().lastErrors();
        facts.put(Part.ERRORS, headed(Part.ERRORS, errors.isEmpty() ? List.of(texts.get("no-errors")) : errors));
        return facts;
    }

    private List<String> headed(Part part, List<String> lines) {
        List<String> all = new ArrayList<>();
        all.add(texts.get("part." + part.name().toLowerCase(Locale.ROOT)) + ":");
        all.addAll(lines);
        return all;
    }

    private void open(Map<Part, List<String>> facts) {
        var pane = new SupportPane(texts, doors.supportAddress(), facts);
        dialogs.show(new Dialogs.Panel(
                texts.get("dialog.title"),
                pane,
                List.of(
                        new Dialogs.Action(texts.get("copy"), Dialogs.Kind.SECONDARY, _ -> copy(pane.message())),
                        new Dialogs.Action(
                                texts.get("open"), Dialogs.Kind.PRIMARY, dialog -> send(pane.message(), dialog)))));
    }

    private void copy(SupportMessage message) {
        doors.clipboard().copy(message.to() + "\n" + message.subject() + "\n\n" + message.body());
        toasts.done(texts.get("copied"));
    }

    private void send(SupportMessage message, Dialogs.Open dialog) {
        dialog.busy(true);
        tasks.run("mail program", () -> doors.browser().open(message.address()))
                .onSuccess(_ -> {
                    dialog.close();
                    toasts.done(texts.get(message.fits() ? "opened" : "opened-cut"));
                    if (!message.fits()) {
                        doors.clipboard().copy(message.body());
                    }
                })
                .onFailure(_ -> {
                    dialog.busy(false);
                    dialog.problem(texts.get("no-mail-program", message.to()));
                })
                .start();
    }
}
