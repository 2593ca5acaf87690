package io.smarthub.cli;

import io.smarthub.app.imports.Counts;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An import's report as a JSON document; the names are a contract. Reasons are in English, line 0 is the whole file. */
final class ImportJson {

    private ImportJson() {}

    static ObjectNode document(ImportReport report) {
        Counts counts = report.counts();
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("records", counts.records());
        document.put("added", counts.added());
        document.put("updated", counts.updated());
        document.put("unchanged", counts.unchanged());
        document.put("skipped", counts.skipped());
        list(report, Problem.Level.ERROR, document.putArray("errors"));
        document.put("conversations", counts.conversations());
        document.put("events", counts.events());
        document.put("dryRun", report.dryRun());
        document.put("derivedEvents", counts.derivedEvents());
        document.put("errorCount", counts.errors());
        document.put("cancelled", report.cancelled());
        report.formats().forEach(document.putArray("formats")::add);
        report.changedWhileRead().forEach(document.putArray("changedWhileRead")::add);
        list(report, Problem.Level.SKIPPED, document.putArray("skippedRecords"));
        list(report, Problem.Level.WARNING, document.putArray("warnings"));
        return document;
    }

    private static void list(ImportReport report, Problem.Level level, ArrayNode array) {
        for (Problem problem : report.problems(level)) {
            array.addObject()
                    .put("file", problem.file())
                    .put("line", problem.line())
                    .put("reason", problem.english());
        }
    }
}
