package io.smarthub.cli;

import io.smarthub.app.account.AccountStore;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.preferences.PreferencesStore;
import java.time.Clock;

/** The use cases on one opened database, as the commands need them. */
public interface Desk extends AutoCloseable {

    Clock clock();

    AccountStore account();

    PreferencesStore preferences();

    ConversationReader conversations();

    @Override
    void close();
}
