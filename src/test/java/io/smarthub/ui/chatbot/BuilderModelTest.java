package io.smarthub.ui.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.chatbot.DraftSaving;
import io.smarthub.app.chatbot.FlowsInMemory;
import io.smarthub.app.chatbot.NewIds;
import io.smarthub.app.chatbot.Publishing;
import io.smarthub.app.chatbot.Template;
import io.smarthub.domain.chatbot.Edited;
import io.smarthub.domain.chatbot.Edits;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.flows.FlowFiles;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Debounce;
import io.smarthub.ui.kit.Tasks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class BuilderModelTest {

    private final ChatbotService service =
            new ChatbotService(new FlowsInMemory(), new FlowFiles(), new Changes(), new NewIds(new Random(1)));
    private final DraftSaving drafts = new DraftSaving(service);
    private final Tasks tasks = new Tasks(Runnable::run, Runnable::run, failure -> {
        throw new AssertionError(failure);
    });

    @AfterEach
    void close() {
        drafts.close();
    }

    @Test
    void whatIsTypedIsSavedByItself() {
        BuilderModel model = model(Duration.ZERO);
        type(model, "Good morning");
        assertThat(kept(model).tree().menu().text()).isEqualTo("Good morning");
        assertThat(model.savingProperty().get()).isEqualTo(new BuilderModel.Saving.Saved());
    }

    @Test
    void whatWaitsIsSavedWhenTheBuilderIsLeft() {
        BuilderModel model = model(Duration.ofMinutes(5));
        type(model, "Good morning");
        assertThat(model.savingProperty().get()).isEqualTo(new BuilderModel.Saving.Waiting());
        assertThat(kept(model).tree().menu().text()).isNotEqualTo("Good morning");
        model.flush();
        assertThat(kept(model).tree().menu().text()).isEqualTo("Good morning");
    }

    @Test
    void aDraftThatCannotBeSavedSaysSoAndIsTriedAgain() {
        BuilderModel model = model(Duration.ZERO);
        service.delete(model.flow().id());
        type(model, "Late");
        assertThat(model.savingProperty().get()).isInstanceOf(BuilderModel.Saving.Failed.class);
        assertThat(model.flow().tree().menu().text()).isEqualTo("Late");
    }

    @Test
    void typingIsUndoneWordByWordAndRedone() {
        BuilderModel model = model(Duration.ZERO);
        String before = model.flow().tree().menu().text();
        for (String text : List.of("G", "Go", "Good", "Good ", "Good d", "Good day")) {
            type(model, text);
        }
        model.undo();
        assertThat(model.flow().tree().menu().text()).isEqualTo("Good");
        model.undo();
        assertThat(model.flow().tree().menu().text()).isEqualTo(before);
        assertThat(model.canUndoProperty().get()).isFalse();
        model.redo();
        model.redo();
        assertThat(model.flow().tree().menu().text()).isEqualTo("Good day");
        assertThat(kept(model)).isEqualTo(model.flow());
    }

    @Test
    void undoingEverythingInTurnGivesEveryDraftAgain() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            BuilderModel model = model(Duration.ofMinutes(5));
            List<Flow> drafts = new ArrayList<>(List.of(model.flow()));
            for (int i = 0; i < 40; i++) {
                Flow now = model.flow();
                List<Reply> replies = now.tree().visits().stream()
                        .flatMap(visit -> visit.message().step().replies().stream())
                        .toList();
                Reply reply = replies.get(random.nextInt(replies.size()));
                Edited edited = switch (random.nextInt(3)) {
                    case 0 -> Edits.changeLabel(now.tree(), reply.id(), "Label " + i);
                    case 1 -> Edits.lead(now.tree(), reply.id(), Target.Exit.values()[random.nextInt(3)]);
                    default ->
                        Edits.addReply(now.tree(), "menu", 0, new Reply(model.newId("r"), "New " + i, Target.Exit.END));
                };
                model.edit("", edited);
                if (!model.flow().equals(drafts.getLast())) {
                    drafts.add(model.flow());
                }
            }
            for (Flow draft : drafts.reversed()) {
                assertThat(model.flow()).isEqualTo(draft);
                model.undo();
            }
            for (Flow draft : drafts) {
                assertThat(model.flow()).isEqualTo(draft);
                model.redo();
            }
        }
    }

    @Test
    void aTextOverTheLimitIsKeptAndNotPublished() {
        BuilderModel model = model(Duration.ZERO);
        type(model, "x".repeat(Limits.TEXT + 1));
        assertThat(model.problemsProperty().get())
                .extracting(FlowProblem::kind)
                .containsExactly(FlowProblem.Kind.TEXT_TOO_LONG);
        List<Publishing> results = new ArrayList<>();
        model.publish(results::add, failure -> results.add(null));
        assertThat(results).singleElement().isInstanceOf(Publishing.Refused.class);
        assertThat(service.triggering().flows()).isEmpty();
        assertThat(kept(model).tree().menu().text()).hasSize(Limits.TEXT + 1);
    }

    @Test
    void publishingKeepsWhatWasTypedLast() {
        BuilderModel model = model(Duration.ofMinutes(5));
        type(model, "Typed last");
        List<Publishing> results = new ArrayList<>();
        model.publish(results::add, failure -> results.add(null));
        assertThat(results).singleElement().isInstanceOf(Publishing.Published.class);
        assertThat(service.triggering().flows().getFirst().tree().menu().text()).isEqualTo("Typed last");
        assertThat(model.state()).isEqualTo(Chatbot.State.PUBLISHED);
        type(model, "Typed later");
        assertThat(model.state()).isEqualTo(Chatbot.State.CHANGED);
        model.undo();
        assertThat(model.state()).isEqualTo(Chatbot.State.PUBLISHED);
    }

    @Test
    void aRefusedEditChangesNothingAndIsTold() {
        BuilderModel model = model(Duration.ZERO);
        List<Edited.Refused> told = new ArrayList<>();
        model.onRefused(told::add);
        Flow before = model.flow();
        assertThat(model.edit(
                        "",
                        Edits.deleteMessage(before.tree(), before.tree().menu().id())))
                .isFalse();
        assertThat(told).extracting(Edited.Refused::why).containsExactly(Edited.Refusal.MENU_STAYS);
        assertThat(model.flow()).isSameAs(before);
        assertThat(model.canUndoProperty().get()).isFalse();
    }

    private BuilderModel model(Duration quiet) {
        Chatbot chatbot = service.create(Template.SHOP_FAQ, Locale.ENGLISH);
        return new BuilderModel(chatbot, service, drafts, tasks, new NewIds(new Random(2)), new Debounce(quiet));
    }

    private static void type(BuilderModel model, String text) {
        model.edit(
                Typing.step("text", text),
                Edits.changeText(model.flow().tree(), model.flow().tree().menu().id(), text));
    }

    private Flow kept(BuilderModel model) {
        return service.find(model.flow().id()).orElseThrow().draft();
    }
}
