package io.smarthub.domain.chatbot;

/**
 * A reply button.
 *
 * @param id stable and unique among the flow's replies: the numbers of a button outlive its label
 * @param label what the visitor reads and says by clicking, at most {@link Limits#LABEL} characters
 * @param target where it leads
 */
public record Reply(String id, String label, Target target) {

    /** The same button with another label. */
    public Reply withLabel(String label) {
        return new Reply(id, label, target);
    }

    /** The same button, leading elsewhere. */
    public Reply withTarget(Target target) {
        return new Reply(id, label, target);
    }
}
