package io.smarthub.ui.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.app.intake.Intake;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.statistics.Chatbot;
import io.smarthub.store.inbox.Inbox;
import io.smarthub.store.inbox.Plans;
import io.smarthub.support.FxTest;
import io.smarthub.support.TestDb;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.list.PageRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * What H2 does for everything the filters' popover, the tabs and the order can be set to: each alone, each pair, in each tab and order.
 * It walks an index in its order; it never sorts what matches, and never reads the whole table.
 */
@ExtendWith(FxTest.class)
class FilterPlansTest {

    private static final Pattern INDEX = Pattern.compile("/\\* PUBLIC\\.(CONVERSATION_\\w+): ([^/]*) \\*/");

    @TempDir
    Path folder;

    private Inbox inbox;

    @BeforeEach
    void open() {
        inbox = Inbox.open(folder);
        inbox.db.store(IntStream.range(0, 600)
                .mapToObj(at -> TestDb.conversation(
                        "c" + at,
                        null,
                        List.of(Event.of(
                                "1",
                                Instant.parse("2026-03-01T00:00:00Z").plusSeconds(at * 3600L),
                                at % 3 == 0 ? EventType.BOT_SHOWN : EventType.VISITOR_MESSAGE,
                                "text"))))
                .toArray(Intake[]::new));
    }

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void eachFilterAndEachPairInEachTabAndOrderWalksAnIndexInItsOrder() {
        Plans plans = new Plans(inbox);
        Set<ConversationFilter> filters = everyFilter();
        for (ConversationFilter filter : filters) {
            Plans.Plan first = plans.firstPage(filter);
            assertThat(first.text())
                    .as("%s", filter)
                    .contains("/* index sorted */")
                    .doesNotContain("tableScan");
            assertThat(plans.furtherPages(filter))
                    .as("%s behind a place", filter)
                    .allSatisfy(plan -> assertThat(plan.text())
                            .contains("/* index sorted */")
                            .containsPattern("LAST_MESSAGE_AT [<>]= ")
                            .doesNotContain("tableScan"));
            assertThat(plans.counting(filter))
                    .as("%s counted", filter)
                    .allSatisfy(plan -> assertThat(plan.text())
                            .contains("/* index sorted */")
                            .doesNotContain("tableScan"));
            if (!Plans.isLedBySearchIndex(filter)) {
                assertThat(passedOver(first))
                        .as("%s: what its index does not hold", filter)
                        .isEmpty();
            }
        }
        assertThat(filters).hasSizeGreaterThan(3_000);
        assertThat(plans.statements()).isGreaterThan(500);
    }

    /** The conditions of a statement that the index it walks is not entered by: rows are read for them, and thrown away. */
    private static Set<String> passedOver(Plans.Plan plan) {
        Matcher index = INDEX.matcher(plan.text());
        String entered = index.find() ? index.group(2) : "";
        Set<String> columns = new TreeSet<>();
        String where = plan.statement().replaceFirst("(?s)^.*? WHERE ", "").replaceFirst("(?s) ORDER BY .*$", "");
        if (plan.statement().contains(" WHERE ")) {
            for (String condition : where.split(" AND ")) {
                String column = condition.split(" ")[0].toUpperCase(Locale.ROOT);
                if (!entered.contains(column + " ")) {
                    columns.add(column);
                }
            }
        }
        return columns;
    }

    /** Everything that the list can be asked for with at most two fields of the popover set. */
    private Set<ConversationFilter> everyFilter() {
        List<ConversationFilter> set = new ArrayList<>(List.of(ConversationFilter.ALL));
        List<List<Consumer<Node>>> fields = fields();
        for (int one = 0; one < fields.size(); one++) {
            for (Consumer<Node> first : fields.get(one)) {
                set.add(after(one, first, one, _ -> {}));
                for (int other = one + 1; other < fields.size(); other++) {
                    for (Consumer<Node> second : fields.get(other)) {
                        set.add(after(one, first, other, second));
                    }
                }
            }
        }
        set.addAll(set.stream()
                .map(filter -> filter.with().search("parcel ").build())
                .toList());
        Set<ConversationFilter> asked = new LinkedHashSet<>();
        for (ConversationFilter filter : set) {
            for (InboxTab tab : InboxTab.values()) {
                asked.addAll(askedFor(InboxTab.shown(tab.in(filter))));
            }
        }
        return asked;
    }

    /** What the list asks the store for, in either order, at the beginning and further down. */
    private static Set<ConversationFilter> askedFor(ConversationFilter filter) {
        Set<ConversationFilter> asked = new HashSet<>();
        ConversationReader reader = (ConversationReader) Proxy.newProxyInstance(
                ConversationReader.class.getClassLoader(),
                new Class<?>[] {ConversationReader.class},
                (_, _, arguments) -> {
                    asked.add((ConversationFilter) arguments[0]);
                    return new InboxPage(List.of(), null, null, null, Count.unknown());
                });
        for (boolean waitingFirst : new boolean[] {false, true}) {
            new InboxPages(reader, filter, waitingFirst)
                    .page(new PageRequest<>(PageRequest.Direction.FROM, Optional.empty(), 200));
        }
        assertThat(asked).isNotEmpty();
        return asked;
    }

    /** The fields of the popover, and each way to set one. */
    private static List<List<Consumer<Node>>> fields() {
        return nodes(panel(_ -> {})).map(FilterPlansTest::ways).toList();
    }

    private static List<Consumer<Node>> ways(Node field) {
        return switch (field) {
            case DatePicker _ -> List.of(node -> ((DatePicker) node).setValue(LocalDate.of(2026, 3, 10)));
            case ComboBox<?> box ->
                IntStream.range(1, box.getItems().size())
                        .<Consumer<Node>>mapToObj(at ->
                                node -> ((ComboBox<?>) node).getSelectionModel().select(at))
                        .toList();
            case TextField _ ->
                List.of(node -> {
                    ((TextField) node).setText("/shoes");
                    node.fireEvent(new ActionEvent());
                });
            default -> throw new AssertionError("a field that this test cannot set: " + field);
        };
    }

    private static ConversationFilter after(int one, Consumer<Node> first, int other, Consumer<Node> second) {
        List<ConversationFilter> changed = new ArrayList<>();
        List<Node> nodes = nodes(panel(changed::add)).toList();
        first.accept(nodes.get(one));
        second.accept(nodes.get(other));
        return changed.getLast();
    }

    private static Stream<Node> nodes(FilterPanel panel) {
        return panel.getChildren().stream().filter(node -> !(node instanceof Label));
    }

    private static FilterPanel panel(Consumer<ConversationFilter> changed) {
        FilterChoices choices = new FilterChoices(
                List.of("test", "web"),
                List.of("Eva"),
                List.of("vip"),
                List.of(new Chatbot("test", "a", "A"), new Chatbot("web", "b", "B")));
        return new FilterPanel(
                ConversationFilter.ALL,
                choices,
                Texts.of("inbox", Locale.ENGLISH),
                new Formats(Locale.ENGLISH, TestDb.ZONE, TestDb.CLOCK),
                changed);
    }
}
