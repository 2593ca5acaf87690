package io.smarthub.launch.pictures;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.chatbot.Template;
import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.Undated;
import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.Move;
import io.smarthub.domain.chatbot.Progress;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Stamp;
import io.smarthub.domain.chatbot.Turn;
import io.smarthub.ui.shell.Destination;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From no chatbot to several: the templates, the builder and its problems, a file, the list. */
final class ChatbotTour implements Tour {

    private static final String TYPEBOT = """
            {"version": "6", "name": "Typebot shop", "edges": [{"id": "e1", "from": {"eventId": "s"}, "to": {"groupId": "g1"}}],
             "events": [{"id": "s", "type": "start", "outgoingEdgeId": "e1"}],
             "groups": [{"id": "g1", "title": "Hello", "blocks": [
               {"id": "b1", "type": "text", "content": {"richText": [{"type": "p", "children": [{"text": "Hello!"}]}]}},
               {"id": "b2", "type": "image", "content": {"url": "https://shop.example/a.png"}},
               {"id": "b3", "type": "choice input", "items": [
                 {"id": "i1", "content": "A label that is much longer than thirty-five characters"},
                 {"id": "i2", "content": "Prices"}]}]}]}
            """;

    private static final int VISITORS = 60;

    private final Path folder;
    private final Locale language;

    /** @param folder where files to import are written */
    ChatbotTour(Path folder, Locale language) {
        this.folder = folder;
        this.language = language;
    }

    @Override
    public void walk(TourWindow window) {
        window.start(new Destination.Chatbots());
        window.picture("chatbot-empty");
        window.picture("chatbot-builder", () -> window.press("begin-shop-faq"));
        window.picture("chatbot-problem", () -> window.type("message-text", "x".repeat(501)));
        window.picture("chatbot-problems", () -> window.press("problems"));
        window.picture("chatbot-trigger", () -> window.press("chatbots", "part.trigger"));
        window.picture("chatbot-schedule", () -> {
            List.of("monday", "tuesday", "wednesday", "thursday", "friday", "november", "december", "january")
                    .forEach(each -> window.press("chip-" + each));
            window.press("hours-add");
            window.press("hours-add");
            window.scrollTo(1);
        });
        window.picture("chatbot-settings", () -> window.press("chatbots", "part.options"));
        window.picture("chatbot-preview", () -> {
            window.press("chatbots", "part.messages");
            window.press("builder-undo");
            window.press("builder-preview");
        });
        window.press("builder-back");
        others(window);
        window.chooses(List.of(file("typebot.json", TYPEBOT)));
        window.picture("chatbot-new", () -> window.press("begin"));
        window.picture("chatbot-import", () -> {
            window.press("begin");
            window.choose("chatbots", "begin.file");
        });
        Chatbot shop = window.workspace().chatbots().chatbots().getFirst();
        String first = shop.id();
        visitors(window, shop);
        window.go(new Destination.Home());
        window.go(new Destination.Chatbots());
        window.picture("chatbots");
        window.picture("chatbot-numbers", () -> window.press("open-" + first));
        window.press("builder-back");
        window.picture("chatbot-menu", () -> window.press("more-" + first));
        window.picture("chatbot-rename", () -> {
            window.press("more-" + first);
            window.choose("chatbots", "menu.rename");
        });
        window.picture("chatbot-delete", () -> {
            window.press("more-" + first);
            window.choose("chatbots", "menu.delete");
        });
        window.chooses(List.of(file("none.json", "{}")));
        window.picture("chatbot-refused", () -> {
            window.press("begin");
            window.choose("chatbots", "begin.file");
        });
    }

    private void others(TourWindow window) {
        ChatbotService chatbots = window.workspace().chatbots();
        Chatbot hours = chatbots.create(Template.OPENING_HOURS, language);
        Chatbot order = chatbots.create(Template.ORDER_STATUS, language);
        chatbots.publish(hours.id());
        chatbots.publish(order.id());
        chatbots.rename(order.id(), order.draft().name() + " 2");
        window.go(new Destination.Home());
        window.go(new Destination.Chatbots());
    }

    /** Conversations with the chatbot, walked by the engine as live ones are. */
    private void visitors(TourWindow window, Chatbot chatbot) {
        Flow flow = chatbot.draft();
        Engine engine = new Engine(FlowArchive.of(List.of(flow)));
        List<Reply> replies = flow.tree().menu().step().replies();
        Instant now = window.workspace().clock().instant();
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < VISITORS; i++) {
            Instant at = now.minus(Duration.ofHours(1L + i));
            String id = "visit-" + i;
            Turn shown = engine.step(Progress.NONE, new Move.Triggered(flow), new Stamp(at, id + "-a"));
            Reply clicked = replies.get(i % 7 % replies.size());
            Turn turn = engine.step(
                    shown.progress(), new Move.Clicked(clicked.id()), new Stamp(at.plusSeconds(9), id + "-b"));
            lines.append("""
                    {"v":1,"kind":"conversation","source":"web","account":"","externalId":"%s","visitor":{"externalId":"%s"}}
                    """.formatted(id, id));
            Stream.concat(shown.events().stream(), turn.events().stream())
                    .forEach(event -> lines.append("""
                            {"v":1,"kind":"event","source":"web","account":"","conversationExternalId":"%s","externalId":"%s",\
                            "at":"%s","type":"%s","botExternalId":"%s",%s"text":"%s"}
                            """.formatted(
                            id,
                            event.externalId(),
                            event.at(),
                            event.type(),
                            flow.id(),
                            event.buttonId() == null ? "" : "\"buttonExternalId\":\"" + event.buttonId() + "\",",
                            event.text().replace("\"", "'"))));
        }
        Path file = file("visits.ndjson", lines.toString());
        window.workspace()
                .imports()
                .run(
                        new ImportRequest(List.of(file.toString()), Format.NEUTRAL, new Undated.Skip()),
                        io.smarthub.app.imports.Progress.NONE);
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
