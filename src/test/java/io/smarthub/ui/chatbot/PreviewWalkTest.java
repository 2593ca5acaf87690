package io.smarthub.ui.chatbot;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.chatbot.Template;
import io.smarthub.domain.chatbot.Button;
import io.smarthub.domain.chatbot.Edited;
import io.smarthub.domain.chatbot.Edits;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.RandomTree;
import io.smarthub.flows.FlowFiles;
import io.smarthub.ui.chatbot.PreviewWalk.Line;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PreviewWalkTest {

    private final Flow flow = new FlowFiles().template(Template.SHOP_FAQ, Locale.ENGLISH);

    @Test
    void walksAsAVisitorDoes() {
        PreviewWalk walk = new PreviewWalk(flow);
        assertThat(walk.lines())
                .containsExactly(new Line.Says("menu", flow.tree().menu().text()));
        Button first = walk.buttons().getFirst();
        walk.click(first.id());
        assertThat(walk.lines()).contains(new Line.Visitor(first.label())).hasSize(3);
        walk.restart();
        assertThat(walk.lines()).hasSize(1);
    }

    @Test
    void anEditWalksTheSameStepsAgain() {
        PreviewWalk walk = new PreviewWalk(flow);
        Button first = walk.buttons().getFirst();
        walk.click(first.id());
        var edited = (Edited.Done) Edits.changeLabel(flow.tree(), first.id(), "Shipping");
        walk.again(flow.withTree(edited.tree()));
        assertThat(walk.lines()).contains(new Line.Visitor("Shipping")).hasSize(3);
        var gone = (Edited.Done) Edits.deleteReply(flow.tree(), first.id());
        walk.again(flow.withTree(gone.tree()));
        assertThat(walk.lines()).hasSize(1);
    }

    @Test
    void handsOverAndIsSilentThen() {
        PreviewWalk walk = new PreviewWalk(flow);
        walk.click(walk.buttons().stream()
                .filter(Button::connectsWithAgent)
                .findFirst()
                .orElseThrow()
                .id());
        assertThat(walk.lines()).endsWith(new Line.Over(true));
        assertThat(walk.buttons()).isEmpty();
        assertThat(walk.mayType()).isFalse();
    }

    @Test
    void walksAnyTreeAsLongAsSomethingIsOffered() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            PreviewWalk walk = new PreviewWalk(RandomTree.flow(random));
            for (int i = 0; i < 20; i++) {
                int before = walk.lines().size();
                List<Button> buttons = walk.buttons();
                if (!buttons.isEmpty()) {
                    walk.click(buttons.get(random.nextInt(buttons.size())).id());
                    assertThat(walk.lines()).hasSizeGreaterThan(before);
                } else if (walk.mayType()) {
                    walk.type("a@b.example");
                    assertThat(walk.lines()).hasSizeGreaterThan(before);
                } else {
                    assertThat(walk.lines().getLast()).isInstanceOf(Line.Over.class);
                }
            }
        }
    }
}
