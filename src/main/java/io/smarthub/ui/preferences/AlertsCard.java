package io.smarthub.ui.preferences;

import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.control.Card;
import io.smarthub.ui.kit.control.ToggleRow;
import javafx.scene.Node;

/** Whether one is told, and hears, that a visitor writes while the window is not looked at. */
final class AlertsCard {

    private final ToggleRow notify;
    private final ToggleRow sound;
    private final Card card;

    AlertsCard(Texts texts, PreferencesStore preferences) {
        notify = new ToggleRow(texts.get("alerts.notify"), "", on -> {
            preferences.update(all -> all.withDesk(all.desk().withAlerts(on)));
            show(preferences);
        });
        notify.toggle().setId("alerts-notify");
        notify.showState(texts.get("alerts.notify.help"));
        sound = new ToggleRow(texts.get("alerts.sound"), "", on -> {
            preferences.update(all -> all.withDesk(all.desk().withSound(on)));
            show(preferences);
        });
        sound.toggle().setId("alerts-sound");
        card = Card.titled(texts.get("alerts.title")).with(notify, sound);
        show(preferences);
    }

    Node node() {
        return card;
    }

    private void show(PreferencesStore preferences) {
        notify.showOn(preferences.preferences().desk().alerts());
        sound.showOn(preferences.preferences().desk().sound());
        Nodes.show(sound, preferences.preferences().desk().alerts());
    }
}
