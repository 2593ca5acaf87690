package io.smarthub.app.imports;

import io.smarthub.app.intake.Accepted;
import io.smarthub.app.intake.ConversationKey;
import io.smarthub.app.intake.Header;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.app.intake.StoreReason;
import io.smarthub.app.intake.StoreSentence;
import io.smarthub.domain.conversation.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A store in memory that keeps the port's promises; it can be told to fail. */
public final class MemoryStore implements IntakeStore {

    private final Map<ConversationKey, Map<String, Event>> conversations = new LinkedHashMap<>();
    private final Set<Intake> others = new HashSet<>();
    private final Set<Intake.Conversation> headers = new HashSet<>();
    private final Map<ConversationKey, Header> lastHeaders = new HashMap<>();
    private final List<Integer> batches = new CopyOnWriteArrayList<>();
    private int failAfter = Integer.MAX_VALUE;
    private int bulks;
    private String stumblesOver = "";

    @Override
    public List<Accepted> store(List<Intake> batch) {
        if (batches.size() >= failAfter) {
            throw new StoreFailure(StoreFailure.Kind.DISK_FULL, "there is no space left");
        }
        stumble(batch);
        batches.add(batch.size());
        return batch.stream().map(this::store).toList();
    }

    @Override
    public List<Accepted> rehearse(List<Intake> batch) {
        stumble(batch);
        MemoryStore copy = new MemoryStore();
        conversations.forEach((key, events) -> copy.conversations.put(key, new HashMap<>(events)));
        copy.others.addAll(others);
        copy.headers.addAll(headers);
        return batch.stream().map(copy::store).toList();
    }

    private Accepted store(Intake intake) {
        if (!(intake instanceof Intake.Conversation conversation)) {
            return others.add(intake) ? Accepted.added(0) : Accepted.unchanged();
        }
        boolean isNew = !conversations.containsKey(conversation.key());
        Map<String, Event> events = conversations.computeIfAbsent(conversation.key(), key -> new LinkedHashMap<>());
        int fresh = 0;
        List<String> kept = new ArrayList<>();
        for (Event event : conversation.events()) {
            Event known = events.putIfAbsent(event.externalId(), event);
            fresh += known == null ? 1 : 0;
            if (known != null && !known.equals(event)) {
                kept.add(event.externalId());
            }
        }
        boolean news = conversation.header() != null
                && headers.add(new Intake.Conversation(conversation.key(), conversation.header(), List.of(), null));
        if (conversation.header() != null) {
            lastHeaders.put(conversation.key(), conversation.header());
        }
        List<StoreSentence> remarks =
                kept.isEmpty() ? List.of() : List.of(StoreSentence.of(StoreReason.KEPT_AS_STORED, kept));
        Accepted.Kind kind =
                isNew ? Accepted.Kind.ADDED : (fresh > 0 || news ? Accepted.Kind.UPDATED : Accepted.Kind.UNCHANGED);
        return new Accepted(kind, fresh, remarks);
    }

    private void stumble(List<Intake> batch) {
        for (Intake intake : batch) {
            if (!stumblesOver.isEmpty() && intake.toString().contains(stumblesOver)) {
                throw new IllegalStateException("stumbled over " + stumblesOver);
            }
        }
    }

    @Override
    public Bulk bulk(long bytes) {
        bulks++;
        return () -> bulks--;
    }

    /** The disk is full after so many batches. */
    public void failAfter(int count) {
        failAfter = count;
    }

    /** Records that contain this make it throw. */
    public void stumbleOver(String text) {
        stumblesOver = text;
    }

    public Map<ConversationKey, Map<String, Event>> conversations() {
        return conversations;
    }

    /** What was last said about each conversation. */
    public Map<ConversationKey, Header> headers() {
        return lastHeaders;
    }

    /** Contacts and agents. */
    public Set<Intake> others() {
        return others;
    }

    public List<Integer> batches() {
        return batches;
    }

    public int openBulks() {
        return bulks;
    }
}
