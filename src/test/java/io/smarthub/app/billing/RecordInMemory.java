package io.smarthub.app.billing;

import io.smarthub.app.intake.StoreFailure;
import java.util.ArrayList;
import java.util.List;

/** The record in memory; can be told to fail as if the process had been killed. */
public final class RecordInMemory implements BillingStore {

    private final List<Posting> postings = new ArrayList<>();
    private int appendsUntilKilled = Integer.MAX_VALUE;

    /** Lets that many more postings through, then none until called again. */
    public void killAfter(int appends) {
        appendsUntilKilled = appends;
    }

    @Override
    public Journal load() {
        if (postings.isEmpty()) {
            return Journal.EMPTY;
        }
        return new Journal(
                postings.stream()
                        .flatMap(posting -> posting.decisions().stream())
                        .toList(),
                postings.stream()
                        .flatMap(posting -> posting.invoices().stream())
                        .toList(),
                postings.size(),
                postings.getLast().reached());
    }

    @Override
    public int postings() {
        return postings.size();
    }

    @Override
    public void append(Posting posting) {
        if (appendsUntilKilled-- <= 0) {
            throw new StoreFailure(StoreFailure.Kind.CLOSED, "killed");
        }
        if (posting.number() != postings.size() + 1) {
            throw new StoreFailure(StoreFailure.Kind.OTHER, "posting " + posting.number() + " is taken");
        }
        postings.add(posting);
    }
}
