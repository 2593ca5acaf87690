package io.smarthub.webchat.frames;

import io.smarthub.app.livechat.Incoming;
import io.smarthub.app.livechat.Outgoing;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what browsers send. What is too long of a visitor's words is answered; what websites make too long (addresses, titles) is
 * cut; what no widget sends is malformed.
 */
public final class FrameReader {

    /** The longest frame, in bytes. */
    public static final int LARGEST = 65_536;

    private static final int TEXT = 5_000;
    private static final int URL = 2_000;
    private static final int TITLE = 300;
    private static final int NAME = 200;
    private static final int EMAIL = 254;
    private static final int PHONE = 50;
    private static final int ID = 100;
    private static final int TOKEN = 200;
    private static final int LANGUAGE = 35;
    private static final int BROWSER = 100;
    private static final int DEEPEST = 8;
    private static final int LONGEST_NUMBER = 20;
    private static final Set<String> DEVICES = Set.of("desktop", "mobile");

    /** One for all lines: each keeps hundreds of objects. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LARGEST)
                            .maxNameLength(ID)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads one frame. */
    public Reading read(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            return node.isObject() ? frame(new Members(node)) : new Reading.Malformed("not a JSON object");
        } catch (JacksonException e) {
            return new Reading.Malformed("not JSON");
        } catch (WrongMember e) {
            return new Reading.Malformed(e.getMessage());
        }
    }

    private static Reading frame(Members members) {
        return switch (members.text("type", ID)) {
            case "hello" -> new Reading.Frame(hello(members));
            case "message" -> message(members);
            case "click" ->
                new Reading.Frame(new Incoming.Click(
                        members.clientId(), members.text("messageId", ID), members.text("buttonId", ID)));
            case "typing" -> new Reading.Frame(new Incoming.Typing(members.flag("on")));
            case "seen" -> new Reading.Frame(new Incoming.Seen(members.text("eventId", ID)));
            case "moved" -> new Reading.Frame(new Incoming.Moved(page(members)));
            case "box" -> new Reading.Frame(new Incoming.BoxOpened(members.flag("open")));
            case "hidden" -> new Reading.Frame(new Incoming.Hidden(members.flag("hidden")));
            case "identify" ->
                new Reading.Frame(new Incoming.Identify(
                        members.fitting("name", NAME),
                        members.fitting("email", EMAIL),
                        members.fitting("phone", PHONE)));
            case "rate" -> rate(members);
            case "leave" -> leave(members);
            case "ping" -> new Reading.Ping();
            default -> new Reading.Unknown();
        };
    }

    private static Incoming.Hello hello(Members members) {
        String device = members.cut("device", ID);
        return new Incoming.Hello(
                members.fitting("token", TOKEN),
                page(members),
                members.cut("language", LANGUAGE),
                DEVICES.contains(device) ? device : "desktop",
                members.cut("browser", BROWSER),
                members.flagOrFalse("hidden"));
    }

    private static Incoming.Page page(Members members) {
        Members page = members.object("page");
        String url = page.cut("url", URL);
        // It becomes a link on the agent's screen: an address that runs something is none.
        boolean web = url.startsWith("https://") || url.startsWith("http://");
        return new Incoming.Page(web ? url : "", page.cut("title", TITLE));
    }

    private static Reading message(Members members) {
        String clientId = members.clientId();
        String text = members.words("text");
        return text.length() > TEXT ? tooLong(clientId) : new Reading.Frame(new Incoming.Message(clientId, text));
    }

    private static Reading rate(Members members) {
        String clientId = members.clientId();
        int rating = members.number("rating", 1, 3);
        String text = members.wordsOrNone("text");
        return text.length() > TEXT ? tooLong(clientId) : new Reading.Frame(new Incoming.Rate(clientId, rating, text));
    }

    private static Reading leave(Members members) {
        String clientId = members.clientId();
        String name = members.words("name");
        String email = members.words("email");
        String text = members.words("text");
        return name.length() > NAME || email.length() > EMAIL || text.length() > TEXT
                ? tooLong(clientId)
                : new Reading.Frame(new Incoming.LeaveMessage(clientId, name, email, text));
    }

    private static Reading tooLong(String clientId) {
        return new Reading.Refused(new Outgoing.Refused(clientId, Outgoing.Why.TOO_LONG, null));
    }
}
