package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.chatbot.Allowance;
import io.smarthub.domain.chatbot.Shop;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What visitors can do to the house behind the server, and a store that fails at the worst moment. */
class HostileVisitorsTest extends InTheHouse {

    @Test
    void oneVisitorCannotFlood_howeverManyTabsTheyOpen() {
        Visitor one = house.visitor();
        Visitor other = house.visitor(one.token());
        for (int i = 0; i < 25; i++) {
            one.types("one " + i);
            other.types("other " + i);
        }

        assertThat(house.types()).hasSize(30);
        assertThat(other.refused().why()).isEqualTo(Outgoing.Why.TOO_MANY);
        assertThat(other.refused().retryAfterSeconds()).isBetween(1, 2);
        house.clock.pass(Duration.ofSeconds(20));
        other.types("later");
        assertThat(house.texts()).contains("later");
    }

    @Test
    void aConversationDoesNotGrowForEver_whatFollowsBeginsAnew() {
        Visitor visitor = house.visitor();
        visitor.types("first");
        String id = house.externalId();
        house.fill(id, Talk.MOST_EVENTS);
        house.startAgain();

        Visitor back = house.visitor(visitor.token()).types("and on");

        assertThat(back.refusals()).isEmpty();
        assertThat(house.conversations()).isEqualTo(2);
    }

    @Test
    void thousandsOfNewVisitorsLeaveNothing() {
        house.with(Shop.flow());
        house.allowance = new Allowance(true, 0);
        List<Visitor> crowd =
                IntStream.range(0, 5_000).mapToObj(_ -> house.visitor()).toList();
        assertThat(house.chat.visits()).isEqualTo(5_000);

        crowd.forEach(Visitor::goes);
        house.clock.pass(Duration.ofMinutes(2));
        house.chat.sweep();

        assertThat(house.chat.visits()).isZero();
        assertThat(house.conversations()).isZero();
        assertThat(house.number("SELECT COUNT(*) FROM visitor")).isZero();
    }

    @Test
    void whatFailedAfterItWasStoredIsStoredOnce() {
        Visitor visitor = house.visitor();
        store.after = true;
        visitor.sends(new Incoming.Message("m1", "Hello"));
        assertThat(visitor.refused().why()).isEqualTo(Outgoing.Why.NOT_STORED);

        store.after = false;
        visitor.sends(new Incoming.Message("m1", "Hello"));

        assertThat(visitor.all(Outgoing.Accepted.class)).hasSize(1);
        assertThat(house.conversations()).isEqualTo(1);
        assertThat(house.types()).hasSize(1);
    }

    @Test
    void whoTheyAreIsKeptWhenStoringItFailedOnce() {
        Visitor visitor = house.visitor().types("Hello");
        store.before = true;
        visitor.sends(new Incoming.Identify("Ana", "ana@example.org", null));
        store.before = false;

        visitor.sends(new Incoming.Identify("Ana", "ana@example.org", null));

        assertThat(house.emails()).containsExactly("ana@example.org");
    }

    @Test
    void aMessageLeftWithoutItsAddressIsNotAccepted() {
        Visitor visitor = house.visitor().types("Hello");
        store.before = true;
        visitor.sends(new Incoming.LeaveMessage("l1", "Ana", "ana@example.org", "Call me"));
        assertThat(visitor.refused().why()).isEqualTo(Outgoing.Why.NOT_STORED);
        store.before = false;

        visitor.sends(new Incoming.LeaveMessage("l1", "Ana", "ana@example.org", "Call me"));

        assertThat(house.emails()).containsExactly("ana@example.org");
        assertThat(house.texts()).containsExactly("Hello", "Call me");
    }

    @Test
    void whoCouldNotBeLetInIsNotHere_andIsForgotten() {
        house.with(Shop.flow());
        house.broken = true;
        assertThatThrownBy(() -> house.visitor()).isInstanceOf(StoreFailure.class);

        assertThat(house.chat.visitors()).isEmpty();
        house.clock.pass(Duration.ofMinutes(2));
        house.chat.sweep();
        assertThat(house.chat.visits()).isZero();
    }

    @Test
    void namesAndTitlesCannotTurnTheDirectionOfWriting() {
        Visitor visitor = house.visitor();
        visitor.sends(new Incoming.Identify("A\u202Egnp\u2066.exe", null, null));
        visitor.sends(new Incoming.Moved(new Incoming.Page("https://shop.example/", "T\u200Fi\u202Dtle")));

        assertThat(house.chat.visitors().getFirst().name()).isEqualTo("Agnp.exe");
        assertThat(house.chat.visitors().getFirst().page().title()).isEqualTo("Title");
    }

    @Test
    void nothingPersonalIsLogged_alsoWhenStoringFails() {
        List<String> logged = new ArrayList<>();
        Handler ear = new Handler() {
            @Override
            public void publish(LogRecord told) {
                logged.add(told.getMessage() + " "
                        + List.of(told.getParameters() == null ? new Object[0] : told.getParameters()) + " "
                        + told.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger all = Logger.getLogger("io.smarthub");
        Level before = all.getLevel();
        all.addHandler(ear);
        all.setLevel(Level.ALL);
        try {
            Visitor visitor = house.visitor();
            visitor.sends(new Incoming.Identify("Secretname", "secret@example.org", "+49 555 0199"));
            visitor.types("my secret words");
            store.before = true;
            visitor.types("more secret words");
            store.before = false;

            assertThat(logged).as("it says that something was not stored").isNotEmpty();
            assertThat(logged)
                    .noneMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("secret")
                            || line.contains("0199")
                            || line.contains(visitor.token()));
        } finally {
            all.removeHandler(ear);
            all.setLevel(before);
        }
    }
}
