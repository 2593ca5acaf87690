package io.smarthub.domain.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.conversation.Classification;
import io.smarthub.domain.conversation.EventType;
import io.smarthub.domain.conversation.Outcome;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What must hold for any visitor of any flow. */
class EngineProperties {

    @Property(tries = 300)
    void noVisitorEverLeavesTheTree(@ForAll Random random) {
        Flow flow = RandomTree.flow(random);
        Set<String> messages =
                flow.tree().visits().stream().map(visit -> visit.message().id()).collect(Collectors.toSet());
        Play play = new Play(flow).trigger(flow);
        for (int i = 0; i < 40; i++) {
            play.move(anyMove(random, flow));
            assertThat(messages).contains(play.progress().at());
            if (play.progress().phase() == Phase.ACTIVE) {
                Step waiting = flow.tree()
                        .message(play.progress().at())
                        .map(Message::step)
                        .orElseThrow();
                assertThat(waiting).as("the visitor can go on").isNotInstanceOf(Step.Go.class);
            }
        }
    }

    @Property(tries = 300)
    void aVisitorWhoUsesTheChatbotIsResolvedUnlessHandedOverOrWriting(@ForAll Random random) {
        Flow flow = RandomTree.flow(random);
        Play play = new Play(flow).trigger(flow);
        for (int i = 0; i < 15; i++) {
            play.move(anyMove(random, flow));
        }

        List<EventType> types = play.types();
        boolean used = types.stream().anyMatch(EventType::isInteraction);
        boolean agents =
                types.contains(EventType.VISITOR_MESSAGE) || types.stream().anyMatch(EventType::isHandoff);
        Classification result = play.classify();
        assertThat(result.triggered()).isTrue();
        assertThat(result.joinedByChatbot()).isEqualTo(used);
        assertThat(result.outcome()).isEqualTo(agents ? Outcome.ESCALATED : used ? Outcome.RESOLVED : Outcome.NONE);
    }

    @Property(tries = 300)
    void whatIsIgnoredChangesNothing(@ForAll Random random) {
        Flow flow = RandomTree.flow(random);
        Play play = new Play(flow).trigger(flow);
        for (int i = 0; i < 25; i++) {
            Progress before = play.progress();
            int events = play.events().size();
            play.move(anyMove(random, flow));
            if (play.ignored().isPresent()) {
                assertThat(play.progress()).isEqualTo(before);
                assertThat(play.last().says()).isEmpty();
                assertThat(play.events()).hasSize(events);
            }
        }
    }

    @Property(tries = 200)
    void theSameMovesMakeTheSameTurns(@ForAll long seed) {
        assertThat(walk(new Random(seed)).events())
                .isEqualTo(walk(new Random(seed)).events());
    }

    private static Play walk(Random random) {
        Flow flow = RandomTree.flow(random);
        Play play = new Play(flow).trigger(flow);
        for (int i = 0; i < 10; i++) {
            play.move(anyMove(random, flow));
        }
        return play;
    }

    /** Mostly what the chatbot offers, sometimes anything. */
    private static Move anyMove(Random random, Flow flow) {
        List<String> replies = flow.tree().visits().stream()
                .flatMap(visit -> visit.message().step().replies().stream())
                .map(Reply::id)
                .toList();
        return switch (random.nextInt(12)) {
            case 0 -> new Move.Clicked("nonsense");
            case 1 -> new Move.Typed("");
            case 2 -> new Move.Typed("ada@example.com");
            case 3 -> new Move.Typed("42");
            case 4 -> new Move.Triggered(flow);
            default ->
                replies.isEmpty() ? new Move.Typed("7") : new Move.Clicked(replies.get(random.nextInt(replies.size())));
        };
    }
}
