package io.smarthub.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Unmatched;

/** Says where benchmarks are: they come with the sources, whose launcher runs them without getting here. */
@Command(name = "bench", description = "${bundle:command.bench}")
final class BenchCommand implements Callable<Integer> {

    @ParentCommand
    private @Nullable Smarthub root;

    /** Whatever was asked of them, the answer is the same. */
    @Unmatched
    private List<String> options = new ArrayList<>();

    @Override
    public Integer call() {
        Smarthub smarthub = Objects.requireNonNull(root);
        String asked = String.join(" ", options);
        smarthub.environment()
                .console()
                .message(smarthub.messages().get("bench.elsewhere", asked.isEmpty() ? "" : " " + asked));
        return ExitStatus.COULD_NOT_RUN.code();
    }
}
