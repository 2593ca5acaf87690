package io.smarthub.bench.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The report as one JSON document. */
public final class Json {

    private Json() {}

    public static String of(Machine machine, List<Row> rows) {
        ObjectNode document = JsonMapper.shared().createObjectNode();
        ObjectNode about = document.putObject("machine");
        about.put("system", machine.system());
        about.put("cores", machine.cores());
        about.put("memoryBytes", machine.memoryBytes());
        about.put("java", machine.java());
        about.put("heapBytes", machine.heapBytes());
        about.put("load", machine.load());
        about.put("busy", machine.isBusy());
        about.put("commit", machine.commit());
        about.put("display", machine.display());
        document.putArray("rows");
        rows.forEach(row -> document.withArrayProperty("rows").add(node(row)));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(document);
    }

    private static ObjectNode node(Row row) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        node.put("scenario", row.scenario());
        node.put("variant", row.variant());
        node.put("size", row.size().label());
        node.put("p50Millis", row.p50Millis());
        node.put("p99Millis", row.p99Millis());
        node.put("value", row.value());
        node.put("unit", row.unit());
        node.put("baseline", orNull(row.baseline()));
        node.put("baselineValue", row.baselineValue());
        node.put("ratio", row.ratio().orElse(null));
        node.put("budget", orNull(row.budget()));
        node.put("met", row.met());
        node.put("detail", orNull(row.detail()));
        return node;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
