package io.smarthub.exports;

/** The icons documents use, as characters of the bundled icon font. */
final class Signs {

    static final String CHATBOT = "\uf6b1";
    static final String CHECK = "\uf26b";
    static final String CHECK_SMALL = "\uf26e";
    static final String CHECK_FILL = "\uf26a";
    static final String AGENT = "\uf414";
    static final String VISITOR = "\uf4e1";
    static final String PERSON = "\uf4d3";
    static final String NOTE = "\uf58d";
    static final String AUTOMATIC = "\uf46d";
    static final String UP = "\uf144";
    static final String DOWN = "\uf123";

    private Signs() {}
}
