package io.smarthub.launch;

import io.smarthub.app.account.Account;
import io.smarthub.app.billing.Outcome;
import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.imports.demo.DemoBilling;
import io.smarthub.imports.demo.DemoConversations;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Makes databases with the demo conversations and the plan and packages of the demo's owner. */
final class DemoDatabase {

    private DemoDatabase() {}

    /** Makes one in a temporary folder, ending at the clock's present, and closes it. */
    static Path temporary(Clock clock) {
        try {
            Path folder = Files.createTempDirectory("smarthub-demo-");
            fill(folder, clock);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills a folder. */
    static void fill(Path folder, Clock clock) {
        String lines =
                new DemoConversations(clock.instant(), clock.getZone()).lines().collect(Collectors.joining("\n"));
        InputStream in = new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
        try (Workspace workspace = Workspace.open(folder, clock, in, OutputStream.nullOutputStream())) {
            Account account = workspace.account().account();
            workspace.account().save(account.withWelcomed(true));
            DemoBilling.decisions(clock.instant(), account.zone()).forEach(decision -> decide(workspace, decision));
            ImportReport report = workspace
                    .imports()
                    .run(new ImportRequest(List.of("-"), Format.NEUTRAL, new Undated.Skip()), Progress.NONE);
            if (!report.complete()) {
                throw new IllegalStateException("the demo conversations cannot be imported: " + report.problems());
            }
        }
    }

    private static void decide(Workspace workspace, DemoBilling.Decision decision) {
        Action action = switch (decision.action()) {
            case PLAN -> new Action.ChoosePlan(PlanCode.valueOf(decision.code()));
            case ENABLE -> new Action.EnablePackage(decision.code());
            case DISABLE -> new Action.DisablePackage(decision.code());
            case AGENTS -> new Action.SetAgents(decision.quantity());
        };
        Clock then = Clock.fixed(decision.at(), workspace.clock().getZone());
        if (!(workspace.billing(then).perform(action, "") instanceof Outcome.Done)) {
            throw new IllegalStateException("the demo's decision is refused: " + decision);
        }
    }
}
