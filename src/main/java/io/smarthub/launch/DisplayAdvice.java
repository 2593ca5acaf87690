package io.smarthub.launch;

import io.smarthub.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is missing on this machine and the commands that install it. */
final class DisplayAdvice {

    private final Machine machine;
    private final Texts texts;

    DisplayAdvice(Machine machine, Texts texts) {
        this.machine = machine;
        this.texts = texts;
    }

    /** One sentence per problem, each followed by what to do about it. */
    List<String> lines(List<DisplayProblem> problems) {
        List<String> lines = new ArrayList<>();
        for (DisplayProblem problem : problems) {
            switch (problem) {
                case DisplayProblem.NoDisplay _ -> {
                    lines.add(texts.get("display.none"));
                    adviseVirtualDisplay(lines);
                }
                case DisplayProblem.NoXWayland _ -> {
                    lines.add(texts.get("display.no-xwayland"));
                    adviseInstalling(lines, List.of(SystemPackage.XWAYLAND));
                }
                case DisplayProblem.Unreachable(String display) -> {
                    lines.add(texts.get("display.unreachable", display));
                    adviseVirtualDisplay(lines);
                }
                case DisplayProblem.MissingLibraries(List<SystemPackage> packages) -> {
                    lines.add(texts.get(
                            "display.libraries",
                            packages.stream().map(SystemPackage::file).collect(Collectors.joining(", "))));
                    adviseInstalling(lines, packages);
                }
            }
        }
        return List.copyOf(lines);
    }

    private void adviseVirtualDisplay(List<String> lines) {
        lines.add("  " + texts.get("display.session"));
        if (!machine.hasCommand(SystemPackage.VIRTUAL_DISPLAY.file())) {
            adviseInstalling(lines, List.of(SystemPackage.VIRTUAL_DISPLAY));
        }
        lines.add("  " + texts.get("display.virtual", "xvfb-run ./smarthub"));
    }

    private void adviseInstalling(List<String> lines, List<SystemPackage> packages) {
        lines.add("  "
                + Distribution.of(machine)
                        .map(distribution ->
                                texts.get("display.install", distribution.command(packages, machine.isRoot())))
                        .orElseGet(() -> texts.get(
                                "display.install-by-hand",
                                packages.stream().map(SystemPackage::file).collect(Collectors.joining(", ")))));
    }
}
