package io.smarthub.app.chatbot;

import io.smarthub.domain.chatbot.Flow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps flows for a test. */
public final class FlowsInMemory implements FlowStore {

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Version> versions = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private long seconds;

    @Override
    public Kept load() {
        return new Kept(drafts, versions, taken);
    }

    @Override
    public void add(Flow draft) {
        taken.add(draft.id());
        drafts.add(new Draft(draft, now()));
    }

    @Override
    public void saveDraft(Flow draft) {
        if (drafts.stream().noneMatch(kept -> kept.flow().id().equals(draft.id()))) {
            throw new NoSuchChatbot(draft.id());
        }
        drafts.replaceAll(kept -> kept.flow().id().equals(draft.id()) ? new Draft(draft, now()) : kept);
    }

    @Override
    public void publish(Flow version) {
        saveDraft(version);
        unpublish(version.id());
        versions.add(new Version(version, now(), true));
    }

    @Override
    public void unpublish(String id) {
        versions.replaceAll(version ->
                version.flow().id().equals(id) ? new Version(version.flow(), version.publishedAt(), false) : version);
    }

    @Override
    public void delete(String id) {
        unpublish(id);
        drafts.removeIf(draft -> draft.flow().id().equals(id));
    }

    @Override
    public void reorder(List<String> ids) {
        drafts.sort(Comparator.comparingInt(draft -> ids.indexOf(draft.flow().id())));
    }

    private Instant now() {
        return Instant.ofEpochSecond(++seconds);
    }
}
