package io.smarthub.cli;

import io.smarthub.app.preferences.Preferences;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The root command: opens the window, and holds the options that every command takes. */
@Command(name = "smarthub", description = "${bundle:command.window}", sortOptions = false, scope = ScopeType.INHERIT)
final class Smarthub implements Callable<Integer> {

    @Option(names = "--data", paramLabel = "DIR", description = "${bundle:option.data}", scope = ScopeType.INHERIT)
    private @Nullable Path data;

    @Option(names = "--now", paramLabel = "INSTANT", description = "${bundle:option.now}", scope = ScopeType.INHERIT)
    private @Nullable String now;

    private final Environment environment;
    private final Messages messages;

    Smarthub(Environment environment, Messages messages) {
        this.environment = environment;
        this.messages = messages;
    }

    @Override
    public Integer call() {
        return environment.windows().open(folder(), clock());
    }

    Environment environment() {
        return environment;
    }

    Messages messages() {
        return messages;
    }

    /** The words in the language that these preferences name. */
    Messages messages(Preferences preferences) {
        return new Messages(environment.languages().of(preferences));
    }

    Path folder() {
        if (data != null && data.toString().isBlank()) {
            throw new WrongUsage(messages.get("data.empty"));
        }
        return data == null
                ? environment.standardFolder()
                : data.toAbsolutePath().normalize();
    }

    /** The time to act at: now, or a fixed instant for simulation, which is never allowed on the owner's real data. */
    Clock clock() {
        if (now == null) {
            return environment.clock();
        }
        if (data == null) {
            throw new WrongUsage(messages.get("now.needs.data"));
        }
        try {
            return Clock.fixed(Instant.parse(now), environment.clock().getZone());
        } catch (DateTimeException e) {
            throw new WrongUsage(messages.get("now.unreadable", now));
        }
    }
}
