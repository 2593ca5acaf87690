package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.Move;
import io.smarthub.domain.chatbot.RandomTree;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Stamp;
import io.smarthub.domain.chatbot.Turn;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.EventType;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nothing about a running chatbot is stored but the events; they must be enough. */
class RecallProperties {

    private static final Instant START = Instant.parse("2026-11-22T11:00:00Z");

    @Property(tries = 400)
    void eventsAloneTellHowFarTheConversationHasCome(@ForAll Random random) {
        Flow flow = RandomTree.flow(random);
        FlowArchive archive = FlowArchive.of(List.of(flow));
        Engine engine = new Engine(archive);
        List<String> replies = flow.tree().visits().stream()
                .flatMap(visit -> visit.message().step().replies().stream())
                .map(Reply::id)
                .toList();
        List<String> buttons = replies.isEmpty() ? List.of("none") : replies;
        Talk talk = Talk.NONE.named("talk").numbered(7);
        for (int i = 0; i < 20; i++) {
            talk = next(engine, talk, flow, buttons, random);

            Talk recalled = Recall.of(new WebConversations.Known(7, "talk", talk.events(), false), archive);

            assertThat(recalled.progress().at()).isEqualTo(talk.progress().at());
            assertThat(recalled.progress().phase()).isEqualTo(talk.progress().phase());
            assertThat(recalled.progress().variables())
                    .isEqualTo(talk.progress().variables());
            assertThat(recalled.progress().refused()).isEqualTo(talk.progress().refused());
            assertThat(recalled.buttons()).isEqualTo(talk.buttons());
            assertThat(Sayings.of(recalled)).isEqualTo(Sayings.of(talk));
        }
    }

    private static Talk next(Engine engine, Talk talk, Flow flow, List<String> replies, Random random) {
        Instant at = talk.next(START);
        int kind = random.nextInt(12);
        if (kind == 0) {
            Turn silent = engine.step(talk.progress(), new Move.AgentSpoke(), new Stamp(at, "agent"));
            return talk.after(silent).with(Event.of("agent" + talk.events().size(), at, EventType.AGENT_MESSAGE, "Hi"));
        }
        if (kind == 1) {
            return talk.with(Event.of("left" + talk.events().size(), at, EventType.VISITOR_MESSAGE, "Call me"));
        }
        Stamp stamp = new Stamp(at, Sayings.key("m" + talk.events().size()));
        Move move = switch (kind) {
            case 2, 3 -> new Move.Triggered(flow);
            case 4 -> new Move.Typed("a@example.org");
            case 5 -> new Move.Typed("42");
            case 6 -> new Move.Typed("words");
            default -> new Move.Clicked(replies.get(random.nextInt(replies.size())));
        };
        return talk.after(engine.step(
                talk.progress(),
                move,
                move instanceof Move.Triggered
                        ? new Stamp(at, Recall.showing(flow, talk.events().size()))
                        : stamp));
    }
}
