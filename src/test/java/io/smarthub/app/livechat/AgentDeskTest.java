package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.inbox.ReplyRefused;
import io.smarthub.app.intake.StoreFailure;
import io.smarthub.domain.conversation.EventType;
import org.junit.jupiter.api.Test;

/** What agents do with visitors who are there. */
class AgentDeskTest extends InTheHouse {

    @Test
    void agentsSeeWhoIsThere_andMayWriteFirst() {
        Visitor visitor = house.visitor();
        AgentDesk.VisitorHere here = house.chat.visitors().getFirst();
        assertThat(here.page()).isEqualTo(Visitor.SHOP);

        long number = house.chat.write(here.visitor(), "Ivana", "May I help?", "w1");

        assertThat(visitor.said())
                .extracting(Outgoing.Said::kind)
                .containsExactly(Outgoing.Kind.AGENT_JOINED, Outgoing.Kind.MESSAGE);
        assertThat(house.newestNumber()).isEqualTo(number);
        assertThat(house.chat.visitorOf(number)).isPresent();
        visitor.goes();
        assertThat(house.chat.visitors()).isEmpty();
    }

    @Test
    void agentWritesFirst_asTheyReply_onceOnADoubleClick() {
        Visitor visitor = house.visitor();
        String id = house.chat.visitors().getFirst().visitor();

        long number = house.chat.write(id, "Ivana", " Pay with 4111 1111 1111 1111? ", "w1");
        assertThat(house.chat.write(id, "Ivana", " Pay with 4111 1111 1111 1111? ", "w1"))
                .isEqualTo(number);
        house.startAgain();
        house.visitor(visitor.token());
        assertThat(house.chat.write(id, "Ivana", "Pay with 4111 1111 1111 1111?", "w1"))
                .isEqualTo(number);
        house.chat.write(id, "Ivana", "Or by invoice?", "w2");

        assertThat(house.types())
                .containsExactly(
                        EventType.AGENT_JOINED, EventType.ASSIGNED, EventType.AGENT_MESSAGE, EventType.AGENT_MESSAGE);
        assertThat(house.texts().get(2)).startsWith("Pay with").doesNotContain("4111 1111 1111");
        assertThatThrownBy(() -> house.chat.write(id, "Ivana", " \n ", "w3")).isInstanceOf(ReplyRefused.class);
        assertThatThrownBy(() -> house.chat.write(id, "Ivana", "x".repeat(5_001), "w4"))
                .isInstanceOf(ReplyRefused.class);
        store.before = true;
        assertThatThrownBy(() -> house.chat.write(id, "Ivana", "More", "w5")).isInstanceOf(StoreFailure.class);
        store.before = false;
        house.chat.write(id, "Ivana", "More", "w5");
        assertThat(house.texts()).endsWith("Or by invoice?", "More");
    }

    @Test
    void agentsComeAndGo_visitorsAreTold() {
        Visitor visitor = house.visitor();
        assertThat(visitor.welcome().agents().online()).isFalse();

        house.chat.goOnline(true);

        assertThat(visitor.hears(Outgoing.AgentsThere.class::isInstance)).isEqualTo(new Outgoing.AgentsThere(true));
    }
}
