package io.smarthub.support;

import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.PreferencesStore;
import java.util.function.UnaryOperator;

/** Preferences that are forgotten with the test. */
public final class PreferencesInMemory implements PreferencesStore {

    private Preferences preferences = Preferences.DEFAULT;

    @Override
    public Preferences preferences() {
        return preferences;
    }

    @Override
    public void update(UnaryOperator<Preferences> change) {
        preferences = change.apply(preferences);
    }
}
