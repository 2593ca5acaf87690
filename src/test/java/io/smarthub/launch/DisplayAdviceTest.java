package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.ui.kit.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayAdviceTest {

    private static final TestMachine WITHOUT_GTK = TestMachine.desktop().without("libgtk-3.so.0", "libXtst.so.6");

    @ParameterizedTest
    @CsvSource({
        "apt-get, sudo apt-get install libgtk-3-0 libxtst6",
        "dnf, sudo dnf install gtk3 libXtst",
        "pacman, sudo pacman -S gtk3 libxtst",
        "zypper, sudo zypper install libgtk-3-0 libXtst6",
        "other, 'libgtk-3.so.0, libXtst.so.6'"
    })
    void namesTheCommandOfTheDistribution(String manager, String command) {
        assertThat(advice(WITHOUT_GTK.withCommands(manager)))
                .first()
                .asString()
                .isEqualTo("Libraries that the window needs are not installed: libgtk-3.so.0, libXtst.so.6");
        assertThat(advice(WITHOUT_GTK.withCommands(manager))).last().asString().endsWith(": " + command);
    }

    @Test
    void leavesSudoOutForRoot() {
        assertThat(advice(WITHOUT_GTK.asRoot()))
                .contains("  Install what is missing with: apt-get install libgtk-3-0 libxtst6");
    }

    @Test
    void offersTheVirtualDisplayAndInstallsItOnlyWhereItIsMissing() {
        TestMachine server = TestMachine.desktop().with(Map.of());
        assertThat(advice(server))
                .containsExactly(
                        "There is no display for the window: DISPLAY is not set.",
                        "  Start it in a desktop session, or log in with: ssh -X",
                        "  Install what is missing with: sudo apt-get install xvfb",
                        "  Without a screen, on a virtual display: xvfb-run ./smarthub");
        assertThat(advice(server.withCommands("apt-get", "xvfb-run")))
                .noneMatch(line -> line.contains("Install"))
                .anyMatch(line -> line.contains("xvfb-run ./smarthub"));
    }

    private static List<String> advice(TestMachine machine) {
        return new DisplayAdvice(machine, Texts.of("launch", Locale.ENGLISH)).lines(new DisplayCheck(machine).window());
    }
}
