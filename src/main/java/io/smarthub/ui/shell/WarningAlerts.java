package io.smarthub.ui.shell;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.preferences.PreferencesStore;
import io.smarthub.app.warnings.Warning;
import io.smarthub.app.warnings.Warnings;
import io.smarthub.domain.billing.PlanEnd;
import io.smarthub.domain.quota.Quota;
import io.smarthub.platform.Notifier;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Pace;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.kit.Tone;
import java.time.Duration;
import java.util.Optional;

/** Tells that the limit is nearly reached or the plan ends: in the window, and by the desktop's notifications. Each once. */
public final class WarningAlerts implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(2);

    private final Warnings warnings;
    private final PreferencesStore preferences;
    private final Notifier notifier;
    private final Runnable raise;
    private final Texts texts;
    private final Formats formats;
    private final Toasts toasts;
    private final Navigator navigator;
    private final Tasks tasks;
    private final Pace pace = new Pace(BETWEEN);
    private final Changes.Subscription subscription;

    /**
     * Listens until it is closed.
     *
     * @param raise brings the window to the front
     */
    public WarningAlerts(
            Warnings warnings,
            Changes changes,
            PreferencesStore preferences,
            Notifier notifier,
            Runnable raise,
            Texts texts,
            Formats formats,
            Toasts toasts,
            Navigator navigator,
            Tasks tasks) {
        this.warnings = warnings;
        this.preferences = preferences;
        this.notifier = notifier;
        this.raise = raise;
        this.texts = texts;
        this.formats = formats;
        this.toasts = toasts;
        this.navigator = navigator;
        this.tasks = tasks;
        subscription = changes.subscribe(change -> {
            if (concerns(change)) {
                Fx.run(() -> pace.call(this::look));
            }
        });
    }

    /** Looks whether something is to be told. FX thread only. */
    public void look() {
        tasks.run("warnings", warnings::take)
                .onSuccess(due -> due.forEach(this::tell))
                .start();
    }

    private void tell(Warning warning) {
        String title = title(warning);
        String text = text(warning);
        Tone tone = warning instanceof Warning.QuotaReached(Quota quota, var _) && quota.exhausted()
                ? Tone.DANGER
                : Tone.WARNING;
        toasts.show(new Toasts.Toast(
                tone,
                title + " " + text,
                Optional.of(new Toasts.Action(
                        texts.get("warning.open"), () -> navigator.open(new Destination.Billing())))));
        if (preferences.preferences().desk().alerts()) {
            tasks.run("notification", () -> notifier.show(title, text, () -> Fx.run(this::open)))
                    .start();
        }
    }

    private void open() {
        raise.run();
        navigator.open(new Destination.Billing());
    }

    private String title(Warning warning) {
        return switch (warning) {
            case Warning.QuotaReached(Quota quota, var level) ->
                quota.exhausted()
                        ? texts.get("warning.quota.exhausted", quota.limit())
                        : texts.get("warning.quota", level.percent());
            case Warning.PlanEnds(PlanEnd end) ->
                texts.get("warning.plan-ends", end.plan().name(), formats.day(end.on()));
        };
    }

    private String text(Warning warning) {
        return switch (warning) {
            case Warning.QuotaReached(Quota quota, var _) ->
                quota.exhausted()
                        ? texts.get(
                                "warning.quota.exhausted.text",
                                formats.day(quota.month().resetsOn()))
                        : texts.get(
                                "warning.quota.text",
                                quota.remaining(),
                                quota.limit(),
                                formats.day(quota.month().resetsOn()));
            case Warning.PlanEnds _ -> texts.get("warning.plan-ends.text");
        };
    }

    private static boolean concerns(Change change) {
        return switch (change) {
            case Change.Billing _,
                    Change.AccountChanged _,
                    Change.Conversations _,
                    Change.ManyConversations _,
                    Change.TimeMoved _ -> true;
            case Change.InboxSetup _, Change.ImportReport _, Change.Chatbots _ -> false;
        };
    }

    @Override
    public void close() {
        pace.cancel();
        subscription.close();
    }
}
