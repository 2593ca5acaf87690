package io.smarthub.domain.chatbot;

/**
 * A reply button as it is shown.
 *
 * @param id what a click on it sends back
 * @param label what it says
 * @param connectsWithAgent whether it hands over
 */
public record Button(String id, String label, boolean connectsWithAgent) {

    static Button of(Reply reply) {
        return new Button(reply.id(), reply.label(), reply.target() == Target.Exit.AGENT);
    }
}
