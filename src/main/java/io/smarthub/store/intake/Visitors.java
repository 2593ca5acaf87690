package io.smarthub.store.intake;

import io.smarthub.app.imports.Hash64;
import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.store.KeyHints;
import io.smarthub.store.LargeLoad;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.JustStored;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The visitors a batch is about: known ones are looked up together, changes are written together. */
final class Visitors {

    private final Sql sql;
    private final @Nullable KeyHints hints;
    private final Map<Key, Long> byKey = new HashMap<>();
    private final Map<Long, VisitorRow> rows = new HashMap<>();
    private final Set<Long> added = new HashSet<>();
    private final Set<Long> changed = new HashSet<>();
    private final Set<Long> retold = new HashSet<>();
    private final List<Long> removed = new ArrayList<>();
    private long nextId;

    /** @param hints where rows of a key lie while no index tells */
    Visitors(Sql sql, @Nullable KeyHints hints) {
        this.sql = sql;
        this.hints = hints;
        nextId = sql.number("SELECT MAX(id) FROM visitor") + 1;
    }

    /** What makes a visitor the same one. */
    record Key(String source, String account, String externalId) {
        private long hash() {
            return Hash64.of(source, account, externalId);
        }
    }

    /** Looks up all of these. */
    void find(Set<Key> keys, Collection<Long> known) {
        Set<Long> ids = new TreeSet<>(known);
        if (hints != null) {
            keys.forEach(key -> ids.addAll(hints.find(key.hash())));
        } else if (!keys.isEmpty()) {
            // by the id alone: H2 walks the whole index as soon as another of its columns is compared, too
            Set<String> externalIds = new TreeSet<>();
            keys.forEach(key -> externalIds.add(key.externalId()));
            sql.list("SELECT * FROM visitor WHERE external_id = ANY(?)", Visitors::map, externalIds)
                    .forEach(this::remember);
        }
        if (!ids.isEmpty()) {
            sql.list("SELECT * FROM visitor WHERE id = ANY(?)", Visitors::map, ids)
                    .forEach(this::remember);
        }
    }

    private void remember(VisitorRow row) {
        rows.put(row.id(), row);
        if (row.externalId() != null) {
            byKey.put(new Key(row.source(), row.account(), row.externalId()), row.id());
        }
    }

    /** A contact of a source. */
    Accepted tell(Intake.Contact contact) {
        String externalId = contact.visitor().externalId();
        if (externalId == null || externalId.isBlank()) {
            return Accepted.skipped(StoreSentence.of(StoreReason.CONTACT_WITHOUT_ID));
        }
        VisitorRow known = known(new Key(contact.source(), contact.account(), externalId));
        VisitorRow before = known == null ? add(contact.source(), contact.account(), externalId) : known;
        boolean news = put(before, before.told(contact.visitor(), null));
        if (known == null) {
            return Accepted.added(0);
        }
        return news ? Accepted.updated(0) : Accepted.unchanged();
    }

    /**
     * Which visitor a conversation belongs to, told what its header says.
     *
     * @param current the visitor it belongs to, 0 for none yet
     * @param older whether the header is older than what is stored
     */
    long resolve(
            String source,
            String account,
            long current,
            Header.@Nullable Visitor told,
            @Nullable Instant at,
            boolean older) {
        VisitorRow mine = current == 0 ? null : row(current);
        if (told == null) {
            return mine == null ? add(source, account, null).id() : mine.id();
        }
        VisitorRow target = target(source, account, mine, told.externalId(), older);
        put(target, row(target.id()).told(told, at));
        return target.id();
    }

    private VisitorRow target(
            String source, String account, @Nullable VisitorRow mine, @Nullable String externalId, boolean older) {
        if (externalId == null || externalId.isBlank()) {
            return mine == null ? add(source, account, null) : mine;
        }
        VisitorRow known = known(new Key(source, account, externalId));
        if (mine == null) {
            return known == null ? add(source, account, externalId) : known;
        }
        if (mine.externalId() == null) {
            return named(mine, known, externalId);
        }
        if (mine.externalId().equals(externalId) || older) {
            return mine;
        }
        return known == null ? add(source, account, externalId) : known;
    }

    /** A visitor of whom only the conversation was known gets their id at the source. */
    private VisitorRow named(VisitorRow mine, @Nullable VisitorRow known, String externalId) {
        if (known == null) {
            VisitorRow row = mine.withExternalId(externalId);
            put(mine, row);
            remember(row);
            return row;
        }
        put(known, known.withOwnedOf(mine));
        removed.add(mine.id());
        return row(known.id());
    }

    private VisitorRow add(String source, String account, @Nullable String externalId) {
        VisitorRow row = VisitorRow.fresh(nextId++, source, account, externalId);
        remember(row);
        added.add(row.id());
        return row;
    }

    private boolean put(VisitorRow before, VisitorRow after) {
        if (after.equals(before)) {
            return false;
        }
        rows.put(after.id(), after);
        changed.add(after.id());
        if (!after.tellsTheSameAs(before)) {
            retold.add(after.id());
        }
        return true;
    }

    private @Nullable VisitorRow known(Key key) {
        Long id = byKey.get(key);
        return id == null ? null : rows.get(id);
    }

    private VisitorRow row(long id) {
        VisitorRow row = rows.get(id);
        if (row == null) {
            throw new IllegalStateException("visitor " + id + " was not looked up");
        }
        return row;
    }

    /** What search knows of a visitor. */
    List<String> told(long id) {
        VisitorRow row = row(id);
        return JustStored.Told.visitor(row.name().text(), row.email().text());
    }

    /** Whether something about a visitor known before has changed. */
    boolean changed(long id) {
        return changed.contains(id) && !added.contains(id);
    }

    /** Writes what changed; answers which visitors, known before, are told differently now. */
    List<Long> write() {
        if (hints != null) {
            byKey.forEach((key, id) -> hints.put(key.hash(), id));
        }
        List<Long> told = new ArrayList<>();
        try (Sql.Batch insert = sql.batch("""
                INSERT INTO visitor (source, account, external_id, name, email, phone, note, name_owned, email_owned,
                phone_owned, note_owned, erased, updated_at, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                Sql.Batch update = sql.batch("""
                        UPDATE visitor SET (source, account, external_id, name, email, phone, note, name_owned,
                        email_owned, phone_owned, note_owned, erased, updated_at)
                        = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?""")) {
            new TreeMap<>(rows).forEach((id, row) -> {
                if (added.contains(id)) {
                    insert.add(values(row));
                } else if (changed.contains(id)) {
                    update.add(values(row));
                    if (retold.contains(id)) {
                        told.add(id);
                    }
                }
            });
        }
        if (hints != null) {
            LargeLoad.putOff(sql, told, false);
            LargeLoad.putOff(sql, removed, true);
            return List.of();
        }
        for (long id : removed) {
            // kept while another conversation still belongs to it
            sql.update("""
                    DELETE FROM visitor WHERE id = ?
                    AND NOT EXISTS (SELECT 1 FROM conversation WHERE visitor_id = ?)""", id, id);
        }
        return told;
    }

    private static @Nullable Object[] values(VisitorRow row) {
        return new @Nullable Object[] {
            row.source(),
            row.account(),
            row.externalId(),
            row.name().text(),
            row.email().text(),
            row.phone().text(),
            row.note().text(),
            row.name().owned(),
            row.email().owned(),
            row.phone().owned(),
            row.note().owned(),
            row.erased(),
            row.updatedAt(),
            row.id()
        };
    }

    private static VisitorRow map(Row row) throws SQLException {
        return new VisitorRow(
                row.number("id"),
                row.text("source"),
                row.text("account"),
                row.textOrNull("external_id"),
                new VisitorRow.Member(row.textOrNull("name"), row.flag("name_owned")),
                new VisitorRow.Member(row.textOrNull("email"), row.flag("email_owned")),
                new VisitorRow.Member(row.textOrNull("phone"), row.flag("phone_owned")),
                new VisitorRow.Member(row.textOrNull("note"), row.flag("note_owned")),
                row.flag("erased"),
                row.instantOrNull("updated_at"));
    }
}
