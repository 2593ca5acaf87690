package io.smarthub.exports;

import io.smarthub.app.account.Account;
import io.smarthub.app.account.AccountStore;
import io.smarthub.app.account.NumbersMoved;
import io.smarthub.app.changes.Changes;
import io.smarthub.app.export.ExportFormat;
import io.smarthub.app.imports.ImportReport;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.ImportService;
import io.smarthub.app.imports.MemoryReports;
import io.smarthub.app.imports.MemoryStore;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.imports.FilesToImport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Export to text, import from text. */
final class Scene implements AccountStore {

    final MemoryStore store = new MemoryStore();

    static String export(ExportFormat format, Locale language, ConversationDetail... conversations) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var writing = new FilesToExport(out).create("-", format, Sample.ZONE, language)) {
            for (ConversationDetail conversation : conversations) {
                writing.add(conversation);
            }
            writing.finish();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    ImportReport importText(String text) {
        Undated undated = new Undated.Spread(LocalDate.parse("2026-09-01"), LocalDate.parse("2026-11-20"));
        FilesToImport files =
                new FilesToImport(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Map.of());
        Clock clock = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);
        return new ImportService(files, store, new MemoryReports(), this, new Changes(), clock)
                .run(new ImportRequest(List.of("-"), null, undated), Progress.NONE);
    }

    /** Everything stored, as a store would show it. */
    ConversationDetail[] details() {
        long[] id = {0};
        return store.conversations().entrySet().stream()
                .map(entry -> Sample.detail(
                        ++id[0],
                        entry.getKey(),
                        store.headers().get(entry.getKey()),
                        entry.getValue().values()))
                .toArray(ConversationDetail[]::new);
    }

    @Override
    public Account account() {
        return Account.fresh(Sample.ZONE);
    }

    @Override
    public NumbersMoved save(UnaryOperator<Account> change) {
        return NumbersMoved.NONE;
    }
}
