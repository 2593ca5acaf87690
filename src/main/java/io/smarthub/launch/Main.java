package io.smarthub.launch;

import java.util.List;

/** The process's entry. Imports no JavaFX, so that sub-commands and {@code --version} answer at once. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        List<String> arguments = List.of(args);
        if (arguments.equals(List.of("--version")) || arguments.equals(List.of("-V"))) {
            System.out.println("SmartHub Desktop " + Version.number());
            return;
        }
        System.out.println("smarthub");
    }
}
