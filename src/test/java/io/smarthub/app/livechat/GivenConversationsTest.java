package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.team.Agent;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GivenConversationsTest extends InTheHouse {

    private static final int PLACES = 10;

    @BeforeEach
    void agentsAreThere() {
        house.chat.goOnline(true);
    }

    @Test
    void ownerAloneFindsThemUnderNew_asEver() {
        house.visitor().types("Hello");

        assertThat(house.types()).containsExactly(EventType.VISITOR_MESSAGE);
        assertThat(assigned()).containsExactly("NOBODY");
    }

    @Test
    void messageWithoutChatbotIsGivenOnce_howeverOftenItComes() {
        agent("Eva");
        owner(false);
        Incoming.Message message = new Incoming.Message("one", "Hello");
        Visitor visitor = house.visitor().sends(message).sends(message);
        house.startAgain();
        house.chat.goOnline(true);

        house.visitor(visitor.token()).sends(message).types("Anybody there?");

        assertThat(house.types())
                .containsExactly(EventType.VISITOR_MESSAGE, EventType.ASSIGNED, EventType.VISITOR_MESSAGE);
        assertThat(assignees()).containsExactly("Eva");
        assertThat(visitor.words()).containsExactly("Hello");
    }

    @Test
    void chatbotKeepsItUntilItHandsOver() {
        house.with(Shop.flow());
        agent("Eva");
        owner(false);
        Visitor visitor = house.visitor();
        assertThat(assigned()).containsExactly("NOBODY");

        visitor.clicks("agent");

        assertThat(house.types()).contains(EventType.HANDOFF_CLICK).endsWith(EventType.ASSIGNED);
        assertThat(assignees()).containsExactly("Eva");
    }

    @Test
    void messagePastTheChatbotIsGiven_andCountsAsItDidWithoutAnAgent() {
        house.with(Shop.flow());
        house.visitor().types("I would rather ask somebody");
        Map<String, Object> alone = house.newest();
        agent("Eva");
        owner(false);

        house.visitor().types("I would rather ask somebody");

        assertThat(assigned()).containsExactly("NOBODY", "OTHERS");
        assertThat(house.newest()).isEqualTo(alone);
        assertThat(house.units()).isZero();
        assertThat(house.number("SELECT COUNT(DISTINCT preview) FROM conversation"))
                .isEqualTo(1);
        assertThat(house.number("SELECT COUNT(*) FROM conversation WHERE agent_intervened OR first_response_ms >= 0"))
                .isZero();
    }

    @Test
    void theyTakeTurns_theOwnerTooWhileTheOwnerAccepts() {
        agent("Eva");
        agent("Tom");

        for (int i = 0; i < 6; i++) {
            house.clock.pass(Duration.ofMinutes(1));
            house.visitor().types("Hello " + i);
        }

        assertThat(assignees()).containsExactly("Eva", "Owner", "Tom", "Eva", "Owner", "Tom");
    }

    @Test
    void whoHasFewerOpenOnesIsGivenTheNext() {
        agent("Eva");
        agent("Tom");
        owner(false);
        house.visitor().types("for Eva");
        long first = house.newestNumber();
        house.visitor().types("for Tom");
        writer().perform(new Action.Resolve(), List.of(house.newestNumber()));

        house.clock.pass(Duration.ofMinutes(1));
        house.visitor().types("for Tom again, who has none");

        assertThat(assignees()).containsExactly("Eva", "Tom", "Tom");
        assertThat(first).isPositive();
    }

    @Test
    void resolvedConversationStaysWithWhoHadIt() {
        Agent eva = agent("Eva");
        owner(false);
        Visitor visitor = house.visitor().types("Hello");
        writer().perform(new Action.Resolve(), List.of(house.newestNumber()));
        visitor.hears(frame -> frame instanceof Outgoing.Said it && it.kind() == Outgoing.Kind.RESOLVED);
        house.agents.change(eva.withAcceptsChats(false), PLACES);
        agent("Tom");

        visitor.types("One more thing");

        assertThat(assignees()).containsExactly("Eva");
    }

    @Test
    void whileAwayNothingIsGiven() {
        agent("Eva");
        house.chat.goOnline(false);

        house.visitor().types("Hello");

        assertThat(assigned()).containsExactly("NOBODY");
    }

    @Test
    void withoutAnybodyWhoAcceptsOneIsAway_andVisitorsAreTold() {
        Visitor visitor = house.visitor();
        assertThat(visitor.welcome().agents().online()).isTrue();

        owner(false);

        assertThat(visitor.hears(Outgoing.AgentsThere.class::isInstance)).isEqualTo(new Outgoing.AgentsThere(false));
        house.chat.goOnline(true);
        assertThat(house.chat.online()).isFalse();
        agent("Eva");
        assertThat(visitor.hears(frame -> frame.equals(new Outgoing.AgentsThere(true))))
                .isEqualTo(new Outgoing.AgentsThere(true));
    }

    @Test
    void manyAtOnceAreSharedEvenly() throws InterruptedException {
        agent("Eva");
        agent("Tom");
        owner(false);
        List<Visitor> visitors =
                IntStream.range(0, 20).mapToObj(_ -> house.visitor()).toList();
        CountDownLatch done = new CountDownLatch(visitors.size());
        AtomicBoolean failed = new AtomicBoolean();

        visitors.forEach(visitor -> Thread.ofVirtual().start(() -> {
            try {
                visitor.types("Hello");
            } catch (RuntimeException e) {
                failed.set(true);
            } finally {
                done.countDown();
            }
        }));
        done.await();

        assertThat(failed).isFalse();
        assertThat(assignees()).hasSize(20).filteredOn("Eva"::equals).hasSize(10);
    }

    private Agent agent(String name) {
        return house.agents.add(name, PLACES);
    }

    private void owner(boolean accepts) {
        house.agents.ownerAccepts(accepts);
    }

    private List<String> assigned() {
        return house.db
                .database()
                .read(sql -> sql.list("SELECT assigned FROM conversation ORDER BY id", row -> row.text("assigned")));
    }

    private List<String> assignees() {
        return house.db
                .database()
                .read(sql -> sql.list(
                        "SELECT agent FROM conversation_assignee ORDER BY conversation_id", row -> row.text("agent")));
    }
}
