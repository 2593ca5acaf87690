package io.smarthub.launch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells before the toolkit loads whether it can: it would end in a stack trace otherwise. Which libraries count was read
 * from the native libraries of JavaFX 26, and tried by hiding each.
 */
final class DisplayCheck {

    private static final List<SystemPackage> FOR_WINDOWS = List.of(SystemPackage.GTK, SystemPackage.XTST);
    private static final List<SystemPackage> FOR_TEXT =
            List.of(SystemPackage.PANGO, SystemPackage.FONTCONFIG, SystemPackage.FREETYPE);

    private static final List<String> FOR_GRAPHICS_CARD = List.of("libGL.so.1", "libXxf86vm.so.1");

    private final Machine machine;

    DisplayCheck(Machine machine) {
        this.machine = machine;
    }

    /** Everything that keeps the window from opening; empty when it can. */
    List<DisplayProblem> window() {
        if (!machine.isLinux()) {
            return List.of();
        }
        List<DisplayProblem> problems = new ArrayList<>();
        display().ifPresent(problems::add);
        libraries(Stream.concat(FOR_WINDOWS.stream(), FOR_TEXT.stream()).toList())
                .ifPresent(problems::add);
        return List.copyOf(problems);
    }

    /** Everything that keeps screens from being rendered to pictures, which needs no display but draws text. */
    List<DisplayProblem> pictures() {
        return machine.isLinux() ? libraries(FOR_TEXT).stream().toList() : List.of();
    }

    /** Whether JavaFX can try the graphics card; without these libraries it draws in software, after a stack trace. */
    boolean graphicsCard() {
        return !machine.isLinux() || FOR_GRAPHICS_CARD.stream().allMatch(machine::hasLibrary);
    }

    private Optional<DisplayProblem> display() {
        Optional<String> display = machine.variable("DISPLAY");
        if (display.isEmpty()) {
            return Optional.of(
                    machine.variable("WAYLAND_DISPLAY").isPresent()
                            ? new DisplayProblem.NoXWayland()
                            : new DisplayProblem.NoDisplay());
        }
        boolean answers = XServer.parse(display.get()).filter(machine::answers).isPresent();
        return answers ? Optional.empty() : Optional.of(new DisplayProblem.Unreachable(display.get()));
    }

    private Optional<DisplayProblem> libraries(List<SystemPackage> wanted) {
        List<SystemPackage> missing = wanted.stream()
                .filter(library -> !machine.hasLibrary(library.file()))
                .toList();
        return missing.isEmpty() ? Optional.empty() : Optional.of(new DisplayProblem.MissingLibraries(missing));
    }
}
