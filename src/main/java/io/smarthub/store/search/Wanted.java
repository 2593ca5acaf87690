package io.smarthub.store.search;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.search.SearchQuery;
import java.io.IOException;
import java.time.ZoneId;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/**
 * What is asked of the index.
 *
 * @param words the filter's search words, read
 * @param zone the account's
 */
public record Wanted(ConversationFilter filter, SearchQuery words, ZoneId zone) {

    Query query(IndexSearcher searcher) throws IOException {
        return Queries.of(filter, words, searcher.getIndexReader(), zone);
    }
}
