package io.smarthub.app.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports in memory. */
public final class MemoryReports implements ImportReports {

    private final List<Kept> kept = new ArrayList<>();

    @Override
    public long add(ImportReport report) {
        kept.addFirst(new Kept(kept.size() + 1L, report));
        return kept.size();
    }

    @Override
    public List<Kept> latest(int limit) {
        return kept.stream().limit(limit).toList();
    }

    @Override
    public Optional<Kept> report(long id) {
        return kept.stream().filter(report -> report.id() == id).findFirst();
    }
}
