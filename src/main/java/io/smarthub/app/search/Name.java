package io.smarthub.app.search;

/**
 * A value that is compared as a whole, such as a tag or a source.
 *
 * @param term the value, folded
 * @param prefix whether it may be the beginning of the value
 */
public record Name(Term term, boolean prefix) {

    /** The folded forms under which a value is found. */
    public static Word forms(String value) {
        String expanded = Fold.expanded(value.strip());
        return new Word(0, value.length(), expanded, Fold.collapsed(expanded));
    }

    boolean fits(String value) {
        Word forms = forms(value);
        return prefix ? term.begins(forms) : term.is(forms);
    }
}
