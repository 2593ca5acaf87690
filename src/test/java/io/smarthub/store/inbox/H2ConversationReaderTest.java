package io.smarthub.store.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.ConversationFilter.Tab;
import io.smarthub.app.inbox.Count;
import io.smarthub.app.inbox.Cursor;
import io.smarthub.app.inbox.FilterChoices;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.app.inbox.InboxRow;
import io.smarthub.app.intake.Intake;
import io.smarthub.app.search.SearchStatus;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import io.smarthub.domain.conversation.Status;
import io.smarthub.store.search.BruteForce;
import io.smarthub.store.search.Indexed;
import io.smarthub.store.search.RandomFilters;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2ConversationReaderTest {

    private static final Instant T0 = Instant.parse("2026-11-20T09:00:00Z");

    @TempDir
    Path folder;

    private final Random random = new Random(11);

    @Test
    void databaseIndexAndASearchThroughEverythingAgree() {
        try (Inbox inbox = Inbox.open(folder)) {
            fill(inbox, 400);
            List<Indexed> all = inbox.all();
            RandomFilters filters = new RandomFilters(random, RandomInbox.START);
            for (int i = 0; i < 300; i++) {
                ConversationFilter filter = filters.next();
                List<Long> expected = BruteForce.ids(filter, all);
                assertThat(inbox.reader.ids(filter, 1000)).as("%s", filter).isEqualTo(expected);
                assertThat(inbox.reader.counts(List.of(filter)))
                        .as("%s", filter)
                        .containsExactly(new Count.Exact(expected.size()));
                assertThat(inbox.reader.exactCount(filter)).as("%s", filter).isEqualTo(expected.size());
                List<Long> fromDatabase = inbox.pages(filter, pages -> pages.ids(null, true, 1000));
                assertThat(fromDatabase).as("database, %s", filter).isEqualTo(expected);
                Optional<Long> counted = inbox.pages(filter, Pages::exactCount);
                assertThat(counted.orElse((long) expected.size()))
                        .as("database, %s", filter)
                        .isEqualTo(expected.size());
            }
        }
    }

    @Test
    void pagesForwardsAndBackwardsOverTheSameRows() {
        try (Inbox inbox = Inbox.open(folder)) {
            fill(inbox, 200);
            List<Indexed> all = inbox.all();
            List<ConversationFilter> filters = new ArrayList<>(List.of(
                    ConversationFilter.ALL,
                    new ConversationFilter.Builder().status(Status.OPEN).build(),
                    new ConversationFilter.Builder().search("parcel ").build(),
                    new ConversationFilter.Builder().search("nowhere ").build(),
                    new ConversationFilter.Builder()
                            .status(Status.OPEN)
                            .tab(Tab.PRIMARY)
                            .build()));
            for (ConversationFilter filter : filters) {
                List<Long> expected = BruteForce.ids(filter, all);
                assertThat(forwards(inbox, filter)).isEqualTo(expected);
                assertThat(backwards(inbox, filter)).isEqualTo(expected);
            }
        }
    }

    private static List<Long> forwards(Inbox inbox, ConversationFilter filter) {
        List<Long> ids = new ArrayList<>();
        InboxPage page = inbox.reader.after(filter, null, 17);
        assertThat(page.previous()).isNull();
        ids.addAll(ids(page));
        while (page.next() != null) {
            page = inbox.reader.after(filter, page.next(), 17);
            ids.addAll(ids(page));
        }
        return ids;
    }

    private static List<Long> backwards(Inbox inbox, ConversationFilter filter) {
        List<Long> ids = new ArrayList<>();
        Cursor place = new Cursor(Instant.parse("2000-01-01T00:00:00Z"), 0);
        while (place != null) {
            InboxPage page = inbox.reader.before(filter, place, 17);
            ids.addAll(0, ids(page));
            place = page.previous();
        }
        return ids;
    }

    private static List<Long> ids(InboxPage page) {
        return page.rows().stream().map(InboxRow::id).toList();
    }

    @Test
    void searchesTheDatabaseWhileThereIsNoIndex() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        try (Inbox inbox = Inbox.open(folder.resolve("db"), file, SearchStatus.State.UNAVAILABLE)) {
            fill(inbox, 60);
            List<Indexed> all = inbox.all();
            RandomFilters filters = new RandomFilters(random, RandomInbox.START);
            for (int i = 0; i < 60; i++) {
                ConversationFilter filter = filters.next();
                assertThat(inbox.reader.ids(filter, 1000)).as("%s", filter).isEqualTo(BruteForce.ids(filter, all));
            }
        }
    }

    @Test
    void everythingThatMatchesIsFoundWithoutAnIndexHoweverOldItIs() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        try (Inbox inbox = Inbox.open(folder.resolve("db"), file, SearchStatus.State.UNAVAILABLE)) {
            fill(inbox, 450);
            H2ConversationReader reader = inbox.reader(200);
            ConversationFilter filter =
                    new ConversationFilter.Builder().search("parcel ").build();
            List<Long> expected = BruteForce.ids(filter, inbox.all());
            assertThat(reader.after(filter, null, 1000).rows())
                    .as("a page of the screen is looked for among the newest alone")
                    .hasSizeLessThan(expected.size());

            List<Long> handedOver = new ArrayList<>();
            reader.forEach(filter, detail -> handedOver.add(detail.row().id()));

            assertThat(reader.ids(filter, Integer.MAX_VALUE)).isEqualTo(expected);
            assertThat(reader.ids(filter, expected.size() - 1)).isEqualTo(expected.subList(0, expected.size() - 1));
            assertThat(handedOver).isEqualTo(expected.reversed());
        }
    }

    @Test
    void aPageWithoutAnIndexSaysWhereItStoppedAndGoesOnFromThere() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        try (Inbox inbox = Inbox.open(folder.resolve("db"), file, SearchStatus.State.UNAVAILABLE)) {
            fill(inbox, 450);
            inbox.db.store("old", List.of(event("1", -1_000_000, EventType.VISITOR_MESSAGE, "giraffe")));
            H2ConversationReader reader = inbox.reader(200);
            ConversationFilter giraffe =
                    new ConversationFilter.Builder().search("giraffe ").build();
            InboxPage page = reader.after(giraffe, null, 50);
            assertThat(page.rows()).isEmpty();
            assertThat(page.count()).as("none among the newest is not none").isEqualTo(Count.unknown());

            int pages = 1;
            for (; page.rows().isEmpty(); pages++) {
                assertThat(page.stopped()).isNotNull();
                page = reader.after(giraffe, page.stopped(), 50);
            }
            assertThat(pages).isEqualTo(3);
            assertThat(ids(page)).containsExactly(inbox.db.idOf("old"));
        }
    }

    @Test
    void aPageThatWasReadToItsEndTellsHowManyThereAre() throws IOException {
        Path file = Files.createFile(folder.resolve("not-a-folder"));
        try (Inbox inbox = Inbox.open(folder.resolve("db"), file, SearchStatus.State.UNAVAILABLE)) {
            fill(inbox, 350);
            ConversationFilter filter =
                    new ConversationFilter.Builder().search("parcel ").build();
            int fits = BruteForce.ids(filter, inbox.all()).size();
            H2ConversationReader some = inbox.reader(200);
            assertThat(some.after(filter, null, 1000).count())
                    .as("as far as it was looked")
                    .isInstanceOfSatisfying(
                            Count.AtLeast.class,
                            count -> assertThat(count.number()).isBetween(1L, fits - 1L));
            H2ConversationReader all = inbox.reader(1000);
            assertThat(all.after(filter, null, 1000).count()).isEqualTo(new Count.Exact(fits));
            assertThat(all.after(filter, null, fits).count()).isEqualTo(new Count.Exact(fits));
            assertThat(all.after(filter, null, 2).count()).isEqualTo(new Count.AtLeast(2));
            assertThat(all.after(filter, null, 1000).stopped()).isNull();
            InboxPage second = all.after(filter, all.after(filter, null, 2).next(), 1000);
            assertThat(second.count())
                    .as("of the rest nobody knows what was before")
                    .isEqualTo(new Count.AtLeast(fits - 2));
        }
    }

    @Test
    void buildsTheIndexForASingleCommandThatSearches() {
        try (Inbox inbox = Inbox.unstarted(folder)) {
            fill(inbox, 60);
            ConversationFilter filter =
                    new ConversationFilter.Builder().search("parcel ").build();
            assertThat(inbox.reader.ids(filter, 1000)).isEqualTo(BruteForce.ids(filter, inbox.all()));
            assertThat(inbox.index.keepsUp()).isTrue();
        }
    }

    @Test
    void countsTabsAtOnce() {
        try (Inbox inbox = Inbox.open(folder)) {
            fill(inbox, 150);
            List<Indexed> all = inbox.all();
            List<ConversationFilter> filters = new ArrayList<>();
            for (Tab tab : Tab.values()) {
                filters.add(new ConversationFilter.Builder()
                        .status(Status.OPEN)
                        .tab(tab)
                        .build());
            }
            filters.add(new ConversationFilter.Builder()
                    .unread(true)
                    .outcome(Outcome.ESCALATED)
                    .build());
            filters.add(new ConversationFilter.Builder().search("parcel ").build());
            filters.add(new ConversationFilter.Builder().tag("vip").build());
            assertThat(inbox.reader.counts(filters))
                    .isEqualTo(filters.stream()
                            .<Count>map(filter ->
                                    new Count.Exact(BruteForce.ids(filter, all).size()))
                            .toList());
        }
    }

    @Test
    void opensAConversationWhole() {
        try (Inbox inbox = Inbox.open(folder)) {
            inbox.db.store(
                    TestDb.conversation(
                            "old",
                            TestDb.visitor("v", "Anna", "anna@example.org"),
                            List.of(event("1", 0, EventType.VISITOR_MESSAGE, "hello"))),
                    TestDb.conversation(
                            "new",
                            TestDb.visitor("v", "Anna", "anna@example.org"),
                            List.of(
                                    event("3", 130, EventType.VISITOR_MESSAGE, "and where is it?"),
                                    event("1", 120, EventType.BOT_SHOWN, ""),
                                    event("2", 125, EventType.BUTTON_CLICK, "My order"))));
            ConversationDetail detail =
                    inbox.reader.conversation(inbox.db.idOf("new")).orElseThrow();
            assertThat(detail.events()).extracting(Event::externalId).containsExactly("1", "2", "3");
            assertThat(detail.row().visitor()).isEqualTo("Anna");
            assertThat(detail.visitor().email()).isEqualTo("anna@example.org");
            assertThat(detail.classification().outcome()).isEqualTo(Outcome.ESCALATED);
            assertThat(detail.summary().preview()).isEqualTo("and where is it?");
            assertThat(detail.summary().events()).isEqualTo(3);
            assertThat(detail.quota()).isNotNull();
            assertThat(detail.lastSeenEvent()).isNull();
            assertThat(detail.earlier()).extracting(InboxRow::externalId).containsExactly("old");
            assertThat(inbox.reader.find("test", "old")).contains(inbox.db.idOf("old"));
            assertThat(inbox.reader.find("test", "none")).isEmpty();
            assertThat(inbox.reader.conversation(4711)).isEmpty();
        }
    }

    @Test
    void handsOverConversationsOldestFirst() {
        try (Inbox inbox = Inbox.open(folder)) {
            fill(inbox, 230);
            ConversationFilter filter =
                    new ConversationFilter.Builder().search("parcel ").build();
            List<Long> ids = new ArrayList<>();
            inbox.reader.forEach(filter, detail -> ids.add(detail.row().id()));
            assertThat(ids).isEqualTo(BruteForce.ids(filter, inbox.all()).reversed());
        }
    }

    @Test
    void offersTheValuesThatOccur() {
        try (Inbox inbox = Inbox.open(folder)) {
            fill(inbox, 100);
            FilterChoices choices = inbox.reader.choices();
            assertThat(choices.sources()).containsExactlyInAnyOrder("smartsupp", "csv");
            assertThat(choices.agents()).containsExactlyInAnyOrder("Owner", "Eva", "Jan");
            assertThat(choices.tags()).containsExactlyInAnyOrder("vip", "late parcel", "Größe");
        }
    }

    @Test
    void findsAMessageAsSoonAsItIsStored() {
        try (Inbox inbox = Inbox.open(folder)) {
            fill(inbox, 30);
            for (int i = 0; i < 10; i++) {
                inbox.db.store("live", List.of(event("m" + i, i, EventType.VISITOR_MESSAGE, "giraffe" + i)));
                assertThat(inbox.reader.ids(
                                new ConversationFilter.Builder()
                                        .search("giraffe" + i + " ")
                                        .build(),
                                10))
                        .containsExactly(inbox.db.idOf("live"));
            }
        }
    }

    private void fill(Inbox inbox, int conversations) {
        RandomInbox data = new RandomInbox(random);
        List<Intake> records = new ArrayList<>();
        for (int i = 0; i < conversations; i++) {
            records.add(data.next(i));
        }
        inbox.db.store(records.toArray(Intake[]::new));
    }

    private static Event event(String id, int minutes, EventType type, String text) {
        return Event.of(id, T0.plus(Duration.ofMinutes(minutes)), type, text);
    }
}
