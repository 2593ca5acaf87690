package io.smarthub.ui.preferences;

import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.Preferences.Language;
import io.smarthub.app.preferences.Preferences.ThemeChoice;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.SegmentedControl;
import io.smarthub.ui.kit.control.SettingRow;
import io.smarthub.ui.kit.theme.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;

/** Language and theme of this machine; both hold at once where the window can do that. */
final class LookCard {

    private final SegmentedControl<Language> language;
    private final SegmentedControl<ThemeChoice> theme;
    private final Card card;

    LookCard(
            Texts texts,
            PreferencesViewModel model,
            ObjectProperty<Theme.Choice> shownTheme,
            Toasts toasts,
            Optional<Runnable> renewWindow) {
        Preferences now = model.preferences();
        language = new SegmentedControl<>(
                List.of(Language.values()), each -> texts.get("language." + name(each)), now.language());
        theme = new SegmentedControl<>(
                List.of(ThemeChoice.values()), each -> texts.get("theme." + name(each)), now.theme());
        language.valueProperty().addListener((_, _, chosen) -> {
            model.setLanguage(chosen);
            renewWindow.ifPresentOrElse(Runnable::run, () -> toasts.done(texts.get("language.later")));
        });
        theme.valueProperty().addListener((_, _, chosen) -> {
            model.setTheme(chosen);
            shownTheme.set(Theme.Choice.valueOf(chosen.name()));
        });
        card = Card.titled(texts.get("look.title"))
                .with(
                        new SettingRow(texts.get("language"), texts.get("language.help"), language),
                        new SettingRow(texts.get("theme"), texts.get("theme.help"), theme));
    }

    Node node() {
        return card;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
