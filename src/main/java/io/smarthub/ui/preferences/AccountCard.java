package io.smarthub.ui.preferences;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.domain.conversation.OutcomeReading;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SettingRow;
import io.smarthub.ui.kit.control.ToggleRow;
import io.smarthub.ui.kit.control.ZonePicker;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** What holds for the whole account: name, zone, currency, and how one case of outcome is read (D2, D4). */
final class AccountCard {

    private final Texts texts;
    private final Formats formats;
    private final PreferencesViewModel model;
    private final Dialogs dialogs;
    private final Toasts toasts;
    private final Optional<Runnable> renewWindow;
    private final TextField name = new TextField();
    private final ZonePicker zone;
    private final ComboBox<String> currency = new ComboBox<>();
    private final ToggleRow literal;
    private final VBox rows;
    private final VBox working;
    private final Label wish = Nodes.paragraph("", "secondary");
    private final VBox waiting;
    private final Card card;
    private Account shown = Account.fresh(ZoneId.of("UTC"));
    private boolean showing;
    private boolean waits;

    AccountCard(
            Texts texts,
            Formats formats,
            Clock clock,
            PreferencesViewModel model,
            Dialogs dialogs,
            Toasts toasts,
            Optional<Runnable> renewWindow) {
        this.texts = texts;
        this.formats = formats;
        this.model = model;
        this.dialogs = dialogs;
        this.toasts = toasts;
        this.renewWindow = renewWindow;
        name.setAccessibleText(texts.get("owner"));
        name.setId("owner-name");
        name.setPrefColumnCount(16);
        name.setOnAction(_ -> saveName());
        name.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) {
                saveName();
            }
        });
        zone = new ZonePicker(texts.get("zone"), texts, clock, this::askZone);
        zone.setId("zone");
        currency.setAccessibleText(texts.get("currency"));
        currency.setOnAction(_ -> saveCurrency());
        literal = new ToggleRow(texts.get("literal"), "", this::askLiteral);
        literal.toggle().setId("literal");
        literal.showState(texts.get("literal.help"));
        Label word = Nodes.paragraph(texts.get("working"), "secondary");
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setFocusTraversable(false);
        working = new VBox(bar, word);
        working.getStyleClass().add("settings-working");
        var takeBack = new Button(texts.get("waits.take-back"));
        takeBack.setId("take-back");
        takeBack.setOnAction(_ -> takeBack());
        waiting = new VBox(wish, takeBack);
        waiting.getStyleClass().add("settings-working");
        rows = new VBox(
                new SettingRow(texts.get("owner"), texts.get("owner.help"), name),
                new SettingRow(texts.get("zone"), texts.get("zone.help"), zone),
                new SettingRow(texts.get("currency"), texts.get("currency.help"), currency),
                literal);
        rows.getStyleClass().add("setting-rows");
        card = Card.titled(texts.get("account.title")).with(rows, waiting, working);
        model.savingProperty().subscribe(saving -> {
            rows.setDisable(saving);
            Nodes.show(working, saving);
            Nodes.show(waiting, waits && !saving);
        });
    }

    Node node() {
        return card;
    }

    void show(PreferencesFigures figures) {
        shown = figures.account();
        showing = true;
        if (!name.isFocused()) {
            name.setText(shown.ownerName());
        }
        zone.show(shown.zone());
        String code = shown.currency().getCurrencyCode();
        var codes = new ArrayList<>(figures.currencies());
        if (!codes.contains(code)) {
            codes.add(code);
        }
        if (!currency.getItems().equals(codes)) {
            currency.getItems().setAll(codes);
        }
        currency.setValue(code);
        literal.showOn(shown.outcomeReading() == OutcomeReading.SMARTSUPP_LITERAL);
        waits = figures.waits();
        Nodes.show(waiting, waits && !rows.isDisable());
        wish.setText(wish(figures.wanted()));
        showing = false;
    }

    private void saveName() {
        String typed = name.getText().strip();
        if (typed.isEmpty()) {
            name.setText(shown.ownerName());
        } else if (!typed.equals(shown.ownerName())) {
            save(account -> account.withOwnerName(typed), texts.get("owner.saved", typed));
        }
    }

    private void saveCurrency() {
        String code = currency.getValue();
        if (!showing && code != null && !code.equals(shown.currency().getCurrencyCode())) {
            save(account -> account.withCurrency(Currency.getInstance(code)), texts.get("currency.saved", code));
        }
    }

    private void askZone(ZoneId wanted) {
        if (wanted.equals(shown.zone())) {
            return;
        }
        dialogs.confirm(
                new Dialogs.Question(
                        texts.get("zone.ask", wanted.getId()),
                        texts.get("zone.ask.text", shown.zone().getId(), wanted.getId()),
                        texts.get("zone.ask.action"),
                        false),
                () -> recompute(account -> account.withZone(wanted), texts.get("zone.done", wanted.getId()), true));
    }

    private void askLiteral(boolean on) {
        dialogs.confirm(
                new Dialogs.Question(
                        texts.get(on ? "literal.ask.on" : "literal.ask.off"),
                        texts.get("literal.ask.text"),
                        texts.get("literal.ask.action"),
                        false),
                () -> recompute(
                        account -> account.withOutcomeReading(
                                on ? OutcomeReading.SMARTSUPP_LITERAL : OutcomeReading.STANDARD),
                        texts.get(on ? "literal.done.on" : "literal.done.off"),
                        false));
    }

    private void recompute(UnaryOperator<Account> change, String title, boolean renew) {
        model.save(
                change,
                numbers -> {
                    if (renew) {
                        renewWindow.ifPresent(Runnable::run);
                    }
                    String restart = renew && renewWindow.isEmpty() ? "\n\n" + texts.get("zone.later") : "";
                    dialogs.message(title, moved(numbers) + restart);
                },
                failure -> failed(change, failure));
    }

    /** What waits goes to the account that is shown, instead. */
    private void takeBack() {
        Account now = shown;
        save(
                account -> account.withZone(now.zone())
                        .withOutcomeReading(now.outcomeReading())
                        .withOwnerName(now.ownerName()),
                texts.get("waits.taken-back"));
    }

    private String wish(Account wanted) {
        var changes = new ArrayList<String>();
        if (!wanted.zone().equals(shown.zone())) {
            changes.add(texts.get("waits.zone", wanted.zone().getId()));
        }
        if (wanted.outcomeReading() != shown.outcomeReading()) {
            boolean on = wanted.outcomeReading() == OutcomeReading.SMARTSUPP_LITERAL;
            changes.add(texts.get(on ? "waits.literal.on" : "waits.literal.off"));
        }
        if (!wanted.ownerName().equals(shown.ownerName())) {
            changes.add(texts.get("waits.owner", wanted.ownerName()));
        }
        return texts.get("waits", String.join(", ", changes));
    }

    private void save(UnaryOperator<Account> change, String done) {
        model.save(change, _ -> toasts.done(done), failure -> failed(change, failure));
    }

    private void failed(UnaryOperator<Account> change, Exception failure) {
        dialogs.error(texts.get(model.isBegun(change) ? "failed.begun" : "failed.save"), failure);
    }

    /** Which numbers moved, in words. */
    private String moved(NumbersMoved numbers) {
        if (!numbers.any()) {
            return texts.get("moved.none");
        }
        return texts.get("moved.conversations", numbers.conversations())
                + "\n"
                + texts.get(
                        "moved.resolved",
                        formats.number(numbers.resolvedBefore()),
                        formats.number(numbers.resolvedAfter()))
                + "\n"
                + texts.get(
                        "moved.escalated",
                        formats.number(numbers.escalatedBefore()),
                        formats.number(numbers.escalatedAfter()))
                + "\n"
                + texts.get("moved.months", numbers.quotaMonths());
    }
}
