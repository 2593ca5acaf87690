package io.smarthub.launch;

import io.smarthub.app.home.HomeService;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.quota.QuotaReport;
import io.smarthub.ui.shell.ShellFigures;
import java.util.List;
import java.util.function.Supplier;

/** Reads the frame's figures from the use cases. */
record Figures(Workspace workspace) implements Supplier<ShellFigures> {

    @Override
    public ShellFigures get() {
        QuotaReport quota = workspace.quota().current();
        List<Long> counts = workspace.conversations().exactCounts(List.of(HomeService.WAITING, ConversationFilter.ALL));
        return new ShellFigures(
                quota.plan().name(),
                quota.quota().limit() > 0,
                quota.quota().used(),
                quota.quota().limit(),
                counts.get(0),
                counts.get(1));
    }
}
