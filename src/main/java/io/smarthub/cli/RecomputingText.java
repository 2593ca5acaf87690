package io.smarthub.cli;

import io.smarthub.app.account.Recomputing;
import io.smarthub.app.changes.Changes;
import java.util.function.Supplier;

/** Shows on a terminal how far deriving every number anew is. */
record RecomputingText(Console console, Messages messages) {

    /** Does something, and shows how far it is meanwhile. */
    <T> T watch(Recomputing recomputing, Supplier<T> work) {
        try (Changes.Subscription _ = recomputing.subscribe(this::show)) {
            return work.get();
        }
    }

    /** Ends what was begun and not ended, before a command reads any number. */
    void goOn(Desk desk) {
        Recomputing recomputing = desk.account().recomputing();
        Recomputing.Progress begun = recomputing.progress();
        if (begun.state() == Recomputing.State.NONE) {
            return;
        }
        console.message(messages.get("recomputing.goes-on", begun.done(), begun.total()));
        watch(recomputing, () -> {
            recomputing.goOn();
            return desk.billing().catchUp();
        });
        console.message(messages.get(
                "recomputing.ended", desk.account().account().zone().getId()));
    }

    private void show(Recomputing.Progress progress) {
        console.progress(progress.state() == Recomputing.State.RUNNING ? text(progress) : "");
    }

    private String text(Recomputing.Progress progress) {
        return progress.isLastStep()
                ? messages.get("recomputing.last")
                : messages.get("recomputing.progress", progress.done(), progress.total());
    }
}
