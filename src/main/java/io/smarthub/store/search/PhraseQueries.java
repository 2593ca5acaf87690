package io.smarthub.store.search;

import io.smarthub.app.search.Phrase;
import io.smarthub.app.search.Term;
import java.io.IOException;
import java.util.ArrayList;
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

    /** So many words a beginning at the end of a phrase may stand for; a phrase leaves few of them anyway. */
    private static final int MOST_COMPLETIONS = 4096;

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
        MultiPhraseQuery.Builder query = new MultiPhraseQuery.Builder();
        List<Term> terms = phrase.terms();
        for (int at = 0; at < terms.size(); at++) {
            boolean beginning = phrase.prefix() && at == terms.size() - 1;
            Set<String> forms =
                    beginning ? completions(terms.get(at)) : terms.get(at).wholeForms();
            if (forms.isEmpty()) {
                return new MatchNoDocsQuery("no word begins so");
            }
            query.add(forms.stream()
                    .map(form -> new org.apache.lucene.index.Term(field, form))
                    .toArray(org.apache.lucene.index.Term[]::new));
        }
        return query.build();
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
        while (word != null && StringHelper.startsWith(word, beginning) && found.size() < MOST_COMPLETIONS) {
            found.add(word.utf8ToString());
            word = words.next();
        }
        return found;
    }
}
