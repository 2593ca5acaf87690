package io.smarthub.ui.preferences;

import io.smarthub.app.inbox.CannedReplies;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.app.team.Team;
import io.smarthub.app.webchat.WebChatRun;

/** What is set for answering visitors: by whom, with what at hand, how one hears of them, and the chat they come through. */
public record Answering(Team team, CannedReplies canned, PreferencesStore preferences, WebChatRun webChat) {}
