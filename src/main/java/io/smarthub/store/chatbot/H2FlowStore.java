package io.smarthub.store.chatbot;

import io.smarthub.app.chatbot.FlowFormat;
import io.smarthub.app.chatbot.FlowStore;
import io.smarthub.app.chatbot.NoSuchChatbot;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps each flow as the text of a file. One that cannot be read is left where it is, and out. */
public final class H2FlowStore implements FlowStore {

    private static final Logger LOG = LoggerFactory.getLogger(H2FlowStore.class);

    private final Database database;
    private final FlowFormat format;
    private final Clock clock;

    public H2FlowStore(Database database, FlowFormat format, Clock clock) {
        this.database = database;
        this.format = format;
        this.clock = clock;
    }

    @Override
    public Kept load() {
        return database.readAtOneMoment(sql -> {
            Set<String> taken = new HashSet<>();
            List<Draft> drafts = new ArrayList<>();
            sql.each("SELECT id, draft, saved_at, deleted_at FROM flow ORDER BY ord, id", row -> {
                String id = row.text("id");
                taken.add(id);
                Instant savedAt = row.instant("saved_at");
                if (row.instantOrNull("deleted_at") == null) {
                    flow(id, row.text("draft")).ifPresent(flow -> drafts.add(new Draft(flow, savedAt)));
                }
            });
            List<Version> versions = new ArrayList<>();
            sql.each("""
                    SELECT flow_id, version, text, published_at, live FROM flow_version
                    ORDER BY flow_id, version""", row -> {
                Instant publishedAt = row.instant("published_at");
                boolean live = row.flag("live");
                int version = row.integer("version");
                flow(row.text("flow_id"), row.text("text"))
                        .ifPresent(flow -> versions.add(new Version(flow.publishedAs(version), publishedAt, live)));
            });
            return new Kept(drafts, versions, taken);
        });
    }

    private Optional<Flow> flow(String id, String text) {
        Optional<Flow> flow = format.read(text).map(read -> read.withId(id));
        if (flow.isEmpty()) {
            LOG.error("The chatbot {} is kept as something that cannot be read", id);
        }
        return flow;
    }

    @Override
    public void add(Flow draft) {
        String text = text(draft);
        write(sql -> sql.update(
                "INSERT INTO flow (id, ord, draft, saved_at) VALUES (?, ?, ?, ?)",
                draft.id(),
                sql.number("SELECT MAX(ord) FROM flow") + 1,
                text,
                clock.instant()));
    }

    @Override
    public void saveDraft(Flow draft) {
        String text = text(draft);
        write(sql -> keep(sql, draft.id(), text));
    }

    @Override
    public void publish(Flow version) {
        String text = text(version);
        write(sql -> {
            keep(sql, version.id(), text);
            unpublish(sql, version.id());
            sql.update("""
                    INSERT INTO flow_version (flow_id, version, text, published_at, live)
                    VALUES (?, ?, ?, ?, TRUE)""", version.id(), version.version(), text, clock.instant());
        });
    }

    @Override
    public void unpublish(String id) {
        write(sql -> unpublish(sql, id));
    }

    @Override
    public void delete(String id) {
        write(sql -> {
            unpublish(sql, id);
            sql.update("UPDATE flow SET deleted_at = ? WHERE id = ?", clock.instant(), id);
        });
    }

    @Override
    public void reorder(List<String> ids) {
        write(sql -> {
            try (Sql.Batch batch = sql.batch("UPDATE flow SET ord = ? WHERE id = ?")) {
                for (int i = 0; i < ids.size(); i++) {
                    batch.add(i + 1, ids.get(i));
                }
            }
        });
    }

    /** Nothing is called kept that could not be read again. */
    private String text(Flow flow) {
        String text = format.write(flow);
        if (format.read(text).isEmpty()) {
            throw new IllegalArgumentException("the flow of chatbot " + flow.id() + " makes no file");
        }
        return text;
    }

    private void keep(Sql sql, String id, String text) {
        int kept = sql.update(
                "UPDATE flow SET draft = ?, saved_at = ? WHERE id = ? AND deleted_at IS NULL",
                text,
                clock.instant(),
                id);
        if (kept == 0) {
            throw new NoSuchChatbot(id);
        }
    }

    private static void unpublish(Sql sql, String id) {
        sql.update("UPDATE flow_version SET live = FALSE WHERE flow_id = ? AND live", id);
    }

    private void write(Consumer<Sql> change) {
        database.writer().write(transaction -> {
            change.accept(transaction.sql());
            return true;
        });
    }
}
