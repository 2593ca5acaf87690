package io.smarthub.store.inbox;

import io.smarthub.app.account.Account;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.inbox.Timeline;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.store.Database;
import io.smarthub.store.Sql;
import io.smarthub.store.search.SearchIndex;
import io.smarthub.store.search.Wanted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads conversations from the database and, where that is faster, through the search index. */
public final class H2ConversationReader implements ConversationReader {

    private static final int CHUNK = 100;

    private final Database database;
    private final SearchIndex index;
    private final ConversationFeed feed;
    private final Supplier<Account> account;
    private final int most;
    private final Counting.Bounds bounds;

    public H2ConversationReader(
            Database database, SearchIndex index, ConversationFeed feed, Supplier<Account> account) {
        this(database, index, feed, account, LookThrough.MOST, Counting.Bounds.OF_THE_SCREEN);
    }

    /**
     * @param most how many conversations a page is looked for in while the index cannot answer
     * @param bounds how far is counted then
     */
    H2ConversationReader(
            Database database,
            SearchIndex index,
            ConversationFeed feed,
            Supplier<Account> account,
            int most,
            Counting.Bounds bounds) {
        this.database = database;
        this.index = index;
        this.feed = feed;
        this.account = account;
        this.most = most;
        this.bounds = bounds;
    }

    @Override
    public InboxPage after(ConversationFilter filter, @Nullable Cursor after, int limit) {
        Pages.Part part =
                ask(filter, wanted -> index.after(wanted, after, limit + 1), pages -> pages.after(after, limit + 1));
        List<InboxRow> rows = part.rows();
        boolean more = rows.size() > limit;
        List<InboxRow> page = more ? rows.subList(0, limit) : rows;
        boolean first = after == null || page.isEmpty();
        return new InboxPage(
                page,
                first ? null : page.getFirst().cursor(),
                more ? page.getLast().cursor() : null,
                part.stopped(),
                after == null && !more && part.stopped() == null
                        ? new Count.Exact(page.size())
                        : Count.found(page.size()));
    }

    @Override
    public InboxPage before(ConversationFilter filter, Cursor before, int limit) {
        Pages.Part part = ask(
                filter, wanted -> index.before(wanted, before, limit + 1), pages -> pages.before(before, limit + 1));
        List<InboxRow> rows = part.rows();
        boolean more = rows.size() > limit;
        List<InboxRow> page = more ? rows.subList(rows.size() - limit, rows.size()) : rows;
        return new InboxPage(
                page,
                more ? page.getFirst().cursor() : null,
                page.isEmpty() ? null : page.getLast().cursor(),
                part.stopped(),
                Count.found(page.size()));
    }

    @Override
    public List<Count> counts(List<ConversationFilter> filters) {
        return each(filters, Count.Exact::new, this::countAnew);
    }

    @Override
    public List<Long> exactCounts(List<ConversationFilter> filters) {
        return each(filters, number -> number, this::countExactly);
    }

    private <T> List<T> each(
            List<ConversationFilter> filters, LongFunction<T> known, Function<ConversationFilter, T> otherwise) {
        boolean counted = filters.stream().anyMatch(Counters::know);
        Counters counters = counted ? database.read(Counters::read) : new Counters(List.of());
        return filters.stream()
                .map(filter -> Counters.know(filter) ? known.apply(counters.count(filter)) : otherwise.apply(filter))
                .toList();
    }

    /** The index counts however many there are in a moment, whoever reads the pages. */
    private Count countAnew(ConversationFilter filter) {
        Wanted wanted = wanted(filter);
        boolean asked = Route.of(filter, wanted.words()) == Route.INDEX || index.keepsUp();
        Optional<Long> hits = asked ? index.count(wanted) : Optional.empty();
        return hits.<Count>map(Count.Exact::new)
                .orElseGet(() -> database.read(sql -> pages(sql, wanted).count(bounds)));
    }

    private long countExactly(ConversationFilter filter) {
        Wanted wanted = wanted(filter);
        return fromIndex(wanted, index::countAll)
                .or(() -> database.read(sql -> pages(sql, wanted).exactCount()))
                .orElseGet(
                        () -> (long) lookThroughAll(wanted, Integer.MAX_VALUE).size());
    }

    @Override
    public List<Long> ids(ConversationFilter filter, int limit) {
        Wanted wanted = wanted(filter);
        return fromIndex(wanted, asked -> index.all(asked, limit)).orElseGet(() -> lookThroughAll(wanted, limit));
    }

    /** However many there are: what is to be done to all that match must not end at the newest. */
    private List<Long> lookThroughAll(Wanted wanted, int limit) {
        List<Long> ids = new ArrayList<>();
        Cursor place = null;
        do {
            Cursor from = place;
            LookThrough.Found part = database.read(sql -> pages(sql, wanted).part(from, true, limit - ids.size()));
            ids.addAll(part.ids());
            place = part.reached();
        } while (place != null && ids.size() < limit);
        return ids;
    }

    @Override
    public Optional<ConversationDetail> conversation(long id) {
        return database.readAtOneMoment(sql -> details(sql).of(id));
    }

    @Override
    public Optional<Long> find(String source, String externalId) {
        return database.read(sql -> sql.first(
                "SELECT id FROM conversation WHERE external_id = ? AND source = ? ORDER BY account LIMIT 1",
                row -> row.number("id"),
                externalId,
                source));
    }

    @Override
    public void forEach(ConversationFilter filter, Consumer<ConversationDetail> consumer) {
        List<Long> oldestFirst = ids(filter, Integer.MAX_VALUE).reversed();
        for (int start = 0; start < oldestFirst.size(); start += CHUNK) {
            List<Long> some = oldestFirst.subList(start, Math.min(start + CHUNK, oldestFirst.size()));
            List<ConversationDetail> chunk = new ArrayList<>();
            database.readAtOneMoment(sql -> {
                some.forEach(id -> details(sql).of(id).ifPresent(chunk::add));
                return true;
            });
            chunk.forEach(consumer);
        }
    }

    @Override
    public Timeline timeline() {
        SortedMap<LocalDate, Long> began = new TreeMap<>();
        database.read(sql -> {
            sql.each(
                    "SELECT on_day, conversations FROM stat_day WHERE conversations > 0",
                    row -> began.put(row.date("on_day"), row.number("conversations")));
            return true;
        });
        return Timeline.of(began, account.get().zone());
    }

    @Override
    public FilterChoices choices() {
        return database.read(sql -> new FilterChoices(
                texts(
                        sql,
                        "SELECT source AS text FROM inbox_count GROUP BY source ORDER BY SUM(conversations) DESC, source"),
                texts(sql, "SELECT agent AS text FROM assignee_count ORDER BY conversations DESC, agent"),
                texts(sql, "SELECT tag AS text FROM tag_count ORDER BY conversations DESC, tag"),
                chatbots(sql)));
    }

    private static List<Chatbot> chatbots(Sql sql) {
        return sql.list(
                "SELECT b.source, b.bot, COALESCE(c.name, b.bot) AS name"
                        + " FROM chatbot_count b LEFT JOIN chatbot c ON c.source = b.source AND c.bot = b.bot"
                        + " ORDER BY b.conversations DESC, b.source, b.bot",
                row -> new Chatbot(row.text("source"), row.text("bot"), row.text("name")));
    }

    private static List<String> texts(Sql sql, String query) {
        return sql.list(query, row -> row.text("text"));
    }

    private Details details(Sql sql) {
        return new Details(sql, account.get().outcomeReading(), account.get().zone());
    }

    /** Asks the index where it is the better one to ask, and the database otherwise or when the index cannot answer. */
    private Pages.Part ask(
            ConversationFilter filter,
            Function<Wanted, Optional<List<Long>>> fromIndex,
            Function<Pages, Pages.Part> fromDatabase) {
        Wanted wanted = wanted(filter);
        Optional<List<Long>> found = fromIndex(wanted, fromIndex);
        return database.read(sql -> found.isPresent()
                ? new Pages.Part(new Rows(sql).of(found.get()), null)
                : fromDatabase.apply(pages(sql, wanted)));
    }

    private <F> Optional<F> fromIndex(Wanted wanted, Function<Wanted, Optional<F>> question) {
        return switch (Route.of(wanted.filter(), wanted.words())) {
            case DATABASE -> Optional.empty();
            case EITHER -> index.keepsUp() ? question.apply(wanted) : Optional.empty();
            case INDEX -> question.apply(wanted);
        };
    }

    private Wanted wanted(ConversationFilter filter) {
        return new Wanted(
                filter, SearchQuery.parse(filter.search()), account.get().zone());
    }

    private Pages pages(Sql sql, Wanted wanted) {
        return new Pages(sql, feed, wanted.zone(), wanted.filter(), wanted.words(), most);
    }
}
