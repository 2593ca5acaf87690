package io.smarthub.bench.command;

import io.smarthub.bench.data.Room;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine;

/** The entry of {@code ./smarthub bench}. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) {
        PrintStream out = inUtf8(FileDescriptor.out);
        PrintStream err = inUtf8(FileDescriptor.err);
        Path project = Path.of(System.getProperty("smarthub.project", ""));
        // the launcher hands everything over that it was given, the command's name first
        boolean named = arguments.length > 0 && arguments[0].equals("bench");
        String[] options = named ? Arrays.copyOfRange(arguments, 1, arguments.length) : arguments;
        int status = run(new BenchCommand(Scenarios.ALL, Room.ofTheDisk(), project, out, err), err, options);
        out.flush();
        System.exit(status);
    }

    static int run(BenchCommand command, PrintStream err, String... arguments) {
        return new CommandLine(command)
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((failure, _, _) -> command.failed(failure))
                .execute(arguments);
    }

    private static PrintStream inUtf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
