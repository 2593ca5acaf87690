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
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** Makes databases with the demo conversations and the plan and packages of the demo's owner. */
final class DemoDatabase {

    /** The demo shop's owner answers visitors, too. */
    private static final String OWNER = "Jonna Petersen";

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
    static void fill(Path folder, Clock clock) throws IOException {
        try (Workspace workspace =
                Workspace.open(folder, clock, InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            fill(workspace, Progress.NONE);
        }
    }

    /** Fills an open folder: the demo owner's plan and packages first, then the conversations like a user's own file. */
    static void fill(Workspace workspace, Progress progress) throws IOException {
        Clock clock = workspace.clock();
        Account account = workspace.account().account();
        DemoBilling.decisions(clock.instant(), account.zone()).forEach(decision -> decide(workspace, decision));
        Path file = Files.createTempFile("smarthub-demo-", ".ndjson");
        try {
            Files.write(
                    file,
                    new DemoConversations(clock.instant(), account.zone())
                            .lines()
                            .toList());
            ImportReport report = workspace
                    .imports()
                    .run(new ImportRequest(List.of(file.toString()), Format.NEUTRAL, new Undated.Skip()), progress);
            if (!report.complete()) {
                throw new IllegalStateException("the demo conversations cannot be imported: " + report.problems());
            }
            workspace
                    .account()
                    .save(workspace.account().account().withWelcomed(true).withOwnerName(OWNER));
        } finally {
            Files.deleteIfExists(file);
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
