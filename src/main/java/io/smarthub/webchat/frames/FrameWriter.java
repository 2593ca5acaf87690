package io.smarthub.webchat.frames;

import io.smarthub.app.livechat.Outgoing;
import io.smarthub.domain.conversation.Attachment;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what browsers are told; on one line each. */
public final class FrameWriter {

    /** One for all lines: each keeps hundreds of objects. */
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** One frame. */
    public String write(Outgoing frame) {
        ObjectNode out = JSON.createObjectNode();
        switch (frame) {
            case Outgoing.Welcome welcome -> {
                out.put("type", "welcome").put("token", welcome.token());
                ArrayNode said = out.putArray("said");
                welcome.said().forEach(each -> put(said.addObject(), each));
                out.putObject("agents").put("online", welcome.agents().online());
                out.put("textField", welcome.textField());
            }
            case Outgoing.Said said -> put(out.put("type", "said"), said);
            case Outgoing.Accepted accepted ->
                out.put("type", "accepted")
                        .put("clientId", accepted.clientId())
                        .put("eventId", accepted.eventId())
                        .put("at", accepted.at().toString());
            case Outgoing.Refused refused ->
                out.put("type", "refused")
                        .put("clientId", refused.clientId())
                        .put("why", hyphened(refused.why()))
                        .put("retryAfterSeconds", refused.retryAfterSeconds());
            case Outgoing.Typing typing ->
                out.put("type", "typing").put("on", typing.on()).put("name", typing.name());
            case Outgoing.Seen seen -> out.put("type", "seen").put("eventId", seen.eventId());
            case Outgoing.AgentsThere agents -> out.put("type", "agents").put("online", agents.online());
            case Outgoing.TextField field -> out.put("type", "text-field").put("usable", field.usable());
            case Outgoing.Bye bye -> out.put("type", "bye").put("reason", bye.reason());
        }
        return JSON.writeValueAsString(out);
    }

    /** The answer to a ping. */
    public String pong() {
        return "{\"type\":\"pong\"}";
    }

    /** Frames that are already written, as one document. */
    public String array(List<String> frames) {
        return "[" + String.join(",", frames) + "]";
    }

    private static void put(ObjectNode out, Outgoing.Said said) {
        out.put("id", said.id())
                .put("clientId", said.clientId())
                .put("at", said.at().toString())
                .put("author", said.author())
                .put("kind", hyphened(said.kind()))
                .put("name", said.name())
                .put("text", said.text());
        ArrayNode buttons = out.putArray("buttons");
        said.buttons()
                .forEach(button -> buttons.addObject().put("id", button.id()).put("label", button.label()));
        Attachment attachment = said.attachment();
        if (attachment == null) {
            out.putNull("attachment");
        } else {
            out.putObject("attachment")
                    .put("id", attachment.id())
                    .put("name", attachment.name())
                    .put("type", attachment.type().mediaType())
                    .put("bytes", attachment.bytes())
                    .put("width", attachment.width())
                    .put("height", attachment.height());
        }
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
