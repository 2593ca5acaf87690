package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.imports.Format;
import io.smarthub.app.imports.ImportRequest;
import io.smarthub.app.imports.Progress;
import io.smarthub.app.imports.Undated;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowVersion;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Schedule;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.support.FxTest;
import io.smarthub.support.FxTest.OffFx;
import io.smarthub.ui.shell.Destination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A chatbot from the template to what visitors see, on a real data folder. */
@ExtendWith(FxTest.class)
class ChatbotJourneyTest {

    @TempDir
    private Path folder;

    private JourneyWindow window;

    @BeforeEach
    @OffFx
    void open() throws Exception {
        Workspace workspace = DemoFolder.open(DemoFolder.copy(folder.resolve("data")));
        workspace.chatbots().chatbots().forEach(demo -> workspace.chatbots().delete(demo.id()));
        window = new JourneyWindow(workspace, new Destination.Home());
        window.reads("Waiting now");
    }

    @AfterEach
    @OffFx
    void close() {
        window.close();
    }

    @Test
    @OffFx
    void fromTheTemplateOverTheLimitToWhatVisitorsSee() throws Exception {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        window.reads("No chatbot yet");
        window.click("begin-shop-faq");
        window.reads("Draft saved");

        FxTest.onFx(() -> window.field("message-text").setText("x".repeat(501)));
        window.reads("1 problem");
        window.reads("501 / 500");
        FxTest.waitUntil(
                "the long text is kept", () -> draft().tree().menu().text().length() == 501);
        window.click("builder-publish");
        FxTest.waitUntil(
                "the problems",
                () -> window.robot().lookup(".problem-line").tryQuery().isPresent());
        assertThat(bots().triggering().flows()).isEmpty();
        window.robot().type(KeyCode.ESCAPE);

        FxTest.onFx(() -> window.field("message-text").setText("What can we do for you?"));
        window.click("builder-publish");
        window.reads("Published");
        FxTest.waitUntil("published", () -> !bots().triggering().flows().isEmpty());
        Flow first = bots().triggering().flows().getFirst();
        assertThat(first.tree().menu().text()).isEqualTo("What can we do for you?");

        FxTest.onFx(() -> window.field("message-text").setText("Changed"));
        window.reads("Changed since");
        window.click("builder-undo");
        FxTest.waitUntil("undone in the store", () -> draft().reads(first));
        assertThat(bots().archive().find(new FlowVersion(first.id(), 1))).contains(first);
    }

    @Test
    @OffFx
    void whenItShowsIsChosenByKeyboardAndSaidInWords() throws Exception {
        window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        window.click("begin-shop-faq");
        window.reads("Draft saved");
        window.clickWords("Trigger");
        window.reads("The chatbot shows at any time.");

        FxTest.onFx(() -> window.robot().lookup("#chip-monday").query().requestFocus());
        window.robot().type(KeyCode.SPACE, KeyCode.TAB, KeyCode.SPACE);
        window.reads("The chatbot shows: Mondays and Tuesdays, ");
        FxTest.onFx(() -> window.robot().lookup("#hours-add").query().requestFocus());
        window.robot().type(KeyCode.SPACE);
        FxTest.waitUntil(
                "the hours are kept",
                () -> draft().trigger()
                        .schedule()
                        .hours()
                        .equals(List.of(new Schedule.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)))));
        FxTest.onFx(() -> window.robot().lookup("#hours-from-0").query().requestFocus());
        window.robot().type(KeyCode.DOWN);

        FxTest.waitUntil(
                "another beginning",
                () -> draft().trigger()
                        .schedule()
                        .equals(new Schedule(
                                Schedule.Attendance.ANY,
                                Set.of(),
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY),
                                List.of(new Schedule.Hours(LocalTime.of(9, 30), LocalTime.of(17, 0))))));
    }

    @Test
    @OffFx
    void whatWasTypedLastIsKeptWhenTheScreenIsLeftAtOnce() throws Exception {
        window.click("rail-chatbot");
        window.click("begin-opening-hours");
        window.reads("Draft saved");
        FxTest.onFx(() -> {
            window.field("message-text").setText("Typed and gone");
            window.open(new Destination.Home());
        });
        FxTest.waitUntil("kept", () -> draft().tree().menu().text().equals("Typed and gone"));
    }

    @Test
    @OffFx
    void buttonsThatSayTheSameShowNumbersOfTheirOwnAlsoUnderAnotherName() throws Exception {
        bots().add(Shop.flow("same-words", withBackBelowBoth()));
        clicked("one", "delivery", "delivery.back", "returns", "returns.back", "delivery", "delivery.back");
        clicked("other", "delivery", "delivery.back", "delivery", "delivery.done");
        window.robot().press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
        window.click("open-same-words");

        window.click("outline");
        window.robot().type(KeyCode.HOME).type(KeyCode.DOWN, 2);
        window.reads("3 clicks in 30 days · 75");
        FxTest.onFx(() -> window.field("label-delivery.back").setText("To the menu"));
        FxTest.waitUntil(
                "another name",
                () -> draft().tree()
                        .reply("delivery.back")
                        .filter(reply -> reply.label().equals("To the menu"))
                        .isPresent());
        assertThat(window.isRead("3 clicks in 30 days · 75")).isTrue();
        FxTest.onFx(() -> window.robot().lookup("#outline").query().requestFocus());
        window.robot().type(KeyCode.END);
        window.reads("1 click in 30 days · 100");
    }

    private static Tree withBackBelowBoth() {
        return new Tree(new Message(
                "menu",
                "How can we help?",
                new Step.Choice(List.of(
                        new Reply(
                                "delivery",
                                "Delivery",
                                new Target.Say(new Message(
                                        "m1",
                                        "We deliver everywhere.",
                                        new Step.Choice(List.of(
                                                new Reply("delivery.back", "Back", Target.Exit.MENU),
                                                new Reply("delivery.done", "Thanks", Target.Exit.END)))))),
                        new Reply(
                                "returns",
                                "Returns",
                                new Target.Say(new Message(
                                        "m2",
                                        "Within 14 days.",
                                        new Step.Choice(
                                                List.of(new Reply("returns.back", "Back", Target.Exit.MENU))))))))));
    }

    /** A visitor of the web chat clicked these. */
    private void clicked(String conversation, String... replies) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("{\"v\":1,\"kind\":\"conversation\",\"source\":\"web\",\"account\":\"\",\"externalId\":\"%s\"}"
                .formatted(conversation));
        for (int i = 0; i < replies.length; i++) {
            lines.add(
                    ("{\"v\":1,\"kind\":\"event\",\"source\":\"web\",\"account\":\"\",\"conversationExternalId\":\"%s\","
                                    + "\"externalId\":\"e%d\",\"at\":\"2026-11-20T09:00:%02dZ\",\"type\":\"BUTTON_CLICK\",\"text\":\"%s\","
                                    + "\"botExternalId\":\"same-words\",\"buttonExternalId\":\"%s\"}")
                            .formatted(
                                    conversation,
                                    i,
                                    i,
                                    replies[i].endsWith(".back") ? "Back" : replies[i],
                                    replies[i]));
        }
        Path file = Files.write(folder.resolve(conversation + ".ndjson"), lines);
        assertThat(window.workspace()
                        .imports()
                        .run(
                                new ImportRequest(List.of(file.toString()), Format.NEUTRAL, new Undated.Skip()),
                                Progress.NONE)
                        .complete())
                .isTrue();
    }

    private ChatbotService bots() {
        return window.workspace().chatbots();
    }

    private Flow draft() {
        return bots().chatbots().stream().map(Chatbot::draft).findFirst().orElseThrow();
    }
}
