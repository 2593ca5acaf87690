package io.smarthub.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.livechat.AgentDesk;
import io.smarthub.app.livechat.Incoming;
import io.smarthub.support.FxTest;
import io.smarthub.support.StandInDesk;
import io.smarthub.ui.kit.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(FxTest.class)
class LiveDeskTest {

    private final StandInDesk port = new StandInDesk();
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    @FxTest.OffFx
    void manySignsAreFewQuestionsAndNoneWhileNobodyLooks() throws Exception {
        LiveDesk desk = FxTest.call(() -> new LiveDesk(port, new Tasks(failures::add)));
        FxTest.onFx(desk::watch);
        FxTest.waitUntil("first answer", () -> port.asked() == 1);
        port.visitors(List.of(new AgentDesk.VisitorHere(
                "v1", null, null, new Incoming.Page("https://shop.example/", ""), Instant.EPOCH, "en", "", "", 1)));
        for (int i = 0; i < 1000; i++) {
            port.say(new AgentDesk.Sign.Visitors());
        }
        FxTest.waitUntil("the visitor", () -> desk.visitorsProperty().get().size() == 1);
        assertThat(port.asked()).isLessThan(10);

        FxTest.onFx(desk::rest);
        int before = port.asked();
        port.say(new AgentDesk.Sign.Visitors());
        FxTest.onFx(desk::watch);
        FxTest.waitUntil("asked once more", () -> port.asked() > before);
        assertThat(port.asked()).isEqualTo(before + 1);
        FxTest.onFx(desk::close);
        assertThat(failures).isEmpty();
    }

    @Test
    void signsComeAndGoWithWhatTheyAreAbout() {
        LiveDesk desk = new LiveDesk(port, new Tasks(Runnable::run, Runnable::run, failures::add));
        port.say(new AgentDesk.Sign.Typing(1, true));
        port.say(new AgentDesk.Sign.Typing(2, true));
        port.say(new AgentDesk.Sign.Typing(1, false));
        port.say(new AgentDesk.Sign.Seen(3, "e1"));
        assertThat(desk.typing()).containsExactly(2L);
        assertThat(desk.seen()).containsEntry(3L, "e1");
        desk.goOnline(false);
        assertThat(desk.onlineProperty().get()).isFalse();
        desk.close();
        port.say(new AgentDesk.Sign.Typing(4, true));
        assertThat(desk.typing()).containsExactly(2L);
    }
}
