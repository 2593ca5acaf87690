package io.smarthub.app.chatbot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.smarthub.app.changes.Change;
import io.smarthub.app.changes.Changes;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.FlowVersion;
import io.smarthub.flows.FlowFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChatbotServiceTest {

    private final Changes changes = new Changes();
    private final List<Change> told = new ArrayList<>();
    private final FlowsInMemory store = new FlowsInMemory();
    private final ChatbotService service = service();

    @TempDir
    Path folder;

    @BeforeEach
    void listen() {
        changes.subscribe(told::add);
    }

    @Test
    void visitorsSeeADraftOnlyOnceItIsPublished() {
        Chatbot bot = service.create(Template.SHOP_FAQ, Locale.ENGLISH);
        assertThat(bot.state()).isEqualTo(Chatbot.State.DRAFT);
        assertThat(service.triggering().flows()).isEmpty();

        service.publish(bot.id());
        Flow first = service.triggering().flows().getFirst();
        assertThat(first.version()).isEqualTo(1);
        assertThat(service.find(bot.id()).orElseThrow().state()).isEqualTo(Chatbot.State.PUBLISHED);

        service.saveDraft(first.withName("Changed"));
        assertThat(service.triggering().flows()).containsExactly(first);
        assertThat(service.find(bot.id()).orElseThrow().state()).isEqualTo(Chatbot.State.CHANGED);

        service.publish(bot.id());
        assertThat(service.triggering().flows())
                .extracting(Flow::name, Flow::version)
                .containsExactly(tuple("Changed", 2));
        assertThat(service.archive().find(new FlowVersion(bot.id(), 1)).map(Flow::name))
                .contains(first.name());
        assertThat(told).hasSize(4).containsOnly(new Change.Chatbots());
    }

    @Test
    void whatWasPublishedOnceIsFoundForEver() {
        Chatbot bot = service.create(Template.ORDER_STATUS, Locale.GERMAN);
        service.publish(bot.id());
        service.unpublish(bot.id());
        assertThat(service.find(bot.id()).orElseThrow().state()).isEqualTo(Chatbot.State.UNPUBLISHED);
        assertThat(service.triggering().flows()).isEmpty();
        service.delete(bot.id());
        assertThat(service.chatbots()).isEmpty();
        assertThat(service.archive().find(new FlowVersion(bot.id(), 1))).isPresent();
        assertThat(service().archive().find(new FlowVersion(bot.id(), 1))).isPresent();
    }

    @Test
    void aDraftWithProblemsIsKeptAndNotPublished() {
        Chatbot bot = service.create("Help", "en", "");
        assertThat(bot.problems()).extracting(FlowProblem::kind).containsExactly(FlowProblem.Kind.EMPTY_TEXT);
        assertThat(service.publish(bot.id())).isEqualTo(new Publishing.Refused(bot.problems()));
        assertThat(service.triggering().flows()).isEmpty();
        service.saveDraft(bot.draft().withName("x".repeat(101)));
        assertThat(service.find(bot.id()).orElseThrow().draft().name()).hasSize(101);
    }

    @Test
    void savingTheSameAgainChangesNothing() {
        Chatbot bot = service.create("Help", "en", "Hello");
        told.clear();
        assertThat(service.saveDraft(bot.draft())).isEqualTo(bot);
        assertThat(told).isEmpty();
    }

    @Test
    void theOrderIsWhatIsTriggeredFirst() {
        Chatbot first = service.create("First", "en", "1");
        Chatbot second = service.create("Second", "en", "2");
        service.publish(first.id());
        service.publish(second.id());
        service.move(second.id(), 0);
        assertThat(service.chatbots()).extracting(Chatbot::id).containsExactly(second.id(), first.id());
        assertThat(service.triggering().flows())
                .extracting(Flow::name, Flow::priority)
                .containsExactly(tuple("Second", 1), tuple("First", 2));
        assertThat(service.find(second.id()).orElseThrow().state()).isEqualTo(Chatbot.State.PUBLISHED);
    }

    @Test
    void aFileNeverGoesOnWithTheNumbersOfAnotherChatbot() throws IOException {
        Chatbot bot = service.create(Template.SHOP_FAQ, Locale.ENGLISH);
        Path file = Files.writeString(folder.resolve("bot.json"), service.export(bot.id()));
        service.delete(bot.id());
        var taken = (FlowFormat.FromFile.Taken) service.read(file, Locale.ENGLISH);
        assertThat(taken.flow().id()).isEqualTo(bot.id());
        assertThat(taken.notes()).isEmpty();
        Chatbot again = service.add(taken.flow());
        assertThat(again.id()).isNotEqualTo(bot.id());
        assertThat(again.draft().tree()).isEqualTo(bot.draft().tree());
        assertThat(service.duplicate(again.id(), "Copy").id()).isNotEqualTo(again.id());
    }

    @Test
    void aFileThatIsNoChatbotIsRefusedInTheOwnersLanguage() throws IOException {
        Path file = Files.writeString(folder.resolve("bot.json"), "{}");
        var refused = (FlowFormat.FromFile.Refused) service.read(file, Locale.GERMAN);
        assertThat(refused.problems()).isNotEmpty().allMatch(problem -> problem.contains("fehlt"));
        assertThat(service.read(folder.resolve("none.json"), Locale.ENGLISH))
                .isInstanceOf(FlowFormat.FromFile.Refused.class);
    }

    @Test
    void aDeletedChatbotCannotComeBackThroughALateSave() {
        Chatbot bot = service.create("Help", "en", "Hello");
        service.delete(bot.id());
        assertThatThrownBy(() -> service.saveDraft(bot.draft().withName("Late")))
                .isInstanceOf(NoSuchChatbot.class);
        assertThat(service.chatbots()).isEmpty();
    }

    /** Against a model: whatever the owner does, visitors see what was published last, and old versions stay as they were. */
    @Test
    void visitorsSeeExactlyWhatWasPublishedLast() {
        for (int seed = 0; seed < 40; seed++) {
            Random random = new Random(seed);
            ChatbotService bots = new ChatbotService(
                    new FlowsInMemory(), new FlowFiles(), new Changes(), new NewIds(new Random(seed)));
            Map<String, Flow> live = new HashMap<>();
            Map<FlowVersion, Flow> ever = new HashMap<>();
            for (int i = 0; i < 60; i++) {
                List<Chatbot> all = bots.chatbots();
                if (all.isEmpty() || random.nextInt(8) == 0) {
                    bots.create("Bot " + i, "en", "Hello");
                    continue;
                }
                Chatbot bot = all.get(random.nextInt(all.size()));
                switch (random.nextInt(6)) {
                    case 0, 1 -> bots.rename(bot.id(), "Name " + i);
                    case 2, 3 -> {
                        int version = ((Publishing.Published) bots.publish(bot.id())).version();
                        Flow published = bot.draft().publishedAs(version);
                        live.put(bot.id(), published);
                        assertThat(ever.put(published.key(), published)).isNull();
                    }
                    case 4 -> {
                        bots.unpublish(bot.id());
                        live.remove(bot.id());
                    }
                    default -> {
                        if (random.nextBoolean()) {
                            bots.move(bot.id(), random.nextInt(all.size()));
                        } else {
                            bots.delete(bot.id());
                            live.remove(bot.id());
                        }
                    }
                }
                assertThat(bots.triggering().flows())
                        .extracting(flow -> flow.withPriority(1))
                        .containsExactlyInAnyOrderElementsOf(live.values().stream()
                                .map(flow -> flow.withPriority(1))
                                .toList());
                ever.forEach((key, flow) -> assertThat(bots.archive().find(key).map(found -> found.withPriority(1)))
                        .contains(flow.withPriority(1)));
            }
        }
    }

    private ChatbotService service() {
        return new ChatbotService(store, new FlowFiles(), changes, new NewIds(new Random(7)));
    }
}
