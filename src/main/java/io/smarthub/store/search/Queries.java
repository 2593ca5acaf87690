package io.smarthub.store.search;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.HourOfWeek;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.search.Clause;
import io.smarthub.app.search.Name;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.jspecify.annotations.Nullable;

/** Says a filter and its search words to the index. */
final class Queries {

    private final IndexReader reader;
    private final ZoneId zone;
    private final BooleanQuery.Builder all = new BooleanQuery.Builder();

    private Queries(IndexReader reader, ZoneId zone) {
        this.reader = reader;
        this.zone = zone;
        all.add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER);
    }

    static Query of(ConversationFilter filter, SearchQuery words, IndexReader reader, ZoneId zone) throws IOException {
        Queries queries = new Queries(reader, zone);
        queries.states(filter);
        queries.values(filter);
        queries.times(filter.period(), filter.hour());
        for (Clause clause : words.clauses()) {
            queries.add(clause);
        }
        return queries.all.build();
    }

    private void states(ConversationFilter filter) {
        if (filter.status() != null) {
            must(term(Documents.STATUS, filter.status().name()));
        }
        tab(filter.tab());
        flag(Documents.JOINED, filter.joinedByChatbot());
        flag(Documents.TRIGGERED, filter.triggered());
        flag(Documents.WAITING, filter.waiting());
        flag(Documents.UNREAD, filter.unread());
        flag(Documents.ANSWERED, filter.answered());
        if (!filter.outcomes().isEmpty()) {
            must(any(filter.outcomes().stream().map(outcome -> term(Documents.OUTCOME, outcome.name()))));
        }
    }

    private void tab(ConversationFilter.Tab tab) {
        Query nobody = term(Documents.ASSIGNED, "NOBODY");
        Query mine = term(Documents.ASSIGNED, "OWNER");
        switch (tab) {
            case ALL -> {}
            case ACTIVE -> flag(Documents.SILENT, false);
            case PRIMARY -> {
                must(any(Stream.of(nobody, mine)));
                flag(Documents.SILENT, false);
            }
            case NEW -> {
                must(nobody);
                flag(Documents.SILENT, false);
            }
            case MINE -> must(mine);
            case SILENT -> flag(Documents.SILENT, true);
        }
    }

    private void values(ConversationFilter filter) {
        value(Documents.SOURCE, filter.source());
        value(Documents.AGENT, filter.agent());
        value(Documents.TAG, filter.tag());
        value(Documents.RATING, filter.rating() == null ? null : filter.rating().name());
        value(
                Documents.VISITOR_ID,
                filter.visitor() == null ? null : filter.visitor().toString());
        value(Documents.CHATBOT, filter.chatbot() == null ? null : Documents.chatbot(filter.chatbot()));
        value(Documents.BUTTON, filter.button() == null ? null : Documents.button(filter.button()));
        if (filter.pageUrl() != null) {
            String part = filter.pageUrl().toLowerCase(Locale.ROOT).replaceAll("([*?\\\\])", "\\\\$1");
            must(new WildcardQuery(new Term(Documents.PAGE, "*" + Documents.value(part) + "*")));
        }
    }

    private void times(@Nullable Period period, @Nullable HourOfWeek hour) {
        if (period != null) {
            long from = Documents.micros(period.from());
            long to = Documents.micros(period.to());
            must(LongPoint.newRangeQuery(Documents.anchor(period.anchor()), from, to - 1));
        }
        if (hour != null) {
            Period.Anchor anchor = period == null ? Period.Anchor.OPENED : period.anchor();
            must(term(Documents.HOUR, Documents.hour(anchor, hour)));
        }
    }

    private void add(Clause clause) throws IOException {
        if (clause instanceof Clause.Not(Clause unwanted)) {
            all.add(query(unwanted), BooleanClause.Occur.MUST_NOT);
        } else {
            must(query(clause));
        }
    }

    private Query query(Clause clause) throws IOException {
        return switch (clause) {
            case Clause.Text text -> new PhraseQueries(reader, Documents.TEXT).of(text.phrase());
            case Clause.From from -> new PhraseQueries(reader, Documents.VISITOR).of(from.phrase());
            case Clause.Tag(Name name) -> name(Documents.TAG_FORM, name);
            case Clause.Source(Name name) -> name(Documents.SOURCE_FORM, name);
            case Clause.OutcomeIs(Outcome outcome) -> term(Documents.OUTCOME, outcome.name());
            case Clause.Is(Clause.State state) -> state(state);
            case Clause.Before(LocalDate day) -> lastMessage(Long.MIN_VALUE, startOf(day) - 1);
            case Clause.After(LocalDate day) -> lastMessage(startOf(day), Long.MAX_VALUE);
            case Clause.Not(Clause unwanted) -> not(query(unwanted));
        };
    }

    private static Query state(Clause.State state) {
        return switch (state) {
            case OPEN -> term(Documents.STATUS, Status.OPEN.name());
            case RESOLVED -> term(Documents.STATUS, Status.RESOLVED.name());
            case UNREAD -> term(Documents.IS, Documents.UNREAD);
            case WAITING -> term(Documents.IS, Documents.WAITING);
            case CHATBOT -> term(Documents.IS, Documents.JOINED);
        };
    }

    private static Query name(String field, Name name) {
        Collection<String> forms = name.term().wholeForms();
        Stream<Query> whole = forms.stream().map(form -> term(field, form));
        if (!name.prefix()) {
            return any(whole);
        }
        Stream<Query> beginnings =
                name.term().beginnings().stream().map(form -> new PrefixQuery(new Term(field, Documents.value(form))));
        return any(Stream.concat(whole, beginnings));
    }

    private long startOf(LocalDate day) {
        return Documents.micros(day.atStartOfDay(zone).toInstant());
    }

    private static Query lastMessage(long from, long to) {
        return LongPoint.newRangeQuery(Documents.anchor(Period.Anchor.LAST_MESSAGE), from, to);
    }

    private void flag(String name, @Nullable Boolean wanted) {
        if (wanted != null) {
            all.add(term(Documents.IS, name), wanted ? BooleanClause.Occur.FILTER : BooleanClause.Occur.MUST_NOT);
        }
    }

    private void value(String field, @Nullable String value) {
        if (value != null) {
            must(term(field, value));
        }
    }

    private void must(Query query) {
        all.add(query, BooleanClause.Occur.FILTER);
    }

    static Query term(String field, String value) {
        return new TermQuery(new Term(field, Documents.value(value)));
    }

    static Query any(Stream<? extends Query> queries) {
        List<? extends Query> list = queries.toList();
        if (list.size() == 1) {
            return list.getFirst();
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        list.forEach(query -> any.add(query, BooleanClause.Occur.SHOULD));
        return any.build();
    }

    private static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, BooleanClause.Occur.FILTER)
                .add(query, BooleanClause.Occur.MUST_NOT)
                .build();
    }
}
