package io.smarthub.store.search;

import io.smarthub.app.search.Phrase;
import io.smarthub.app.search.Term;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Says words that follow each other to the index. */
record PhraseQueries(IndexReader reader, String field) {

    /** So many words a query opens at once; each takes a few kilobytes while it is open. */
    private static final int MOST_AT_ONCE = 4096;

    Query of(Phrase phrase) throws IOException {
        return phrase.terms().size() == 1 ? word(phrase) : words(phrase);
    }

    private Query word(Phrase phrase) {
        Term term = phrase.terms().getFirst();
        Stream<Query> whole = term.wholeForms().stream().map(form -> Queries.term(field, form));
        if (!phrase.prefix()) {
            return Queries.any(whole);
        }
        Stream<Query> beginnings =
                term.beginnings().stream().map(form -> new PrefixQuery(new org.apache.lucene.index.Term(field, form)));
        return Queries.any(Stream.concat(whole, beginnings));
    }

    private Query words(Phrase phrase) throws IOException {
        List<Term> terms = phrase.terms();
        Term last = terms.getLast();
        List<String> ends = List.copyOf(phrase.prefix() ? completions(last) : last.wholeForms());
        List<MultiPhraseQuery> parts = new ArrayList<>();
        for (int from = 0; from < ends.size(); from += MOST_AT_ONCE) {
            MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
            for (Term term : terms.subList(0, terms.size() - 1)) {
                query.add(terms(term.wholeForms()));
            }
            query.add(terms(ends.subList(from, Math.min(ends.size(), from + MOST_AT_ONCE))));
            parts.add(query.build());
        }
        return switch (parts.size()) {
            case 0 -> new MatchNoDocsQuery("no word begins so");
            case 1 -> parts.getFirst();
            default -> new OneAfterAnother(parts);
        };
    }

    private org.apache.lucene.index.Term[] terms(Collection<String> forms) {
        return forms.stream()
                .map(form -> new org.apache.lucene.index.Term(field, form))
                .toArray(org.apache.lucene.index.Term[]::new);
    }

    private Set<String> completions(Term term) throws IOException {
        Set<String> forms = new LinkedHashSet<>(term.wholeForms());
        Terms words = MultiTerms.getTerms(reader, field);
        if (words != null) {
            for (String beginning : term.beginnings()) {
                forms.addAll(completions(words.iterator(), new BytesRef(beginning)));
            }
        }
        return forms;
    }

    private static List<String> completions(TermsEnum words, BytesRef beginning) throws IOException {
        List<String> found = new ArrayList<>();
        if (words.seekCeil(beginning) == TermsEnum.SeekStatus.END) {
            return found;
        }
        BytesRef word = words.term();
        while (word != null && StringHelper.startsWith(word, beginning)) {
            found.add(word.utf8ToString());
            word = words.next();
        }
        return found;
    }
}
