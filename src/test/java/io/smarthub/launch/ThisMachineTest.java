package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
class ThisMachineTest {

    private final ThisMachine machine = new ThisMachine();

    @Test
    void findsInstalledLibrariesWithoutLoadingThem() {
        assertThat(machine.hasLibrary("libc.so.6")).isTrue();
        assertThat(machine.hasLibrary("libsmarthub-does-not-exist.so.1")).isFalse();
    }

    @Test
    void findsProgramsOnThePath() {
        assertThat(machine.hasCommand("sh")).isTrue();
        assertThat(machine.hasCommand("smarthub-does-not-exist")).isFalse();
    }

    @Test
    void seesWhetherADisplayAnswers() throws IOException {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(machine.answers(new XServer("127.0.0.1", server.getLocalPort() - 6000)))
                    .isTrue();
        }
        assertThat(machine.answers(new XServer("", 59_999))).isFalse();
    }
}
