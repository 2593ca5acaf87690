package io.smarthub.launch;

import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Toasts;
import io.smarthub.ui.shell.Navigator;
import io.smarthub.ui.shell.VisitorAlerts;
import io.smarthub.ui.shell.WarningAlerts;

/** What a window tells by itself: visitors who write, and limits that are nearly reached. */
record Alerts(VisitorAlerts visitors, WarningAlerts warnings) implements AutoCloseable {

    static Alerts of(
            Workspace workspace,
            VisitorAlerts.Ways ways,
            Texts texts,
            Formats formats,
            Toasts toasts,
            Navigator navigator,
            Tasks tasks) {
        return new Alerts(
                new VisitorAlerts(
                        workspace.conversations(),
                        workspace.changes(),
                        workspace.preferences(),
                        ways,
                        texts,
                        toasts,
                        navigator,
                        tasks,
                        workspace.clock()),
                new WarningAlerts(
                        workspace.warnings(),
                        workspace.changes(),
                        workspace.preferences(),
                        ways.notifier(),
                        ways.raise(),
                        texts,
                        formats,
                        toasts,
                        navigator,
                        tasks));
    }

    @Override
    public void close() {
        visitors.close();
        warnings.close();
    }
}
