package io.smarthub.ui.preferences;

import io.smarthub.app.inbox.CannedReplies;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.app.team.Team;

/** What is set for answering visitors: by whom, with what at hand, and how one hears of them. */
public record Answering(Team team, CannedReplies canned, PreferencesStore preferences) {}
