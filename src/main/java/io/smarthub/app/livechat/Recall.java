package io.smarthub.app.livechat;

import io.smarthub.domain.chatbot.Button;
import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.FlowVersion;
import io.smarthub.domain.chatbot.Move;
import io.smarthub.domain.chatbot.Phase;
import io.smarthub.domain.chatbot.Progress;
import io.smarthub.domain.chatbot.Stamp;
import io.smarthub.domain.chatbot.Turn;
import io.smarthub.domain.conversation.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds out from the events alone how far a conversation has come with its chatbot: the visitor's moves are walked again, each
 * on the version it began with. So nothing about a running chatbot has to be stored beside the events.
 */
final class Recall {

    private static final Pattern SHOWN = Pattern.compile("show-(.+)@([0-9]{1,9})-[0-9]+-0");
    private static final String FIRST = "-0";

    private final FlowArchive archive;
    private final Map<String, List<Button>> buttons = new HashMap<>();
    private Progress progress = Progress.NONE;

    private Recall(FlowArchive archive) {
        this.archive = archive;
    }

    /** The conversation with the chatbot where it stands. */
    static Talk of(WebConversations.Known known, FlowArchive archive) {
        Recall recall = new Recall(archive);
        known.events().forEach(recall::walk);
        return new Talk(known.externalId(), known.number(), known.events(), recall.progress, recall.buttons);
    }

    /** The key of the move that shows a flow; its version can be read from the events again. */
    static String showing(Flow flow, int events) {
        return "show-" + flow.id() + "@" + flow.version() + "-" + events;
    }

    private void walk(Event event) {
        switch (event.type()) {
            case BOT_SHOWN -> shown(event).ifPresent(flow -> step(new Move.Triggered(flow), event));
            case BUTTON_CLICK, HANDOFF_CLICK -> {
                String button = event.buttonId();
                if (button != null) {
                    step(new Move.Clicked(button), event);
                }
            }
            case BOT_INPUT -> step(new Move.Typed(event.text()), event);
            case HANDOFF -> {
                if (progress.phase() == Phase.ACTIVE) {
                    step(new Move.HandOver(), event);
                }
            }
            case AGENT_MESSAGE -> step(new Move.AgentSpoke(), event);
            default -> {}
        }
    }

    private Optional<Flow> shown(Event event) {
        Matcher matcher = SHOWN.matcher(event.externalId());
        return matcher.matches()
                ? archive.find(new FlowVersion(matcher.group(1), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    private void step(Move move, Event event) {
        String id = event.externalId();
        String key = id.endsWith(FIRST) ? id.substring(0, id.length() - FIRST.length()) : id;
        Turn turn = new Engine(archive).step(progress, move, new Stamp(event.at(), key));
        buttons.putAll(Talk.offered(turn));
        progress = turn.progress();
    }
}
