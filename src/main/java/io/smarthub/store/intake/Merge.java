package io.smarthub.store.intake;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.domain.conversation.Event;
import io.smarthub.store.derived.Facts;
import io.smarthub.store.derived.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lays one record over its conversation, and says what it did. */
final class Merge {

    private static final int IDS_SHOWN = 5;

    private final Visitors visitors;
    private final List<StoreSentence> remarks = new ArrayList<>();
    private final List<String> conflicts = new ArrayList<>();

    Merge(Visitors visitors) {
        this.visitors = visitors;
    }

    Accepted lay(Intake.Conversation told, long hash, Working conversation, boolean firstOfNew) {
        Facts before = conversation.facts();
        List<Event> events = storable(told.events(), before.erased());
        if (conversation.size() + conversation.missing(events) > Stored.MOST_EVENTS) {
            return Accepted.skipped(StoreSentence.of(
                    StoreReason.TOO_MANY_EVENTS,
                    Stored.MOST_EVENTS,
                    conversation.size() + conversation.missing(events)));
        }
        int eventsBefore = conversation.addedSoFar();
        events.forEach(event -> lay(event, conversation));
        boolean news = header(told, conversation);
        if (told.payload() != null && !before.erased()) {
            news |= conversation.add(told.payload());
        }
        int newEvents = conversation.addedSoFar() - eventsBefore;
        news |= newEvents > 0;
        if (!conflicts.isEmpty()) {
            remarks.add(StoreSentence.of(StoreReason.KEPT_AS_STORED, shown(conflicts)));
        }
        if (news || firstOfNew) {
            conversation.change(
                    conversation.facts().withContent(hash, conversation.facts().payloadCount()));
        }
        return new Accepted(kind(news, firstOfNew), newEvents, remarks);
    }

    private static Accepted.Kind kind(boolean news, boolean firstOfNew) {
        if (firstOfNew) {
            return Accepted.Kind.ADDED;
        }
        return news ? Accepted.Kind.UPDATED : Accepted.Kind.UNCHANGED;
    }

    private List<Event> storable(List<Event> events, boolean erased) {
        List<Event> storable = new ArrayList<>(events.size());
        List<String> cut = new ArrayList<>();
        for (Event event : events) {
            Optional<StoreSentence> refusal = Normal.refusal(event);
            if (refusal.isPresent()) {
                remarks.add(refusal.get());
                continue;
            }
            if (Normal.isCut(event)) {
                cut.add(event.externalId());
            }
            Event normal = Normal.event(event);
            storable.add(erased ? Stored.erased(normal) : normal);
        }
        if (!cut.isEmpty()) {
            remarks.add(Normal.cutTexts(shown(cut)));
        }
        return storable;
    }

    private void lay(Event event, Working conversation) {
        Event stored = conversation.add(event);
        if (stored != null && !conversation.facts().erased()) {
            conflicts.add(event.externalId());
        }
    }

    private boolean header(Intake.Conversation told, Working conversation) {
        Facts before = conversation.facts();
        Header header = told.header() == null ? Header.EMPTY : told.header();
        Header allowed = before.erased() ? HeaderMerge.impersonal(header) : header;
        boolean older = HeaderMerge.isOlder(allowed.updatedAt(), before.source().updatedAt());
        boolean news = conversation.tell(allowed);
        long visitor = visitors.resolve(
                before.key().source(),
                before.key().account(),
                before.visitorId(),
                allowed.visitor(),
                allowed.updatedAt(),
                older);
        news |= visitor != before.visitorId() || (allowed.visitor() != null && visitors.changed(visitor));
        conversation.change(conversation.facts().withVisitor(visitor));
        for (String tag : allowed.tags()) {
            news |= !tag.isBlank() && conversation.addTag(tag.strip());
        }
        return news;
    }

    private static String shown(List<String> ids) {
        String shown = ids.stream().limit(IDS_SHOWN).collect(Collectors.joining(", "));
        return ids.size() <= IDS_SHOWN ? shown : shown + ", … (+" + (ids.size() - IDS_SHOWN) + ")";
    }
}
