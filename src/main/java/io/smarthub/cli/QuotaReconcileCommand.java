package io.smarthub.cli;

import io.smarthub.domain.quota.FigureProblem;
import io.smarthub.domain.quota.FigureText;
import io.smarthub.domain.quota.Reconciliation;
import io.smarthub.domain.quota.Suspect;
import io.smarthub.domain.quota.VendorFigure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the vendor's figure of a month, or a table of them, and compares it with the ledger. */
@Command(name = "reconcile", description = "${bundle:command.quota-reconcile}")
final class QuotaReconcileCommand extends DeskCommand {

    @Option(names = "--month", paramLabel = "YYYY-MM", description = "${bundle:option.month}")
    private @Nullable YearMonth month;

    @Option(names = "--vendor", paramLabel = "N", description = "${bundle:option.vendor}")
    private @Nullable String vendor;

    @Option(names = "--file", paramLabel = "FILE", description = "${bundle:option.vendor-file}")
    private @Nullable Path file;

    @Override
    void check() {
        if (file != null && (month != null || vendor != null)) {
            throw wrong("reconcile.one-way");
        }
    }

    @Override
    ExitStatus run(Desk desk) {
        if (file != null) {
            return table(desk, file);
        }
        YearMonth of = month == null ? desk.ledger().present() : month;
        VendorFigure figure;
        if (vendor == null) {
            figure = desk.ledger()
                    .figure(of)
                    .orElseThrow(() -> wrong("reconcile.nothing", messages().month(of)));
        } else {
            FigureText read = desk.ledger().enter(of, vendor);
            if (!read.problems().isEmpty()) {
                throw new WrongUsage(sentence(read.problems().getFirst()));
            }
            figure = read.figures().getFirst();
        }
        Reconciliation reconciliation = desk.ledger().reconcile(figure);
        if (asJson()) {
            ObjectNode document = JsonMapper.shared().createObjectNode();
            put(reconciliation, document);
            answer(document);
        } else {
            tell(reconciliation);
        }
        return ExitStatus.DONE;
    }

    private ExitStatus table(Desk desk, Path from) {
        FigureText read;
        try {
            read = desk.ledger().enterTable(Files.readString(from, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new CouldNotRun(messages().get("reconcile.unreadable", from.toString()), e);
        }
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.putArray("figures");
        document.putArray("errors");
        for (VendorFigure figure : read.figures()) {
            Reconciliation reconciliation = desk.ledger().reconcile(figure);
            if (asJson()) {
                put(reconciliation, document.withArrayProperty("figures").addObject());
            } else {
                tell(reconciliation);
            }
        }
        for (FigureProblem problem : read.problems()) {
            console().message(messages().get("reconcile.line", from.toString(), problem.line(), sentence(problem)));
            document.withArrayProperty("errors")
                    .addObject()
                    .put("line", problem.line())
                    .put("reason", sentence(problem));
        }
        if (asJson()) {
            answer(document);
        }
        return read.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.PARTLY;
    }

    private String sentence(FigureProblem problem) {
        return messages()
                .get(
                        "figure."
                                + problem.reason()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '-'),
                        problem.text(),
                        VendorFigure.MOST);
    }

    private static void put(Reconciliation reconciliation, ObjectNode document) {
        document.put("month", reconciliation.month().month().toString());
        document.put("ours", reconciliation.ours());
        document.put("vendor", reconciliation.vendor());
        document.put("difference", reconciliation.difference());
        document.putArray("candidates");
        for (Reconciliation.Candidate candidate : reconciliation.candidates()) {
            document.withArrayProperty("candidates")
                    .addObject()
                    .put("conversation", candidate.suspect().conversation())
                    .put("name", candidate.suspect().name())
                    .put("at", candidate.suspect().at().toString())
                    .put("cause", candidate.cause().name())
                    .put("countedIn", candidate.suspect().countedIn())
                    .put("evidence", candidate.suspect().evidence());
        }
    }

    private void tell(Reconciliation reconciliation) {
        answer(messages()
                .get(
                        "reconcile.difference",
                        messages().month(reconciliation.month().month()),
                        reconciliation.ours(),
                        reconciliation.vendor(),
                        reconciliation.difference()));
        List<Reconciliation.Candidate> candidates = reconciliation.candidates();
        if (candidates.isEmpty() && reconciliation.difference() != 0) {
            answer(messages().get("reconcile.no-candidates"));
        }
        candidates.forEach(candidate -> answer(line(candidate)));
    }

    private String line(Reconciliation.Candidate candidate) {
        Suspect suspect = candidate.suspect();
        String cause = candidate.cause().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "  %s: %s"
                .formatted(
                        messages().get("conversation.named", suspect.conversation(), suspect.name()),
                        messages().get("cause." + cause));
    }
}
