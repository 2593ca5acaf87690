package io.smarthub.store.search;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Whatever at least one of some queries finds, asked one after the other: each of them opens thousands of words, and all together
 * would not fit into memory.
 */
final class OneAfterAnother extends Query {

    private final List<? extends Query> parts;

    OneAfterAnother(List<? extends Query> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext segment) {
                return new Found(searcher, segment, scoreMode, score());
            }

            @Override
            public boolean isCacheable(LeafReaderContext segment) {
                return true;
            }
        };
    }

    private final class Found extends ScorerSupplier {

        private final IndexSearcher searcher;
        private final LeafReaderContext segment;
        private final ScoreMode mode;
        private final float score;

        Found(IndexSearcher searcher, LeafReaderContext segment, ScoreMode mode, float score) {
            this.searcher = searcher;
            this.segment = segment;
            this.mode = mode;
            this.score = score;
        }

        @Override
        public Scorer get(long leadCost) throws IOException {
            FixedBitSet found = new FixedBitSet(segment.reader().maxDoc());
            for (Query part : parts) {
                Scorer scorer = searcher.createWeight(searcher.rewrite(part), ScoreMode.COMPLETE_NO_SCORES, 1)
                        .scorer(segment);
                if (scorer != null) {
                    found.or(scorer.iterator());
                }
            }
            DocIdSetIterator conversations = new BitSetIterator(found, found.cardinality());
            return new ConstantScoreScorer(score, mode, conversations);
        }

        @Override
        public long cost() {
            return segment.reader().maxDoc();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        parts.forEach(part -> part.visit(visitor));
    }

    @Override
    public String toString(String field) {
        return parts.size() + " one after another";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OneAfterAnother that && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }
}
