package io.smarthub.app.chatbot;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.domain.chatbot.Trigger;
import io.smarthub.domain.chatbot.Triggering;
import io.smarthub.domain.chatbot.When;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The owner's chatbots: drafts, what is published, and their order. What visitors meet is answered from memory. Everything else
 * reads or writes the database: never on the FX thread. Thread-safe.
 */
public final class ChatbotService implements LiveFlows {

    private final FlowStore store;
    private final FlowFormat format;
    private final Changes changes;
    private final NewIds ids;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Set<String> taken = new HashSet<>();
    private volatile @Nullable PublishedFlows flows;

    public ChatbotService(FlowStore store, FlowFormat format, Changes changes, NewIds ids) {
        this.store = store;
        this.format = format;
        this.changes = changes;
        this.ids = ids;
    }

    /** All chatbots, in the order in which they are triggered. */
    public List<Chatbot> chatbots() {
        return flows().chatbots();
    }

    /** The chatbot of that id; empty where it was deleted. */
    public Optional<Chatbot> find(String id) {
        return chatbots().stream().filter(chatbot -> chatbot.id().equals(id)).findFirst();
    }

    @Override
    public Triggering triggering() {
        return flows().triggering();
    }

    @Override
    public FlowArchive archive() {
        return flows().archive();
    }

    /** A chatbot with one message, which ends it. */
    public Chatbot create(String name, String language, String firstMessage) {
        return add(new Flow(
                "",
                name,
                1,
                language,
                1,
                false,
                false,
                Trigger.of(new When.ChatOpened()),
                new Tree(new Message("menu", firstMessage, Step.end()))));
    }

    /** A chatbot that begins as a template. */
    public Chatbot create(Template template, Locale language) {
        return add(format.template(template, language));
    }

    /** What a file would give; adds nothing. */
    public FlowFormat.FromFile read(Path file, Locale language) {
        return format.file(file, language);
    }

    /** Adds a flow as a draft of its own; its id is another one where a chatbot has or had it. */
    public Chatbot add(Flow flow) {
        return locked(() -> {
            flows();
            boolean free = !flow.id().isEmpty() && !taken.contains(flow.id());
            Flow draft = (free ? flow : flow.withId(ids.next("chatbot", taken))).draftOf(1);
            store.add(draft);
            return changed(draft.id());
        });
    }

    /** A copy of the draft, behind all others. */
    public Chatbot duplicate(String id, String name) {
        return add(existing(id).draft().withId("").withName(name));
    }

    /** Calls a chatbot something else; visitors see the new name once it is published. */
    public Chatbot rename(String id, String name) {
        return locked(() -> saveDraft(existing(id).draft().withName(name)));
    }

    /**
     * Keeps what the builder shows; visitors do not see it.
     *
     * @throws NoSuchChatbot when it was deleted meanwhile
     */
    public Chatbot saveDraft(Flow draft) {
        return locked(() -> {
            Chatbot before = existing(draft.id());
            if (before.draft().reads(draft)) {
                return before;
            }
            store.saveDraft(draft.draftOf(before.draft().version()));
            return changed(draft.id());
        });
    }

    /** Lets visitors see the draft as it is kept, unless it has problems; they see the next version from then on. */
    public Publishing publish(String id) {
        return locked(() -> {
            Chatbot before = existing(id);
            List<FlowProblem> problems = before.problems();
            if (!problems.isEmpty()) {
                return new Publishing.Refused(problems);
            }
            int version = before.draft().version();
            store.publish(before.draft().publishedAs(version));
            return new Publishing.Published(changed(id), version);
        });
    }

    /** Visitors do not see it any more; who is in the middle of it finishes. */
    public Chatbot unpublish(String id) {
        return locked(() -> {
            existing(id);
            store.unpublish(id);
            return changed(id);
        });
    }

    /** Takes a chatbot out of the list; its numbers stay (E15), and who is in the middle of it finishes. */
    public void delete(String id) {
        locked(() -> {
            existing(id);
            store.delete(id);
            reload();
            return id;
        });
    }

    /** Moves a chatbot to this place of the order, 0 for the first; visitors meet the new order at once. */
    public void move(String id, int place) {
        locked(() -> {
            existing(id);
            List<String> order =
                    new ArrayList<>(chatbots().stream().map(Chatbot::id).toList());
            order.remove(id);
            order.add(Math.clamp(place, 0, order.size()), id);
            store.reorder(order);
            reload();
            return id;
        });
    }

    /** The draft as the text of a file. */
    public String export(String id) {
        return format.write(existing(id).draft());
    }

    private Chatbot existing(String id) {
        return find(id).orElseThrow(() -> new NoSuchChatbot(id));
    }

    private PublishedFlows flows() {
        PublishedFlows loaded = flows;
        return loaded != null ? loaded : locked(() -> flows != null ? flows : load());
    }

    private PublishedFlows load() {
        FlowStore.Kept kept = store.load();
        taken.addAll(kept.taken());
        PublishedFlows loaded = PublishedFlows.of(kept);
        flows = loaded;
        return loaded;
    }

    private Chatbot changed(String id) {
        reload();
        return existing(id);
    }

    private void reload() {
        load();
        changes.publish(new Change.Chatbots());
    }

    private <T> T locked(Supplier<T> action) {
        oneAtATime.lock();
        try {
            return action.get();
        } finally {
            oneAtATime.unlock();
        }
    }
}
