package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.CannedReplies;
import io.smarthub.app.team.Team;
import io.smarthub.ui.shell.LiveDesk;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What answering visitors needs besides the conversation.
 *
 * @param desk the running web chat; empty while none runs here
 * @param agent who answers
 * @param files what is sent besides words
 */
public record Replying(
        Optional<LiveDesk> desk,
        CannedReplies canned,
        Team team,
        Supplier<String> agent,
        Clock clock,
        SentFiles files) {}
