package io.smarthub.imports;

import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.Problem;
import io.smarthub.app.imports.ReadItem;
import io.smarthub.app.imports.Reading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file that could not be opened: it says so, and nothing else. */
final class Unread implements Reading {

    private @Nullable ReadItem remark;

    Unread(Problem problem) {
        remark = new ReadItem.Remark(problem, 0);
    }

    @Override
    public @Nullable ReadItem next() {
        ReadItem next = remark;
        remark = null;
        return next;
    }

    @Override
    public Optional<Format> format() {
        return Optional.empty();
    }

    @Override
    public long bytesRead() {
        return 0;
    }

    @Override
    public boolean changedWhileRead() {
        return false;
    }

    @Override
    public void close() {}
}
