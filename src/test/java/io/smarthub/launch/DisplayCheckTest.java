package io.smarthub.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayCheckTest {

    private static final TestMachine DESKTOP = TestMachine.desktop();

    @ParameterizedTest
    @ValueSource(strings = {":0", ":0.0", "unix:0"})
    void findsNothingMissingOnADesktop(String display) {
        assertThat(window(DESKTOP.with(Map.of("DISPLAY", display)))).isEmpty();
    }

    @Test
    void asksNothingOfMacAndWindows() {
        assertThat(window(DESKTOP.elsewhere())).isEmpty();
    }

    @Test
    void tellsAServerFromAWaylandSessionWithoutXWayland() {
        assertThat(window(DESKTOP.with(Map.of()))).containsExactly(new DisplayProblem.NoDisplay());
        assertThat(window(DESKTOP.with(Map.of("WAYLAND_DISPLAY", "wayland-0"))))
                .containsExactly(new DisplayProblem.NoXWayland());
    }

    @ParameterizedTest
    @ValueSource(strings = {":7", "elsewhere:0", "[::1]:0", "nonsense", ":x"})
    void namesADisplayThatDoesNotAnswer(String display) {
        assertThat(window(DESKTOP.with(Map.of("DISPLAY", display))))
                .containsExactly(new DisplayProblem.Unreachable(display));
    }

    @Test
    void namesMissingLibrariesBesideAMissingDisplay() {
        TestMachine server = DESKTOP.with(Map.of()).without("libgtk-3.so.0", "libXtst.so.6");
        assertThat(window(server))
                .containsExactly(
                        new DisplayProblem.NoDisplay(),
                        new DisplayProblem.MissingLibraries(List.of(SystemPackage.GTK, SystemPackage.XTST)));
        assertThat(new DisplayCheck(server).pictures())
                .as("pictures need no GTK")
                .isEmpty();
    }

    @Test
    void knowsThatPicturesNeedTheLibrariesForText() {
        TestMachine bare = DESKTOP.without("libfreetype.so.6");
        assertThat(new DisplayCheck(bare).pictures())
                .containsExactly(new DisplayProblem.MissingLibraries(List.of(SystemPackage.FREETYPE)));
    }

    @Test
    void opensInSoftwareWithoutTheLibrariesOfTheGraphicsCard() {
        TestMachine plain = DESKTOP.without("libGL.so.1");
        assertThat(window(plain)).isEmpty();
        assertThat(new DisplayCheck(plain).graphicsCard()).isFalse();
        assertThat(new DisplayCheck(DESKTOP).graphicsCard()).isTrue();
        assertThat(new DisplayCheck(plain.elsewhere()).graphicsCard()).isTrue();
    }

    @Test
    void readsTheServerOfADisplay() {
        assertThat(XServer.parse("localhost:10.0")).contains(new XServer("localhost", 10));
        assertThat(XServer.parse("[::1]:2")).contains(new XServer("::1", 2));
        assertThat(new XServer("", 3).socket()).hasToString("/tmp/.X11-unix/X3");
        assertThat(new XServer("localhost", 10).port()).isEqualTo(6010);
    }

    private static List<DisplayProblem> window(Machine machine) {
        return new DisplayCheck(machine).window();
    }
}
