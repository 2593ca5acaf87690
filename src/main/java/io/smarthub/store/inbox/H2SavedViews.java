package io.smarthub.store.inbox;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.SavedView;
import io.smarthub.app.inbox.SavedViews;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import java.util.List;
import java.util.function.Function;

/** The owner's saved views in their table. */
public final class H2SavedViews implements SavedViews {

    private final Database database;
    private final Changes changes;

    public H2SavedViews(Database database, Changes changes) {
        this.database = database;
        this.changes = changes;
    }

    @Override
    public List<SavedView> all() {
        return database.read(sql -> sql.list(
                "SELECT id, name, filter FROM saved_view ORDER BY ord, id",
                row -> new SavedView(row.number("id"), row.text("name"), FilterText.read(row.text("filter")))));
    }

    @Override
    public SavedView add(String name, ConversationFilter filter) {
        String stripped = checked(name);
        return change(sql -> {
            long id = sql.number("SELECT MAX(id) FROM saved_view") + 1;
            long order = sql.number("SELECT MAX(ord) FROM saved_view") + 1;
            sql.update(
                    "INSERT INTO saved_view (id, ord, name, filter) VALUES (?, ?, ?, ?)",
                    id,
                    order,
                    stripped,
                    FilterText.write(filter));
            return new SavedView(id, stripped, filter);
        });
    }

    @Override
    public void rename(long id, String name) {
        String stripped = checked(name);
        change(sql -> sql.update("UPDATE saved_view SET name = ? WHERE id = ?", stripped, id));
    }

    @Override
    public void remove(long id) {
        change(sql -> sql.update("DELETE FROM saved_view WHERE id = ?", id));
    }

    private static String checked(String name) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a saved view needs a name");
        }
        return name.strip();
    }

    private <T> T change(Function<Sql, T> change) {
        return database.writer().write(transaction -> {
            T result = change.apply(transaction.sql());
            transaction.afterwards(() -> changes.publish(new Change.InboxSetup()));
            return result;
        });
    }
}
