package io.smarthub.launch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A family of Linux distributions, known by the program that installs its packages. */
enum Distribution {
    DEBIAN("apt-get", "apt-get install"),
    FEDORA("dnf", "dnf install"),
    ARCH("pacman", "pacman -S"),
    SUSE("zypper", "zypper install");

    private final String program;
    private final String install;

    Distribution(String program, String install) {
        this.program = program;
        this.install = install;
    }

    static Optional<Distribution> of(Machine machine) {
        return Arrays.stream(values())
                .filter(family -> machine.hasCommand(family.program))
                .findFirst();
    }

    /** The command a person types to install the packages. */
    String command(List<SystemPackage> packages, boolean asRoot) {
        return packages.stream()
                .map(wanted -> wanted.nameIn(this))
                .collect(Collectors.joining(" ", (asRoot ? "" : "sudo ") + install + " ", ""));
    }
}
