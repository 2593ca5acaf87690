package io.smarthub.cli;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.search.SearchHint;
import io.smarthub.app.search.SearchQuery;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The filters that listing and exporting share. */
final class FilterOptions {

    enum YesNo {
        YES,
        NO
    }

    enum StatusName {
        OPEN,
        RESOLVED
    }

    enum OutcomeName {
        RESOLVED,
        ESCALATED,
        NONE
    }

    @Option(names = "--status", paramLabel = "open|resolved", description = "${bundle:option.status}")
    private @Nullable StatusName status;

    @Option(names = "--joined-by-chatbot", paramLabel = "yes|no", description = "${bundle:option.joined-by-chatbot}")
    private @Nullable YesNo joinedByChatbot;

    @Option(names = "--outcome", paramLabel = "resolved|escalated|none", description = "${bundle:option.outcome}")
    private @Nullable OutcomeName outcome;

    @Option(names = "--source", paramLabel = "S", description = "${bundle:option.source}")
    private @Nullable String source;

    @Option(names = "--tag", paramLabel = "T", description = "${bundle:option.tag}")
    private @Nullable String tag;

    @Option(names = "--from", paramLabel = "DATE", description = "${bundle:option.from}")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", description = "${bundle:option.to}")
    private @Nullable LocalDate to;

    @Option(names = "--search", paramLabel = "TEXT", description = "${bundle:option.search}")
    private String search = "";

    /** Refuses filters that contradict themselves. */
    void check(Messages messages) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw new WrongUsage(messages.get("range.empty", from.toString(), to.toString()));
        }
    }

    /** What of the search words was not understood. */
    List<SearchHint> hints() {
        return SearchQuery.parse(search).hints();
    }

    static String sentence(SearchHint hint, Messages messages) {
        return messages.sentence("io.smarthub.i18n.search", hint.key(), hint.value());
    }

    ConversationFilter filter(ZoneId zone) {
        ConversationFilter.Builder filter = new ConversationFilter.Builder()
                .status(status == null ? null : Status.valueOf(status.name()))
                .joinedByChatbot(joinedByChatbot == null ? null : joinedByChatbot == YesNo.YES)
                .source(source)
                .tag(tag)
                .search(search);
        if (outcome != null) {
            filter.outcome(Outcome.valueOf(outcome.name()));
        }
        if (from != null || to != null) {
            filter.period(new Period(
                    anchor(),
                    from == null ? Instant.EPOCH : from.atStartOfDay(zone).toInstant(),
                    to == null
                            ? LocalDate.of(9999, 1, 1).atStartOfDay(zone).toInstant()
                            : to.atStartOfDay(zone).toInstant()));
        }
        return filter.build();
    }

    /** The chatbot's figures are counted when it appeared, conversations when they were opened: as in the statistics. */
    private Period.Anchor anchor() {
        boolean aboutChatbot =
                joinedByChatbot == YesNo.YES || outcome == OutcomeName.RESOLVED || outcome == OutcomeName.ESCALATED;
        return aboutChatbot ? Period.Anchor.TRIGGERED : Period.Anchor.OPENED;
    }
}
