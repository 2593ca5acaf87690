package io.smarthub.store.intake;

import io.smarthub.app.intake.Header;
import io.smarthub.store.derived.Facts.SourceFacts;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays a header over what is known: absent erases nothing, an older one only fills gaps. */
final class HeaderMerge {

    private final boolean older;

    private HeaderMerge(boolean older) {
        this.older = older;
    }

    static SourceFacts merge(SourceFacts known, Header news) {
        HeaderMerge merge = new HeaderMerge(isOlder(news.updatedAt(), known.updatedAt()));
        return new SourceFacts(
                merge.pick(known.channel(), news.channel()),
                merge.pick(known.domain(), news.domain()),
                merge.pick(known.pageUrl(), news.pageUrl()),
                merge.pick(known.pageTitle(), news.pageTitle()),
                merge.pick(known.language(), news.language()),
                merge.pick(known.location(), news.location()),
                merge.pick(known.browser(), news.browser()),
                merge.pick(known.visits(), news.visits()),
                merge.variables(known.variables(), news.variables()),
                merge.assignees(known.assignees(), news.assignees()),
                later(news.updatedAt(), known.updatedAt()));
    }

    /** What remains of a header for a conversation that was erased. */
    static Header impersonal(Header header) {
        return new Header(
                null,
                header.channel(),
                header.domain(),
                null,
                null,
                header.language(),
                List.of(),
                header.assignees(),
                null,
                null,
                header.visits(),
                Map.of(),
                header.updatedAt());
    }

    static boolean isOlder(@Nullable Instant news, @Nullable Instant known) {
        return news != null && known != null && news.isBefore(known);
    }

    static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || (other != null && other.isAfter(one))) {
            return other;
        }
        return one;
    }

    private <T> @Nullable T pick(@Nullable T known, @Nullable T news) {
        return news == null || (older && known != null) ? known : news;
    }

    private List<String> assignees(List<String> known, List<String> news) {
        List<String> told = news.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return told.isEmpty() || (older && !known.isEmpty()) ? known : told;
    }

    private Map<String, String> variables(Map<String, String> known, Map<String, String> news) {
        Map<String, String> merged = new LinkedHashMap<>(older ? news : known);
        merged.putAll(older ? known : news);
        return merged;
    }
}
