package io.smarthub.launch;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A machine that has just what a test says. */
record TestMachine(
        boolean isLinux,
        boolean isRoot,
        Map<String, String> variables,
        Set<String> missingLibraries,
        Set<String> commands,
        Set<XServer> servers)
        implements Machine {

    /** A Linux desktop on display :0 with everything installed. */
    static TestMachine desktop() {
        return new TestMachine(
                true, false, Map.of("DISPLAY", ":0"), Set.of(), Set.of("apt-get"), Set.of(new XServer("", 0)));
    }

    TestMachine with(Map<String, String> newVariables) {
        return new TestMachine(isLinux, isRoot, newVariables, missingLibraries, commands, servers);
    }

    TestMachine without(String... libraries) {
        return new TestMachine(isLinux, isRoot, variables, Set.of(libraries), commands, servers);
    }

    TestMachine withCommands(String... newCommands) {
        return new TestMachine(isLinux, isRoot, variables, missingLibraries, Set.of(newCommands), servers);
    }

    TestMachine asRoot() {
        return new TestMachine(isLinux, true, variables, missingLibraries, commands, servers);
    }

    TestMachine elsewhere() {
        return new TestMachine(false, isRoot, Map.of(), missingLibraries, commands, Set.of());
    }

    @Override
    public Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name));
    }

    @Override
    public boolean hasLibrary(String name) {
        return !missingLibraries.contains(name);
    }

    @Override
    public boolean hasCommand(String name) {
        return commands.contains(name);
    }

    @Override
    public boolean answers(XServer server) {
        return servers.contains(server);
    }
}
