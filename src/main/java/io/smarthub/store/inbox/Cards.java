package io.smarthub.store.inbox;

import io.smarthub.app.inbox.Action;
import io.smarthub.store.Row;
import io.smarthub.store.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The visitors' cards. What the owner types there is the owner's: no import changes it again. */
record Cards(Sql sql) {

    private static final List<String> MEMBERS = List.of("name", "email", "phone", "note");

    private record Member(@Nullable String text, boolean owned) {

        Member edited(@Nullable String typed) {
            if (typed == null) {
                return this;
            }
            Member after = new Member(typed.isBlank() ? null : typed.strip(), true);
            return Objects.equals(after.text, text) ? this : after;
        }

        List<String> written() {
            return List.of(text == null ? "" : "=" + text, Boolean.toString(owned));
        }

        static Member read(String text, String owned) {
            return new Member(text.isEmpty() ? null : text.substring(1), Boolean.parseBoolean(owned));
        }
    }

    /** The visitors of these conversations. */
    List<Long> visitors(Collection<Long> conversations) {
        return sql.list(
                "SELECT DISTINCT visitor_id FROM conversation WHERE id = ANY(?)",
                row -> row.number("visitor_id"),
                conversations);
    }

    /** Blocks the visitors of these conversations, or lets them in again; answers whom that changes. */
    List<Long> block(boolean blocked, Collection<Long> conversations) {
        List<Long> changed = sql.list(
                "SELECT id FROM visitor WHERE id = ANY(?) AND blocked <> ?",
                row -> row.number("id"),
                visitors(conversations),
                blocked);
        sql.update("UPDATE visitor SET blocked = ? WHERE id = ANY(?)", blocked, changed);
        return changed;
    }

    /** Edits the cards; answers what was before, by visitor, where that changes something. */
    Map<Long, List<String>> edit(Action.EditVisitor edit, Collection<Long> visitors) {
        Map<Long, List<String>> before = new LinkedHashMap<>();
        cards(visitors).forEach((id, card) -> {
            List<Member> after = edited(card, edit);
            if (!after.equals(card)) {
                write(id, after);
                before.put(
                        id,
                        card.stream()
                                .flatMap(member -> member.written().stream())
                                .toList());
            }
        });
        return before;
    }

    /** Back to what was, where the card still says what was typed; answers the visitors. */
    List<Long> takeBack(Action.EditVisitor edit, Map<Long, List<String>> before) {
        List<Long> changed = new ArrayList<>();
        cards(before.keySet()).forEach((id, card) -> {
            List<String> was = before.getOrDefault(id, List.of());
            if (was.size() == 2 * MEMBERS.size() && edited(card, edit).equals(card)) {
                List<Member> members = new ArrayList<>();
                for (int at = 0; at < was.size(); at += 2) {
                    members.add(Member.read(was.get(at), was.get(at + 1)));
                }
                write(id, members);
                changed.add(id);
            }
        });
        return changed;
    }

    private static List<Member> edited(List<Member> card, Action.EditVisitor edit) {
        return List.of(
                card.get(0).edited(edit.name()),
                card.get(1).edited(edit.email()),
                card.get(2).edited(edit.phone()),
                card.get(3).edited(edit.note()));
    }

    private Map<Long, List<Member>> cards(Collection<Long> visitors) {
        Map<Long, List<Member>> cards = new LinkedHashMap<>();
        sql.each(
                "SELECT * FROM visitor WHERE id = ANY(?) ORDER BY id",
                row -> cards.put(row.number("id"), card(row)),
                visitors);
        return cards;
    }

    private static List<Member> card(Row row) throws SQLException {
        List<Member> card = new ArrayList<>();
        for (String member : MEMBERS) {
            card.add(new Member(row.textOrNull(member), row.flag(member + "_owned")));
        }
        return card;
    }

    private void write(long id, List<Member> card) {
        List<@Nullable Object> values = new ArrayList<>();
        card.forEach(member -> values.add(member.text()));
        card.forEach(member -> values.add(member.owned()));
        values.add(id);
        sql.update("""
                UPDATE visitor SET name = ?, email = ?, phone = ?, note = ?,
                name_owned = ?, email_owned = ?, phone_owned = ?, note_owned = ? WHERE id = ?""", values.toArray());
    }
}
