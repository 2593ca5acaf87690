package io.smarthub.cli;

import io.smarthub.app.statistics.BucketFigures;
import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.Figures;
import io.smarthub.domain.statistics.Range;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Statistics as a JSON document; the names are a contract. Days are those of the account's zone. */
final class StatsJson {

    private StatsJson() {}

    static ObjectNode document(Summary summary) {
        Range range = summary.range();
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("zone", range.zone().getId());
        document.put("from", range.from().toString());
        document.put("to", range.to().toString());
        put(summary.figures(), document);
        Range before = range.previous();
        ObjectNode previous = document.putObject("previous");
        previous.put("from", before.from().toString()).put("to", before.to().toString());
        put(summary.previous(), previous);
        previous.put("recorded", summary.previousRecorded());
        document.putArray("buckets");
        for (BucketFigures bar : summary.buckets()) {
            ObjectNode bucket = document.withArrayProperty("buckets").addObject();
            bucket.put("start", bar.bucket().from().toString());
            bucket.put("end", bar.bucket().to().toString());
            put(bar.figures(), bucket);
        }
        return document;
    }

    private static void put(Figures figures, ObjectNode document) {
        document.put("triggered", figures.triggered());
        document.put("reactions", figures.reactions());
        document.put("resolved", figures.resolved());
        document.put("escalated", figures.escalated());
        document.put("chatbotConversations", figures.chatbotConversations());
        document.put("conversations", figures.conversations());
    }
}
