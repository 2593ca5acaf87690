package io.smarthub.launch;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
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
        PrintStream out = inUtf8(FileDescriptor.out);
        int status = Start.run(out, inUtf8(FileDescriptor.err), args);
        out.flush();
        System.exit(status);
    }

    /** JSON is UTF-8 whatever the system's encoding is. */
    private static PrintStream inUtf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
    }
}
