package io.smarthub.app.inbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Port: reads conversations. Every method may take time and is called away from the FX thread. */
public interface ConversationReader {

    /**
     * The rows behind {@code after} (or the newest), newest first.
     *
     * @throws IllegalArgumentException when the search text cannot be read; the message says what to change
     */
    InboxPage after(ConversationFilter filter, @Nullable Cursor after, int limit);

    /** The rows before {@code before}, newest first: for scrolling back up. */
    InboxPage before(ConversationFilter filter, Cursor before, int limit);

    /**
     * How many conversations fit, of several filters at once, in their order: for what is shown. Exact where a maintained number or
     * the search index tells; where neither does, so many are counted as can be in a moment.
     */
    List<Count> counts(List<ConversationFilter> filters);

    /** How many conversations fit, exactly, however long that takes: for what is written down or decided by. */
    List<Long> exactCounts(List<ConversationFilter> filters);

    /** How many conversations fit one filter, exactly, however long that takes. */
    default long exactCount(ConversationFilter filter) {
        return exactCounts(List.of(filter)).getFirst();
    }

    /** The ids of all that fit, newest first, at most {@code limit}: for bulk actions over the whole match. */
    List<Long> ids(ConversationFilter filter, int limit);

    /** One conversation whole. */
    Optional<ConversationDetail> conversation(long id);

    /** The id of a conversation known by its source. */
    Optional<Long> find(String source, String externalId);

    /** Hands over every conversation that fits, oldest first, one at a time: for exports. */
    void forEach(ConversationFilter filter, Consumer<ConversationDetail> consumer);

    /** How all conversations are spread over time. */
    Timeline timeline();

    /** What the filters can be set to. */
    FilterChoices choices();
}
