package io.smarthub.app.preferences;

import java.util.function.UnaryOperator;

/** Port: where preferences are kept. Reading is answered from memory; writing happens in the background. */
public interface PreferencesStore {

    Preferences preferences();

    /** Changes the preferences; saved a moment later and at the latest on close. */
    void update(UnaryOperator<Preferences> change);
}
