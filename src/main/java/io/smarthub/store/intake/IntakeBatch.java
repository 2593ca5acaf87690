package io.smarthub.store.intake;

import io.smarthub.app.imports.Hash64;
import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.store.KeyHints;
import io.smarthub.store.LargeLoad;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.Conversations;
import io.smarthub.store.derived.Facts;
import io.smarthub.store.derived.JustStored;
import io.smarthub.store.derived.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A batch on its way in: first everything it needs is looked up together, then each record is laid over what is known, in
 * memory; nothing is written before {@link #write}.
 */
final class IntakeBatch {

    private final Sql sql;
    private final Conversations conversations;
    private final Instant now;
    private final LargeLoad.@Nullable Keys hints;
    private final Visitors visitors;
    private final Agents agents;
    private final Giving giving;
    private final ContentHash hashes = new ContentHash();
    private final Map<ConversationKey, Facts> stored = new HashMap<>();
    private final Map<ConversationKey, Working> working = new LinkedHashMap<>();
    private final Map<Long, Set<String>> tags = new HashMap<>();

    /** @param hints where rows of a key lie while no index tells */
    IntakeBatch(Sql sql, Rules rules, Instant now, LargeLoad.@Nullable Keys hints) {
        this.sql = sql;
        this.conversations = new Conversations(sql, rules);
        this.now = now;
        this.hints = hints;
        this.visitors = new Visitors(sql, hints == null ? null : hints.visitors());
        this.agents = new Agents(sql);
        this.giving = new Giving(sql, rules);
    }

    /**
     * What was written.
     *
     * @param fresh the conversations that were not there before
     * @param setup whether agents changed, or what the filters can be set to
     */
    record Written(Set<Long> conversations, List<JustStored.Told> fresh, boolean setup) {}

    /** Lays all records over what is stored; one answer each. */
    List<Accepted> lay(List<Intake> records) {
        lookUp(records);
        List<Accepted> answers = new ArrayList<>(records.size());
        for (Intake told : records) {
            answers.add(
                    switch (told) {
                        case Intake.Conversation conversation -> lay(conversation);
                        case Intake.Contact contact -> visitors.tell(contact);
                        case Intake.Agent agent -> agents.tell(agent);
                        case Intake.Give(ConversationKey key) -> giving.give(working.get(key));
                    });
        }
        return answers;
    }

    private void lookUp(List<Intake> records) {
        Set<ConversationKey> keys = new HashSet<>();
        Set<Visitors.Key> visitorKeys = new HashSet<>();
        for (Intake told : records) {
            switch (told) {
                case Intake.Conversation conversation -> {
                    ConversationKey key = conversation.key();
                    Header header = conversation.header();
                    keys.add(key);
                    visitorKey(key.source(), key.account(), header == null ? null : header.visitor())
                            .ifPresent(visitorKeys::add);
                }
                case Intake.Contact contact ->
                    visitorKey(contact.source(), contact.account(), contact.visitor())
                            .ifPresent(visitorKeys::add);
                case Intake.Agent _, Intake.Give _ -> {}
            }
        }
        if (!keys.isEmpty()) {
            find(keys).forEach(facts -> stored.put(facts.key(), facts));
        }
        visitors.find(
                visitorKeys,
                stored.values().stream().map(Facts::visitorId).distinct().toList());
        if (!stored.isEmpty()) {
            sql.each(
                    "SELECT conversation_id, tag FROM conversation_tag WHERE conversation_id = ANY(?)",
                    row -> tags.computeIfAbsent(row.number("conversation_id"), ignored -> new HashSet<>())
                            .add(row.text("tag")),
                    stored.values().stream().map(Facts::id).toList());
        }
    }

    private List<Facts> find(Set<ConversationKey> keys) {
        if (hints == null) {
            return conversations.find(
                    new TreeSet<>(keys.stream().map(ConversationKey::externalId).toList()));
        }
        KeyHints known = hints.conversations();
        List<Long> ids = keys.stream()
                .flatMap(key -> known.find(hash(key)).stream())
                .sorted()
                .toList();
        return ids.isEmpty() ? List.of() : conversations.facts(ids);
    }

    private static long hash(ConversationKey key) {
        return Hash64.of(key.source(), key.account(), key.externalId());
    }

    private static Optional<Visitors.Key> visitorKey(String source, String account, Header.@Nullable Visitor visitor) {
        return visitor == null
                        || visitor.externalId() == null
                        || visitor.externalId().isBlank()
                ? Optional.empty()
                : Optional.of(new Visitors.Key(source, account, visitor.externalId()));
    }

    private Accepted lay(Intake.Conversation told) {
        Optional<StoreSentence> refusal = Normal.refusal(told.key());
        if (refusal.isPresent()) {
            return Accepted.skipped(refusal.get());
        }
        long hash = hashes.of(told);
        Working known = working.get(told.key());
        Facts facts = known == null ? stored.get(told.key()) : known.facts();
        if (facts != null && facts.contentHash() != null && facts.contentHash() == hash) {
            return Accepted.unchanged();
        }
        Working conversation = known == null ? begin(told.key(), facts) : known;
        boolean firstOfNew = known == null && conversation.isNew();
        Accepted answer = new Merge(visitors).lay(told, hash, conversation, firstOfNew);
        if (answer.change() != Accepted.Kind.SKIPPED) {
            working.put(told.key(), conversation);
        }
        return answer;
    }

    private Working begin(ConversationKey key, @Nullable Facts facts) {
        if (facts == null) {
            return new Working(Facts.fresh(0, key, now));
        }
        Working conversation = new Working(
                conversations.withEvents(facts),
                facts.payloadCount() == 0 ? Set.of() : Payloads.hashes(sql, facts.id()));
        tags.getOrDefault(facts.id(), Set.of()).forEach(conversation::addTag);
        return conversation;
    }

    /** Writes what changed, in the order of keys. */
    Written write() {
        List<Working> changed = new ArrayList<>();
        long next = conversations.nextId();
        List<Working> fresh = freshInOrder();
        working.values().stream().filter(conversation -> !conversation.isNew()).forEach(changed::add);
        changed.sort(
                Comparator.comparingLong(conversation -> conversation.facts().id()));
        for (Working conversation : fresh) {
            if (hints != null) {
                hints.conversations().put(hash(conversation.facts().key()), next);
            }
            conversation.change(conversation.facts().withId(next++));
            changed.add(conversation);
        }
        List<Conversations.Change> changes = changed.stream()
                .filter(conversation -> conversation.isChanged() || hasNewTags(conversation))
                .map(Working::change)
                .toList();
        List<Conversations.Saved> saved = conversations.save(changes);
        writePayloads(changed);
        writeTags(changed);
        Set<Long> ids = new HashSet<>();
        changes.forEach(change -> ids.add(change.after().facts().id()));
        ids.addAll(conversations.touchVisitors(visitors.write()));
        boolean given = giving.write();
        return new Written(ids, told(saved, fresh), agents.write() || given || conversations.offersChanged());
    }

    private List<Working> freshInOrder() {
        record Begun(Instant at, Working conversation) {}
        return working.values().stream()
                .filter(Working::isNew)
                .map(conversation -> new Begun(conversation.begin(), conversation))
                .sorted(Comparator.comparing(Begun::at)
                        .thenComparing(begun -> begun.conversation().facts().key()))
                .map(Begun::conversation)
                .toList();
    }

    private List<JustStored.Told> told(List<Conversations.Saved> saved, List<Working> fresh) {
        Map<Long, Working> byId = HashMap.newHashMap(fresh.size());
        fresh.forEach(conversation -> byId.put(conversation.facts().id(), conversation));
        List<JustStored.Told> told = new ArrayList<>(fresh.size());
        for (Conversations.Saved one : saved) {
            Facts facts = one.stored().facts();
            Working conversation = byId.get(facts.id());
            if (conversation != null) {
                told.add(new JustStored.Told(
                        facts.id(),
                        one.revision(),
                        one.stored().events(),
                        visitors.told(facts.visitorId()),
                        conversation.tags().stream().sorted().toList(),
                        one.assignees().stream().sorted().toList(),
                        one.chatbots()));
            }
        }
        return told;
    }

    private boolean hasNewTags(Working conversation) {
        return !tags.getOrDefault(conversation.facts().id(), Set.of()).containsAll(conversation.tags());
    }

    private void writePayloads(List<Working> changed) {
        try (Sql.Batch insert = Payloads.insert(sql)) {
            for (Working conversation : changed) {
                int number = conversation.facts().payloadCount()
                        - conversation.payloads().size();
                for (Intake.Payload payload : conversation.payloads()) {
                    Payloads.insert(insert, conversation.facts().id(), number++, payload);
                }
            }
        }
    }

    private void writeTags(List<Working> changed) {
        Map<String, Long> more = new HashMap<>();
        try (Sql.Batch insert =
                sql.batch("INSERT INTO conversation_tag (conversation_id, tag, removed) VALUES (?, ?, FALSE)")) {
            for (Working conversation : changed) {
                long id = conversation.facts().id();
                Set<String> known = tags.getOrDefault(id, Set.of());
                for (String tag : conversation.tags()) {
                    if (!known.contains(tag)) {
                        insert.add(id, tag);
                        more.merge(tag, 1L, Long::sum);
                    }
                }
            }
        }
        conversations.tagged(more);
    }
}
