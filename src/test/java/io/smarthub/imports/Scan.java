package io.smarthub.imports;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Reading;
import io.smarthub.app.imports.ReadingRules;
import io.smarthub.app.imports.SourceFile;
import io.smarthub.app.imports.TriggerRule;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads an input to its end and keeps everything that came. */
record Scan(List<ReadItem.Read> reads, List<Problem> problems, int repeated, int leftOut) {

    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final ReadingRules RULES = rules(new Undated.Skip());

    static ReadingRules rules(Undated undated) {
        return new ReadingRules(ZoneId.of("Europe/Berlin"), NOW, undated);
    }

    static Scan text(String... lines) {
        return bytes(String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    static Scan bytes(byte[] bytes) {
        return stream(new ByteArrayInputStream(bytes), null, RULES);
    }

    static Scan stream(InputStream in, @Nullable Format format, ReadingRules rules) {
        return file(new FilesToImport(in, Map.of()), "-", format, rules);
    }

    static Scan triggers(Map<String, TriggerRule> triggers, String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return file(new FilesToImport(in, triggers), "-", null, RULES);
    }

    static Scan file(FilesToImport files, String name, @Nullable Format format, ReadingRules rules) {
        List<ReadItem.Read> reads = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        int repeated = 0;
        int leftOut = 0;
        try (Reading reading = files.open(new SourceFile(name, -1), format, rules)) {
            for (ReadItem item = reading.next(); item != null; item = reading.next()) {
                switch (item) {
                    case ReadItem.Read read -> reads.add(read);
                    case ReadItem.Remark remark -> problems.add(remark.problem());
                    case ReadItem.LeftOut more -> leftOut += more.records();
                    case ReadItem.Repeated more -> repeated += more.records();
                }
            }
        }
        return new Scan(reads, problems, repeated, leftOut);
    }

    List<Intake.Conversation> conversations() {
        return reads.stream()
                .map(ReadItem.Read::intake)
                .filter(Intake.Conversation.class::isInstance)
                .map(Intake.Conversation.class::cast)
                .toList();
    }

    Intake.Conversation only() {
        if (conversations().size() != 1) {
            throw new AssertionError("not one conversation: " + this);
        }
        return conversations().getFirst();
    }

    /** The events of the only conversation, in their one order, as "TYPE text". */
    List<String> told() {
        return only().events().stream()
                .sorted(Event.IN_ORDER)
                .map(event -> (event.type() + " " + event.text()).strip())
                .toList();
    }

    /** The problems as "line level sentence". */
    List<String> said() {
        return problems.stream()
                .map(problem -> problem.line() + " " + problem.level() + " " + problem.english())
                .toList();
    }
}
