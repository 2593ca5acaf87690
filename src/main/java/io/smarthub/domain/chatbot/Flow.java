package io.smarthub.domain.chatbot;

/**
 * One version of a chatbot.
 *
 * @param id stable over all versions; the events and the statistics of the chatbot carry it
 * @param name what the owner calls it, at most {@link Limits#NAME} characters
 * @param version 1 for the first
 * @param language of its texts, as a language tag ({@code de}, {@code en-GB})
 * @param priority 1 to {@link Limits#PRIORITY}; where several flows fit, the smallest number is triggered
 * @param published whether visitors see it
 * @param textFieldOff "Disable text field": while the chatbot is active, visitors can only click, except to answer a
 *     question
 * @param trigger when, where and for whom it is triggered
 * @param tree its messages
 */
public record Flow(
        String id,
        String name,
        int version,
        String language,
        int priority,
        boolean published,
        boolean textFieldOff,
        Trigger trigger,
        Tree tree) {

    /** Which version of which flow it is. */
    public FlowVersion key() {
        return new FlowVersion(id, version);
    }

    /** The same version with other messages. */
    public Flow withTree(Tree tree) {
        return new Flow(id, name, version, language, priority, published, textFieldOff, trigger, tree);
    }

    /** The same messages with another trigger. */
    public Flow withTrigger(Trigger trigger) {
        return new Flow(id, name, version, language, priority, published, textFieldOff, trigger, tree);
    }

    /** The version that visitors see from now on. */
    public Flow publishedAs(int version) {
        return inState(version, true);
    }

    /** The same flow as one that visitors do not see. */
    public Flow draftOf(int version) {
        return inState(version, false);
    }

    /** The same flow as another chatbot. */
    public Flow withId(String id) {
        return new Flow(id, name, version, language, priority, published, textFieldOff, trigger, tree);
    }

    /** The same flow under another name. */
    public Flow withName(String name) {
        return new Flow(id, name, version, language, priority, published, textFieldOff, trigger, tree);
    }

    /** The same flow for texts in another language. */
    public Flow withLanguage(String language) {
        return new Flow(id, name, version, language, priority, published, textFieldOff, trigger, tree);
    }

    /** The same flow at another place in the order. */
    public Flow withPriority(int priority) {
        return new Flow(id, name, version, language, priority, published, textFieldOff, trigger, tree);
    }

    /** The same flow with typing taken away, or given back. */
    public Flow withTextFieldOff(boolean textFieldOff) {
        return new Flow(id, name, version, language, priority, published, textFieldOff, trigger, tree);
    }

    /** Whether visitors meet the same: everything but version, place in the order, and whether it is published. */
    public boolean reads(Flow other) {
        return equals(other.withPriority(priority).inState(version, published));
    }

    private Flow inState(int version, boolean published) {
        return new Flow(id, name, version, language, priority, published, textFieldOff, trigger, tree);
    }
}
