package io.smarthub.store.intake;

import io.smarthub.app.intake.Header;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A visitor as stored.
 *
 * @param name and so on; with whether the owner typed it, which no import changes
 * @param erased nothing personal may come back
 * @param updatedAt when the source last changed it
 */
record VisitorRow(
        long id,
        String source,
        String account,
        @Nullable String externalId,
        Member name,
        Member email,
        Member phone,
        Member note,
        boolean erased,
        @Nullable Instant updatedAt) {

    /** A member of the card. */
    record Member(@Nullable String text, boolean owned) {

        static final Member UNKNOWN = new Member(null, false);

        private Member told(@Nullable String news, boolean older) {
            boolean kept = owned || news == null || (older && text != null);
            return kept ? this : new Member(news, false);
        }

        private Member or(Member other) {
            return other.owned && !owned ? other : this;
        }
    }

    static VisitorRow fresh(long id, String source, String account, @Nullable String externalId) {
        return new VisitorRow(
                id,
                source,
                account,
                externalId,
                Member.UNKNOWN,
                Member.UNKNOWN,
                Member.UNKNOWN,
                Member.UNKNOWN,
                false,
                null);
    }

    /** With what a source says: absent erases nothing, older only fills gaps, the owner's own stays. */
    VisitorRow told(Header.Visitor news, @Nullable Instant at) {
        if (erased) {
            return this;
        }
        boolean older = HeaderMerge.isOlder(at, updatedAt);
        return new VisitorRow(
                id,
                source,
                account,
                externalId,
                name.told(news.name(), older),
                email.told(news.email(), older),
                phone.told(news.phone(), older),
                note.told(news.note(), older),
                false,
                HeaderMerge.later(at, updatedAt));
    }

    /** Whether their conversations look and are found as before: another time of the source's last word alone changes nothing there. */
    boolean tellsTheSameAs(VisitorRow other) {
        return name.equals(other.name)
                && email.equals(other.email)
                && phone.equals(other.phone)
                && note.equals(other.note);
    }

    VisitorRow withExternalId(String newId) {
        return new VisitorRow(id, source, account, newId, name, email, phone, note, erased, updatedAt);
    }

    /** With what the owner had typed on another card of the same visitor. */
    VisitorRow withOwnedOf(VisitorRow other) {
        return new VisitorRow(
                id,
                source,
                account,
                externalId,
                name.or(other.name),
                email.or(other.email),
                phone.or(other.phone),
                note.or(other.note),
                erased,
                updatedAt);
    }
}
