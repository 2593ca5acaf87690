package io.smarthub.launch;

/** The process's entry. Imports no JavaFX, so that sub-commands and {@code --version} answer at once. */
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.out.println("smarthub");
    }
}
