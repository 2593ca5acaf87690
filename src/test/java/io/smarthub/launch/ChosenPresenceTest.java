package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.livechat.AgentDesk;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.support.TestDb;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who chose to be away, and a web chat that is started anew by a changed setting. */
class ChosenPresenceTest {

    @TempDir
    Path folder;

    @Test
    void whoChoseAwayStaysAwayThroughARestart() {
        try (Workspace workspace =
                Workspace.open(folder, TestDb.CLOCK, InputStream.nullInputStream(), OutputStream.nullOutputStream())) {
            set(workspace, WebChatSettings.DEFAULT.withOn(true).withPort(0));
            AgentDesk desk = workspace.agentDesk().orElseThrow();
            assertThat(desk.online()).isTrue();

            desk.goOnline(false);
            restart(workspace, "https://one.example");
            assertThat(desk.online()).isFalse();

            desk.goOnline(true);
            restart(workspace, "https://two.example");
            assertThat(desk.online()).isTrue();
            set(workspace, workspace.preferences().preferences().webChat().withOn(false));
            assertThat(desk.online()).isFalse();
        }
    }

    private static void restart(Workspace workspace, String publicUrl) {
        WebChatSettings now = workspace.preferences().preferences().webChat();
        set(
                workspace,
                new WebChatSettings(
                        now.on(),
                        now.address(),
                        now.port(),
                        publicUrl,
                        now.origins(),
                        now.blocked(),
                        now.proxies(),
                        now.keyStore(),
                        now.keyStorePassword()));
    }

    private static void set(Workspace workspace, WebChatSettings settings) {
        workspace.preferences().update(all -> all.withWebChat(settings));
        workspace.webChat().follow();
    }
}
