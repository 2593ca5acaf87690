package io.smarthub.app.livechat;

import io.smarthub.app.inbox.Action;
import io.smarthub.app.inbox.Answer;
import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Move;
import io.smarthub.domain.chatbot.Stamp;
import io.smarthub.domain.conversation.Assignment;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Timeline;
import java.time.Instant;
import java.util.List;

/**
 * The words of an agent who writes to a visitor first.
 *
 * @param news what they add; nothing where the same words are there already
 * @param after the conversation with them: its chatbot is silent from here on
 */
record AgentWords(List<Event> news, Talk after) {

    static AgentWords of(String agent, Action.Reply reply, Talk before, Engine engine, Instant now) {
        boolean assigned =
                !Assignment.of(List.of(), Timeline.of(before.events())).isEmpty();
        List<Event> news = Answer.events(reply, agent, before.events(), assigned, now);
        if (news.isEmpty()) {
            return new AgentWords(news, before);
        }
        Talk after = before.after(engine.step(before.progress(), new Move.AgentSpoke(), new Stamp(now, "agent")));
        for (Event event : news) {
            after = after.with(event);
        }
        return new AgentWords(news, after);
    }
}
