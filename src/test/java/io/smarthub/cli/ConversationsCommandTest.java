package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.InboxPage;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ConversationsCommandTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withConversations();
    }

    @Test
    void saysWhatOfTheSearchWordsWasNotUnderstood() {
        Cli.Answer answer = cli.run("conversations", "--search", "outcome:nonsense", "--json")
                .isDone();

        assertThat(answer.json().get("hints").toString()).isEqualTo("[{\"kind\":\"OUTCOME\",\"value\":\"nonsense\"}]");
        assertThat(cli.run("conversations", "--search", "outcome:nonsense").err())
                .contains("Unknown outcome “nonsense”, ignored. It is resolved, escalated or none.");
        assertThat(cli.run("conversations", "--search", "size", "--json").json().get("hints"))
                .isEmpty();
    }

    @Test
    void aPageThatWasStoppedSaysSoAndGoesOnBehindItsPlace() {
        Cursor place = new Cursor(Instant.parse("2026-11-10T10:00:20Z"), 7);
        InboxPage stopped = new InboxPage(List.of(), null, null, place, Count.unknown());
        Cli withoutIndex = cli.on(desk -> instead(
                Desk.class,
                desk,
                "conversations",
                () -> instead(ConversationReader.class, desk.conversations(), "after", () -> stopped)));

        Cli.Answer answer =
                withoutIndex.run("conversations", "--search", "teapot").isDone();
        JsonNode document = withoutIndex
                .run("conversations", "--search", "grosse", "--json")
                .isDone()
                .json();

        assertThat(answer.err())
                .contains(
                        "Without the search index this page ends where looking through the conversations was stopped.")
                .contains("more: --after " + place);
        assertThat(document.get("next").stringValue()).isEqualTo(place.toString());
        assertThat(document.get("total").intValue()).as("exactly, all the same").isEqualTo(1);
    }

    /** The same, but for one method. */
    private static <T> T instead(Class<T> port, T real, String method, Supplier<Object> answer) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (_, called, arguments) ->
                        called.getName().equals(method) ? answer.get() : called.invoke(real, arguments)));
    }

    @Test
    void listsThePageNewestFirst() {
        JsonNode document = cli.run("conversations", "--json").isDone().json();

        assertThat(document.propertyNames()).startsWith("total", "items", "next");
        assertThat(document.get("total").intValue()).isEqualTo(4);
        assertThat(ids(document)).containsExactly("c3", "c2", "c1", "c4");
        assertThat(document.get("next").isNull()).isTrue();
        JsonNode item = document.get("items").get(2);
        assertThat(item.propertyNames())
                .contains(
                        "id",
                        "source",
                        "externalId",
                        "visitor",
                        "status",
                        "joinedByChatbot",
                        "outcome",
                        "openedAt",
                        "lastMessageAt",
                        "preview",
                        "unread",
                        "tags");
        assertThat(item.get("id").isIntegralNumber()).isTrue();
        assertThat(item.get("source").stringValue()).isEqualTo("shop");
        assertThat(item.get("status").stringValue()).isEqualTo("OPEN");
        assertThat(item.get("joinedByChatbot").booleanValue()).isTrue();
        assertThat(item.get("outcome").stringValue()).isEqualTo("RESOLVED");
        assertThat(item.get("openedAt").stringValue()).isEqualTo("2026-11-10T10:00:00Z");
        assertThat(item.get("lastMessageAt").stringValue()).isEqualTo("2026-11-10T10:00:20Z");
        assertThat(item.get("unread").isBoolean()).isTrue();
        assertThat(item.get("tags").get(0).stringValue()).isEqualTo("shipping");
    }

    @Test
    void pagesFollowEachOtherWithoutGaps() {
        List<String> all = new ArrayList<>();
        JsonNode page = cli.run("conversations", "--limit", "3", "--json").json();
        all.addAll(ids(page));
        all.addAll(ids(cli.run(
                        "conversations",
                        "--limit",
                        "3",
                        "--after",
                        page.get("next").stringValue(),
                        "--json")
                .json()));

        assertThat(all).containsExactly("c3", "c2", "c1", "c4");
    }

    @Test
    void filtersNarrowTheList() {
        assertThat(found("--outcome", "resolved")).containsExactly("c1");
        assertThat(found("--outcome", "escalated")).containsExactly("c2");
        assertThat(found("--outcome", "none")).containsExactly("c3", "c4");
        assertThat(found("--joined-by-chatbot", "yes")).containsExactly("c2", "c1");
        assertThat(found("--joined-by-chatbot", "no")).containsExactly("c3", "c4");
        assertThat(found("--tag", "shipping")).containsExactly("c1");
        assertThat(found("--source", "shop")).hasSize(4);
        assertThat(found("--source", "other")).isEmpty();
        assertThat(found("--status", "resolved")).isEmpty();
        assertThat(found("--status", "open")).hasSize(4);
        assertThat(found("--search", "grosse")).containsExactly("c3");
    }

    @Test
    void daysAreThoseOfTheAccountsZoneAndTheLastIsNotIncluded() {
        assertThat(found("--from", "2026-11-01", "--to", "2026-11-11")).containsExactly("c1", "c4");
        assertThat(found("--to", "2026-11-01")).isEmpty();
        assertThat(found("--from", "2026-11-12")).containsExactly("c3");
    }

    @Test
    void showsOneConversationByEitherName() {
        JsonNode byName = cli.run("conversation", "shop:c2", "--json").isDone().json();
        JsonNode byNumber = cli.run("conversation", byName.get("id").toString(), "--json")
                .isDone()
                .json();

        assertThat(byNumber).isEqualTo(byName);
        assertThat(byName.propertyNames()).contains("id", "outcome", "tags", "why", "quota", "events");
        assertThat(byName.get("why").propertyNames()).contains("rule", "event", "evidence");
        assertThat(byName.get("why").get("event").stringValue()).isEqualTo("c2-c");
        assertThat(byName.get("why").get("evidence").stringValue()).isEqualTo("exact");
        assertThat(byName.get("quota").get("month").stringValue()).isEqualTo("2026-11");
        assertThat(byName.get("quota").get("countedAt").stringValue()).isEqualTo("2026-11-11T10:00:20Z");
        assertThat(byName.get("events")).hasSize(3);
        assertThat(byName.get("events").get(2).propertyNames()).contains("at", "type", "author", "text", "evidence");
        assertThat(byName.get("events").get(2).get("text").stringValue())
                .isEqualTo("=HYPERLINK(\"http://example.com\")");
        assertThat(cli.run("conversation", "shop:c3", "--json")
                        .json()
                        .get("quota")
                        .isNull())
                .isTrue();
    }

    @Test
    void saysWhenThereIsNoSuchConversation() {
        assertThat(cli.run("conversation", "shop:c9", "--json"))
                .isEqualTo(new Cli.Answer(1, "", "There is no conversation “shop:c9”.\n"));
        assertThat(cli.run("conversation", "c9").status()).isEqualTo(2);
    }

    @Test
    void refusesOptionsItCannotRead() {
        assertThat(cli.run("conversations", "--from", "yesterday").status()).isEqualTo(2);
        assertThat(cli.run("conversations", "--from", "2026-11-02", "--to", "2026-11-02")
                        .status())
                .isEqualTo(2);
        assertThat(cli.run("conversations", "--limit", "0").status()).isEqualTo(2);
        assertThat(cli.run("conversations", "--after", "x").status()).isEqualTo(2);
        assertThat(cli.run("conversations", "--outcome", "lost").status()).isEqualTo(2);
    }

    private List<String> found(String... filters) {
        List<String> arguments = new ArrayList<>(List.of("conversations", "--json"));
        arguments.addAll(List.of(filters));
        JsonNode document = cli.run(arguments.toArray(String[]::new)).isDone().json();
        assertThat(document.get("total").intValue()).isEqualTo(ids(document).size());
        return ids(document);
    }

    private static List<String> ids(JsonNode document) {
        List<String> ids = new ArrayList<>();
        document.get("items").forEach(item -> ids.add(item.get("externalId").stringValue()));
        return ids;
    }
}
