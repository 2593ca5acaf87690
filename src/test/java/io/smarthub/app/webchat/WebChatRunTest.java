package io.smarthub.app.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WebChatRunTest {

    private static final WebChatSettings ON =
            WebChatSetting.ON.with(WebChatSettings.DEFAULT, "on").orElseThrow();

    private final List<String> happened = new ArrayList<>();
    private WebChatSettings settings = WebChatSettings.DEFAULT;
    private final WebChatRun run = new WebChatRun(this::start, () -> settings);

    @Test
    void isOffUntilItIsSwitchedOn() {
        run.follow();
        assertThat(run.state()).isEqualTo(new WebChatRun.State.Off());

        settings = ON;
        run.follow();
        run.follow();

        assertThat(run.state()).isEqualTo(new WebChatRun.State.Running(URI.create("http://127.0.0.1:8420")));
        assertThat(happened).containsExactly("start 8420");
    }

    @Test
    void anotherPortIsTakenAfterTheOldOneIsFree() {
        settings = ON;
        run.follow();

        settings = ON.withPort(9000);
        run.follow();
        settings = WebChatSettings.DEFAULT;
        run.follow();

        assertThat(happened).containsExactly("start 8420", "stop 8420", "start 9000", "stop 9000");
        assertThat(run.state()).isEqualTo(new WebChatRun.State.Off());
    }

    @Test
    void failedStartSaysWhy_andIsTriedAgain() {
        settings = ON.withPort(1);
        List<WebChatRun.State> seen = new ArrayList<>();
        try (var _ = run.subscribe(seen::add)) {
            run.follow();
            run.follow();
        }

        assertThat(seen).hasSize(4).first().isEqualTo(new WebChatRun.State.Starting());
        assertThat(((WebChatRun.State.Failed) run.state()).failure().reason())
                .isEqualTo(ServingFailure.Reason.PORT_NOT_ALLOWED);
    }

    @Test
    void onceClosedItNeverStartsAgain() {
        settings = ON;
        run.follow();
        run.close();
        run.follow();

        assertThat(happened).containsExactly("start 8420", "stop 8420");
    }

    private Serving start(WebChatSettings wanted) {
        if (wanted.port() == 1) {
            throw new ServingFailure(ServingFailure.Reason.PORT_NOT_ALLOWED, null, 1);
        }
        happened.add("start " + wanted.port());
        return new Serving() {
            @Override
            public URI url() {
                return URI.create("http://127.0.0.1:" + wanted.port());
            }

            @Override
            public void close() {
                happened.add("stop " + wanted.port());
            }
        };
    }
}
