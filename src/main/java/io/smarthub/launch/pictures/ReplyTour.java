package io.smarthub.launch.pictures;

import io.smarthub.app.attachments.Picture;
import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.inbox.Action;
import io.smarthub.app.livechat.WebChat;
import io.smarthub.attachments.ImageIoPictures;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.launch.Workspace;
import io.smarthub.ui.shell.Destination;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** Answering a visitor of the own web chat: the reply box, canned replies, and what is said of it. */
final class ReplyTour implements Tour {

    private static final int WIDE = 960;
    private static final int HIGH = 600;
    private static final String HEAD = "{\"v\":1,\"source\":\"" + WebChat.SOURCE + "\",\"account\":\"\",";

    private final Path folder;

    /** @param folder where the conversation is written */
    ReplyTour(Path folder) {
        this.folder = folder;
    }

    @Override
    public void walk(TourWindow window) {
        fill(window);
        long id = window.workspace()
                .conversations()
                .find(WebChat.SOURCE, "reply-tour")
                .orElseThrow();
        window.start(new Destination.Conversation(id));
        window.picture("conversation-web");
        window.picture("conversation-block", () -> window.press("conversation", "visitor.block"));
        window.picture("conversation-canned", () -> window.press("canned-choose"));
        window.type("reply", "It left our warehouse this morning and will be with you tomorrow before noon.");
        window.picture("conversation-canned-save", () -> window.press("canned-save"));
        window.picture("conversation-reply");
        window.picture("conversation-replied", () -> window.press("reply-send"));
        window.type("reply", "x".repeat(5_010));
        window.picture("conversation-reply-too-long");
        window.type("reply", "");
        send(window, id);
        window.start(new Destination.Conversation(id));
        window.picture("conversation-attachments");
        window.picture("conversation-attachment-large", () -> window.pressFirst(".attachment-picture"));
    }

    /** A picture and a PDF, as an agent sends them. */
    private static void send(TourWindow window, long conversation) {
        byte[] picture = new ImageIoPictures().png(new Picture(WIDE, HIGH, points()));
        byte[] pdf = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        send(window, conversation, "parcel-at-the-door.png", picture);
        send(window, conversation, "delivery-note-2026-4711-with-a-very-long-name.pdf", pdf);
    }

    private static void send(TourWindow window, long conversation, String name, byte[] bytes) {
        Workspace workspace = window.workspace();
        try {
            Attachment attachment = workspace.attachments().take(name, new ByteArrayInputStream(bytes));
            workspace.writer().perform(new Action.Reply("", null, name, attachment), List.of(conversation));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sky over a field. */
    private static int[] points() {
        int[] points = new int[WIDE * HIGH];
        for (int at = 0; at < points.length; at++) {
            int row = at / WIDE;
            int light = row * 96 / HIGH;
            int sky = 0xFF70A0E0 + (light << 16) + ((light * 2 / 3) << 8);
            points[at] = row < HIGH * 2 / 3 ? sky : 0xFF3A8A55 - light / 4;
        }
        return points;
    }

    private void fill(TourWindow window) {
        var workspace = window.workspace();
        Path file = folder.resolve("web.ndjson");
        try {
            Files.write(file, lines(workspace.clock().instant()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workspace
                .imports()
                .run(new ImportRequest(List.of(file.toString()), Format.NEUTRAL, new Undated.Skip()), Progress.NONE);
        workspace.cannedReplies().add("thanks", "Thank you, {name}! Have a good day.", "");
        workspace.cannedReplies().add("parcel", "Your parcel is on its way, {name}.", "");
        workspace.cannedReplies().add("danke", "Vielen Dank, {name}! Einen schönen Tag noch.", "de");
    }

    private static List<String> lines(Instant now) {
        return List.of(
                HEAD
                        + "\"kind\":\"conversation\",\"externalId\":\"reply-tour\",\"status\":\"OPENED\",\"language\":\"en\","
                        + "\"visitor\":{\"externalId\":\"v-reply-tour\",\"name\":\"Ada Nováková\",\"email\":\"ada@example.org\"}}",
                event(now, 9, "BOT_SHOWN", "Hi! How can we help?"),
                event(now, 8, "BUTTON_CLICK", "Where is my parcel?"),
                event(now, 8, "BOT_MESSAGE", "Please tell me your order number."),
                event(now, 7, "BOT_INPUT", "2026-4711"),
                event(now, 6, "HANDOFF_CLICK", "Connect with agent"),
                event(now, 4, "VISITOR_MESSAGE", "It should have been here on Friday. Can you have a look, please?"));
    }

    private static String event(Instant now, int minutesAgo, String type, String text) {
        return HEAD + "\"kind\":\"event\",\"conversationExternalId\":\"reply-tour\",\"externalId\":\"e" + minutesAgo
                + type
                + "\",\"at\":\"" + now.minusSeconds(60L * minutesAgo) + "\",\"type\":\"" + type + "\",\"text\":\""
                + text
                + "\"}";
    }
}
