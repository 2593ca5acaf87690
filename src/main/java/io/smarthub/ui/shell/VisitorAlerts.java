package io.smarthub.ui.shell;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.platform.Notifier;
import io.smarthub.platform.Sound;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.Tone;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Says that a visitor wrote while the window is not looked at: at most once in a few seconds for a conversation. */
public final class VisitorAlerts implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int FEW = 20;
    private static final int LONGEST = 140;

    private final ConversationReader reader;
    private final PreferencesStore preferences;
    private final Ways ways;
    private final Texts texts;
    private final Toasts toasts;
    private final Navigator navigator;
    private final Tasks tasks;
    private final Clock clock;
    private final Changes.Subscription subscription;
    private final Map<Long, Instant> toldAt = new HashMap<>();
    private final Map<Long, String> toldOf = new HashMap<>();

    /**
     * How the owner is reached beside the window.
     *
     * @param lookedAt whether the window has the focus
     * @param raise brings it to the front
     */
    public record Ways(Notifier notifier, Sound sound, BooleanSupplier lookedAt, Runnable raise) {}

    /** Listens until it is closed. */
    public VisitorAlerts(
            ConversationReader reader,
            Changes changes,
            PreferencesStore preferences,
            Ways ways,
            Texts texts,
            Toasts toasts,
            Navigator navigator,
            Tasks tasks,
            Clock clock) {
        this.reader = reader;
        this.preferences = preferences;
        this.ways = ways;
        this.texts = texts;
        this.toasts = toasts;
        this.navigator = navigator;
        this.tasks = tasks;
        this.clock = clock;
        subscription = changes.subscribe(change -> {
            if (change instanceof Change.Conversations(Set<Long> ids) && ids.size() <= FEW) {
                Fx.run(() -> changed(ids));
            }
        });
    }

    private record News(long conversation, String event, String title, String text) {}

    private void changed(Set<Long> ids) {
        if (ways.lookedAt().getAsBoolean() || !preferences.preferences().desk().alerts()) {
            return;
        }
        Instant now = clock.instant();
        List<Long> due = ids.stream()
                .filter(id -> !toldAt.getOrDefault(id, Instant.MIN).isAfter(now.minus(BETWEEN)))
                .toList();
        if (!due.isEmpty()) {
            tasks.run(
                            "visitor wrote",
                            () -> due.stream()
                                    .flatMap(id -> news(id, now).stream())
                                    .toList())
                    .onSuccess(news -> news.forEach(one -> tell(one, now)))
                    .start();
        }
    }

    /** Only what a visitor has just said to an agent: an import brings old words. */
    private Optional<News> news(long id, Instant now) {
        return reader.conversation(id)
                .filter(detail -> detail.row().source().equals(WebChat.SOURCE))
                .flatMap(detail -> last(detail.events())
                        .filter(event -> isCall(event, now))
                        .map(event -> new News(id, event.externalId(), who(detail), said(event))));
    }

    /** What was done last, past what is written down behind it by itself, such as whom it was given to. */
    private static Optional<Event> last(List<Event> events) {
        return events.reversed().stream()
                .filter(event -> !isNoted(event.type()))
                .findFirst();
    }

    private static boolean isNoted(EventType type) {
        return switch (type) {
            case ASSIGNED, UNASSIGNED, REOPENED, SYSTEM -> true;
            default -> false;
        };
    }

    private static boolean isCall(Event event, Instant now) {
        return (event.type() == EventType.VISITOR_MESSAGE || event.type() == EventType.HANDOFF_CLICK)
                && event.at().isAfter(now.minus(FRESH));
    }

    private String who(ConversationDetail detail) {
        return detail.row().visitor().isEmpty()
                ? texts.get("alert.visitor")
                : detail.row().visitor();
    }

    private static String said(Event event) {
        String text = event.words().strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private void tell(News news, Instant now) {
        if (news.event().equals(toldOf.put(news.conversation(), news.event()))) {
            return;
        }
        toldAt.put(news.conversation(), now);
        toldAt.values().removeIf(at -> at.isBefore(now.minus(FRESH)));
        boolean sound = preferences.preferences().desk().sound();
        String title = texts.get("alert.title", news.title());
        if (!ways.notifier().isAvailable()) {
            toasts.show(new Toasts.Toast(
                    Tone.INFO,
                    title,
                    Optional.of(new Toasts.Action(texts.get("alert.open"), () -> open(news.conversation())))));
        }
        tasks.run("notification", () -> {
                    ways.notifier().show(title, news.text(), () -> Fx.run(() -> open(news.conversation())));
                    if (sound) {
                        ways.sound().play();
                    }
                })
                .start();
    }

    private void open(long conversation) {
        ways.raise().run();
        navigator.open(new Destination.Conversation(conversation));
    }

    @Override
    public void close() {
        subscription.close();
    }
}
