package io.smarthub.store.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Walks the index in its own order. Each segment holds its documents newest first, so a page begins at a place found by
 * bisection and ends when it is full: the cost does not grow with the number of matches, nor with the depth.
 */
final class Walk {

    private static final int FIRST_WINDOW = 4096;

    private final IndexReader reader;
    private final Weight weight;

    Walk(IndexSearcher searcher, Query query) throws IOException {
        reader = searcher.getIndexReader();
        weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** The first matches behind a place, newest first; from the newest on where it is null. */
    List<Hit> after(@Nullable Hit place, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            int start = place == null ? 0 : first(leaf.reader(), place, false);
            hits.addAll(forward(leaf, start, limit));
        }
        return hits.stream().sorted().limit(limit).toList();
    }

    /** The last matches before a place, newest first. */
    List<Hit> before(Hit place, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            hits.addAll(backward(leaf, first(leaf.reader(), place, true), limit));
        }
        List<Hit> sorted = hits.stream().sorted().toList();
        return sorted.subList(Math.max(0, sorted.size() - limit), sorted.size());
    }

    private List<Hit> forward(LeafReaderContext leaf, int start, int limit) throws IOException {
        List<Hit> hits = new ArrayList<>();
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null || start >= leaf.reader().maxDoc()) {
            return hits;
        }
        Places places = new Places(leaf.reader());
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator matches = scorer.iterator();
        for (int doc = matches.advance(start);
                doc != DocIdSetIterator.NO_MORE_DOCS && hits.size() < limit;
                doc = matches.nextDoc()) {
            if (live == null || live.get(doc)) {
                hits.add(places.of(doc));
            }
        }
        return hits;
    }

    /** Tries a window before the end, and ever larger ones until it holds enough matches. */
    private List<Hit> backward(LeafReaderContext leaf, int end, int limit) throws IOException {
        for (long window = FIRST_WINDOW; ; window *= 4) {
            int start = (int) Math.max(0, end - window);
            List<Hit> hits = lastOf(leaf, start, end, limit);
            if (hits.size() == limit || start == 0) {
                return hits;
            }
        }
    }

    private List<Hit> lastOf(LeafReaderContext leaf, int start, int end, int limit) throws IOException {
        Scorer scorer = weight.scorer(leaf);
        if (scorer == null || start >= end) {
            return List.of();
        }
        ArrayDeque<Integer> last = new ArrayDeque<>();
        Bits live = leaf.reader().getLiveDocs();
        DocIdSetIterator matches = scorer.iterator();
        for (int doc = matches.advance(start); doc < end; doc = matches.nextDoc()) {
            if (live == null || live.get(doc)) {
                last.addLast(doc);
                if (last.size() > limit) {
                    last.removeFirst();
                }
            }
        }
        Places places = new Places(leaf.reader());
        List<Hit> hits = new ArrayList<>();
        for (int doc : last) {
            hits.add(places.of(doc));
        }
        return hits;
    }

    /** The first document behind a place, or at it where {@code including}. */
    private static int first(LeafReader leaf, Hit place, boolean including) throws IOException {
        int low = 0;
        int high = leaf.maxDoc();
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = new Places(leaf).of(middle).compareTo(place);
            if (order > 0 || (including && order == 0)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Reads places, going forward only. */
    private static final class Places {
        private final @Nullable NumericDocValues last;
        private final @Nullable NumericDocValues id;

        Places(LeafReader leaf) throws IOException {
            last = leaf.getNumericDocValues(Documents.LAST);
            id = leaf.getNumericDocValues(Documents.ID);
        }

        Hit of(int doc) throws IOException {
            return new Hit(value(last, doc), value(id, doc));
        }

        private static long value(@Nullable NumericDocValues values, int doc) throws IOException {
            if (values == null || !values.advanceExact(doc)) {
                throw new IOException("document " + doc + " of the search index has no place in the list");
            }
            return values.longValue();
        }
    }
}
