package io.smarthub.app.livechat;

import io.smarthub.domain.chatbot.Audience;
import io.smarthub.domain.chatbot.Decision;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Situation;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Decides when a visitor meets a chatbot, and comes back to it when waiting alone may change that; guarded by its session. */
final class ChatbotShowing {

    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final Surroundings around;
    private final Signs signs;
    private final Audience.History history;
    private final BiPredicate<LiveTab, Flow> show;
    private final Set<String> shown = new HashSet<>();
    private @Nullable Future<?> reminder;

    /** @param show shows a flow; false when that could not be stored */
    ChatbotShowing(Surroundings around, Signs signs, Audience.History history, BiPredicate<LiveTab, Flow> show) {
        this.around = around;
        this.signs = signs;
        this.history = history;
        this.show = show;
    }

    /** What was shown shortly before the visit began, as after a restart, belongs to it. */
    void were(List<Event> before, Instant since) {
        before.stream()
                .filter(event -> event.type() == EventType.BOT_SHOWN
                        && event.at().plus(LiveChat.SESSION).isAfter(since))
                .forEach(event -> shown.add(String.valueOf(event.botId())));
    }

    /** Shows the flow that fits now, if there is one; {@code again} is called when waiting may have changed the answer. */
    void consider(LiveTab tab, Tabs tabs, Talk talk, Runnable again) {
        rest();
        Instant now = around.clock().instant();
        switch (around.flows()
                .triggering()
                .decide(
                        situation(tab, tabs, talk, now),
                        around.allowance().get(),
                        now.atZone(around.zone().get()))) {
            case Decision.Show(Flow flow) -> {
                if (show.test(tab, flow)) {
                    shown.add(flow.id());
                } else {
                    reminder = signs.in(AGAIN, again);
                }
            }
            case Decision.None none ->
                Optional.ofNullable(none.askAgainIn()).ifPresent(wait -> reminder = signs.in(wait, again));
        }
    }

    /** Comes back no more. */
    void rest() {
        if (reminder != null) {
            reminder.cancel(false);
            reminder = null;
        }
    }

    private Situation situation(LiveTab tab, Tabs tabs, Talk talk, Instant now) {
        Instant unanswered = talk.unansweredSince();
        return new Situation(
                tab.page().url(),
                tab.page().title(),
                Duration.between(tab.landed(), now),
                tabs.anyOpen(),
                talk.visitorWrote(),
                unanswered == null ? null : Duration.between(unanswered, now),
                history,
                tab.kind(),
                tab.language(),
                signs.online(),
                shown,
                tab.isHidden(),
                talk.phase());
    }
}
