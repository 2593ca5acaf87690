package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.Period;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What H2 does to answer the screen: it walks an index in its order, and never sorts or scans the table. */
class PlanTest {

    private static final Period MARCH = new Period(
            Period.Anchor.LAST_MESSAGE, Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-04-01T00:00:00Z"));

    @TempDir
    Path folder;

    @Test
    void everyCombinationOfTheScreenWalksAnIndex() {
        try (Inbox inbox = Inbox.open(folder)) {
            RandomInbox data = new RandomInbox(new Random(3));
            List<Intake> records = new ArrayList<>();
            for (int i = 0; i < 600; i++) {
                records.add(data.next(i));
            }
            inbox.db.store(records.toArray(Intake[]::new));
            Cursor place = new Cursor(Instant.parse("2026-03-15T00:00:00Z"), 77);
            for (ConversationFilter filter : combinations()) {
                for (boolean forwards : new boolean[] {true, false}) {
                    assertThat(plan(inbox, filter, null, forwards))
                            .as("%s", filter)
                            .contains("/* index sorted */")
                            .doesNotContain("tableScan");
                    assertThat(plan(inbox, filter, place, forwards))
                            .as("%s behind a place", filter)
                            .contains("/* index sorted */")
                            .containsPattern("LAST_MESSAGE_AT [<>]= ")
                            .doesNotContain("tableScan");
                }
            }
        }
    }

    /** The columns that the window's tabs fix lead their index: nothing is passed over, however many were ignored. */
    @Test
    void theWindowsTabsPassNothingOver() {
        try (Inbox inbox = Inbox.open(folder)) {
            RandomInbox data = new RandomInbox(new Random(3));
            for (int i = 0; i < 200; i++) {
                inbox.db.store(data.next(i));
            }
            for (Tab tab : List.of(Tab.ACTIVE, Tab.NEW, Tab.MINE, Tab.SILENT)) {
                ConversationFilter filter = ConversationFilter.ALL
                        .with()
                        .status(Status.OPEN)
                        .tab(tab)
                        .build();
                boolean part = tab == Tab.NEW || tab == Tab.MINE;
                String index = part ? "CONVERSATION_TAB" : "CONVERSATION_SILENT";
                String fixed = part ? "ASSIGNED = [^/]*" : "";
                assertThat(plan(inbox, filter, null, true))
                        .as("%s", tab)
                        .contains("/* index sorted */")
                        .containsPattern("(?s)/\\* PUBLIC\\." + index + ": [^/]*" + fixed + "SILENT = [^/]*\\*/");
            }
        }
    }

    private static String plan(Inbox inbox, ConversationFilter filter, @Nullable Cursor place, boolean forwards) {
        return inbox.pages(filter, pages -> {
            Conditions conditions = pages.conditions(place, forwards);
            return pages.sql()
                    .first(
                            "EXPLAIN SELECT id " + pages.tail(conditions, forwards),
                            row -> row.text("PLAN"),
                            conditions.parameters(50))
                    .orElseThrow();
        });
    }

    private static List<ConversationFilter> combinations() {
        List<ConversationFilter> all = List.of(ConversationFilter.ALL);
        all = times(all, List.of(Status.values()), ConversationFilter.Builder::status);
        all = times(
                all, List.of(Tab.ACTIVE, Tab.PRIMARY, Tab.NEW, Tab.MINE, Tab.SILENT), ConversationFilter.Builder::tab);
        all = times(all, List.of(true, false), ConversationFilter.Builder::joinedByChatbot);
        all = times(all, List.of(Outcome.ESCALATED), ConversationFilter.Builder::outcome);
        all = times(all, List.of("smartsupp"), ConversationFilter.Builder::source);
        all = times(all, List.of(true), ConversationFilter.Builder::unread);
        all = times(all, List.of(true), ConversationFilter.Builder::waiting);
        return times(all, List.of(MARCH), ConversationFilter.Builder::period);
    }

    /** Each as it is, and each with each of the values. */
    private static <T> List<ConversationFilter> times(
            List<ConversationFilter> filters, List<T> values, BiConsumer<ConversationFilter.Builder, T> set) {
        List<ConversationFilter> product = new ArrayList<>(filters);
        for (ConversationFilter filter : filters) {
            for (T value : values) {
                ConversationFilter.Builder with = filter.with();
                set.accept(with, value);
                product.add(with.build());
            }
        }
        return product;
    }
}
