package io.smarthub.app.chatbot;

import io.smarthub.domain.chatbot.Flow;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Port: keeps chatbots. A version that was published stays for ever, also after its chatbot was deleted. Never called on the FX
 * thread; a change has returned when it is safe.
 */
public interface FlowStore {

    /** Everything, of one moment. */
    Kept load();

    /** Adds a chatbot, as the last of the order. */
    void add(Flow draft);

    /** Keeps a draft in the place of the one before. */
    void saveDraft(Flow draft);

    /** Keeps a version, which visitors see from now on, together with the draft it was made of. */
    void publish(Flow version);

    /** Visitors see no version of it from now on. */
    void unpublish(String id);

    /** Takes a chatbot out of the list and unpublishes it; its versions stay. */
    void delete(String id);

    /** The order in which chatbots are triggered. */
    void reorder(List<String> ids);

    /**
     * What is kept.
     *
     * @param drafts of the chatbots that are not deleted, in their order
     * @param versions every version ever published, older ones of a chatbot first
     * @param taken ids that a chatbot has or had
     */
    record Kept(List<Draft> drafts, List<Version> versions, Set<String> taken) {

        public Kept {
            drafts = List.copyOf(drafts);
            versions = List.copyOf(versions);
            taken = Set.copyOf(taken);
        }
    }

    /** A draft, and when it was saved. */
    record Draft(Flow flow, Instant savedAt) {}

    /** A published version, when it was, and whether visitors see it now. */
    record Version(Flow flow, Instant publishedAt, boolean live) {}
}
