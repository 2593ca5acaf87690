package io.smarthub.domain.chatbot;

import java.util.List;
import java.util.stream.Stream;

/**
 * A place in a flow, for problems that name it.
 *
 * @param part of the flow
 * @param path in the tree: the labels clicked on the way from the menu; an answer is its variable in braces, a message
 *     that goes on by itself an ellipsis
 * @param messageId the message meant, empty where none is
 * @param replyId the reply button meant, empty where none is
 */
public record Place(Part part, List<String> path, String messageId, String replyId) {

    /** The flow as a whole. */
    public static final Place FLOW = new Place(Part.FLOW, List.of(), "", "");
    /** The flow's trigger. */
    public static final Place TRIGGER = new Place(Part.TRIGGER, List.of(), "", "");

    /** The parts of a flow. */
    public enum Part {
        FLOW,
        TRIGGER,
        /** The tree of messages; its root is the menu. */
        TREE;

        /** The key of its name in the {@code chatbot} bundle. */
        public String key() {
            return "place." + Keys.of(this);
        }
    }

    public Place {
        path = List.copyOf(path);
    }

    /** The menu. */
    static Place menu(String messageId) {
        return new Place(Part.TREE, List.of(), messageId, "");
    }

    /** A message below this one. */
    Place below(String step, String messageId) {
        return new Place(part, Stream.concat(path.stream(), Stream.of(step)).toList(), messageId, "");
    }

    /** One of this message's buttons. */
    Place reply(Reply reply) {
        return new Place(
                part, Stream.concat(path.stream(), Stream.of(reply.label())).toList(), messageId, reply.id());
    }

    /** The place as people read it, {@code menu > Delivery > Times}, with the part's name in their language. */
    public String named(String partName) {
        return String.join(
                " > ", Stream.concat(Stream.of(partName), path.stream()).toList());
    }
}
