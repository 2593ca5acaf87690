package io.smarthub.domain.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.chatbot.Edited.Refusal;
import io.smarthub.domain.chatbot.FlowProblem.Kind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class EditsTest {

    private final Tree tree = Shop.tree();

    @Test
    void changesWhatIsSaid() {
        Tree edited = done(Edits.changeText(tree, "times", "Three days."));
        assertThat(edited.message("times"))
                .hasValueSatisfying(it -> assertThat(it.text()).isEqualTo("Three days."));
        edited = done(Edits.changeLabel(edited, "delivery.times", "When?"));
        assertThat(edited.reply("delivery.times"))
                .hasValueSatisfying(it -> assertThat(it.label()).isEqualTo("When?"));
        assertThat(tree).isEqualTo(Shop.tree());
    }

    @Test
    void aTextMayBeWrongWhileItIsTyped() {
        Tree typed = done(Edits.changeText(tree, "times", ""));

        assertThat(FlowCheck.problems(Shop.flow("a", typed)))
                .extracting(FlowProblem::kind)
                .containsExactly(Kind.EMPTY_TEXT);
    }

    @Test
    void movesAButtonWithItsBranch() {
        Tree moved = done(Edits.moveReply(tree, "delivery.times", "menu", 0));

        assertThat(labels(moved, "menu")).containsExactly("Times", "Delivery", "My order", "Talk to us", "No, thanks");
        assertThat(labels(moved, "delivery")).containsExactly("Back");
        assertThat(moved.message("times")).isPresent();
    }

    @Test
    void reordersTheButtonsOfAMessage() {
        assertThat(labels(done(Edits.moveReply(tree, "bye", "menu", 1)), "menu"))
                .containsExactly("Delivery", "No, thanks", "My order", "Talk to us");
        assertThat(labels(done(Edits.moveReply(tree, "delivery", "menu", 99)), "menu"))
                .containsExactly("My order", "Talk to us", "No, thanks", "Delivery");
    }

    @Test
    void aMessageThatEndedTheFlowOffersAChoiceFromItsFirstButtonOn() {
        Tree added = done(Edits.addReply(tree, "times", 0, new Reply("x", "Thanks", Target.Exit.END)));
        assertThat(labels(added, "times")).containsExactly("Thanks");

        Tree deleted = done(Edits.deleteReply(added, "x"));
        assertThat(deleted).isEqualTo(tree);
    }

    @Test
    void deletesAMessageWithWhatLiesBelow() {
        Tree deleted = done(Edits.deleteMessage(tree, "delivery"));

        assertThat(deleted.message("times")).isEmpty();
        assertThat(deleted.reply("delivery"))
                .hasValueSatisfying(it -> assertThat(it.target()).isEqualTo(Target.Exit.END));
        assertThat(done(Edits.deleteReply(tree, "delivery")).reply("delivery.times"))
                .isEmpty();
    }

    @Test
    void refusesWhatCannotBe() {
        Reply reply = new Reply("x", "X", Target.Exit.END);
        assertThat(why(Edits.deleteMessage(tree, "menu"))).isEqualTo(Refusal.MENU_STAYS);
        assertThat(why(Edits.deleteMessage(tree, "nothing"))).isEqualTo(Refusal.NO_SUCH_MESSAGE);
        assertThat(why(Edits.changeText(tree, "nothing", ""))).isEqualTo(Refusal.NO_SUCH_MESSAGE);
        assertThat(why(Edits.addReply(tree, "nothing", 0, reply))).isEqualTo(Refusal.NO_SUCH_MESSAGE);
        assertThat(why(Edits.changeLabel(tree, "nothing", ""))).isEqualTo(Refusal.NO_SUCH_REPLY);
        assertThat(why(Edits.deleteReply(tree, "nothing"))).isEqualTo(Refusal.NO_SUCH_REPLY);
        assertThat(why(Edits.moveReply(tree, "nothing", "menu", 0))).isEqualTo(Refusal.NO_SUCH_REPLY);
        assertThat(why(Edits.moveReply(tree, "delivery", "times", 0))).isEqualTo(Refusal.INTO_ITSELF);
        assertThat(why(Edits.moveReply(tree, "bye", "thanks", 0))).isEqualTo(Refusal.GOES_ON);
        assertThat(why(Edits.addReply(tree, "thanks", 0, reply))).isEqualTo(Refusal.GOES_ON);
    }

    @Test
    void refusesWhatBreaksTheShapeAndNamesTheLimit() {
        Tree five = done(Edits.addReply(tree, "menu", 9, new Reply("x", "X", Target.Exit.END)));

        assertThat(limit(Edits.addReply(five, "menu", 9, new Reply("y", "Y", Target.Exit.END)))
                        .arguments())
                .containsExactly("6", "5");
        assertThat(limit(Edits.addReply(tree, "menu", 9, new Reply("order", "Again", Target.Exit.END)))
                        .kind())
                .isEqualTo(Kind.DUPLICATE_REPLY_ID);
        assertThat(limit(Edits.changeStep(tree, "menu", new Step.Go(Target.Exit.MENU)))
                        .kind())
                .isEqualTo(Kind.ENDLESS);
        assertThat(limit(Edits.lead(tree, "delivery.times", new Target.Say(chain(9))))
                        .kind())
                .isEqualTo(Kind.TOO_DEEP);
        assertThat(Edits.lead(tree, "delivery.times", new Target.Say(chain(8)))).isInstanceOf(Edited.Done.class);
    }

    /** So many messages, one below the other. */
    static Message chain(int messages) {
        Message last = new Message("chain" + messages, "Text", Step.end());
        return messages == 1
                ? last
                : new Message("chain" + messages, "Text", new Step.Go(new Target.Say(chain(messages - 1))));
    }

    private static Tree done(Edited edited) {
        assertThat(edited).isInstanceOf(Edited.Done.class);
        return ((Edited.Done) edited).tree();
    }

    private static Refusal why(Edited edited) {
        assertThat(edited).isInstanceOf(Edited.Refused.class);
        return ((Edited.Refused) edited).why();
    }

    private static FlowProblem limit(Edited edited) {
        assertThat(why(edited)).isEqualTo(Refusal.LIMIT);
        return Objects.requireNonNull(((Edited.Refused) edited).limit());
    }

    private static List<String> labels(Tree tree, String messageId) {
        return tree.message(messageId).orElseThrow().step().replies().stream()
                .map(Reply::label)
                .toList();
    }
}
