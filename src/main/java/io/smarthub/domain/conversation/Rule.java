package io.smarthub.domain.conversation;

/**
 * The rule that decided an outcome; the ids are those of the domain rules' table, printed in every "Why?".
 * The sentence that explains a rule to the owner lies in the {@code conversation} resource bundle, under {@code why.<id>}.
 */
public enum Rule {
    /** The chatbot was shown, the visitor ignored everything. */
    E1("E1"),
    /** Clicked chatbot buttons and left. */
    E2("E2"),
    /** Ignored the chatbot and typed. */
    E3("E3"),
    /** Used the chatbot and typed. */
    E4("E4"),
    /** Clicked "Connect with agent", then typed. */
    E5("E5"),
    /** Clicked "Connect with agent" and never typed. */
    E6("E6"),
    /** No chatbot was shown. */
    E7("E7"),
    /** Wrote first; the chatbot came later and was used. */
    E8("E8"),
    /** Wrote first; the chatbot came later and was not used. */
    E9("E9"),
    /** Only used the chatbot, but an agent wrote on their own initiative. */
    E10("E10"),
    /** Only an automatic message, which is not a chatbot. */
    E11("E11"),
    /** Came back to a resolved chatbot conversation and typed. */
    E16("E16"),
    /** Answered the chatbot's questions and left. */
    E17("E17"),
    /** "Connect with agent" without a message, read literally as the vendor's text says: resolved. */
    D2("D2"),
    /** The chatbot itself handed over to an agent. */
    D3A("D3a");

    private final String id;

    Rule(String id) {
        this.id = id;
    }

    /** The rule's id as documents, JSON and screens print it. */
    public String id() {
        return id;
    }
}
