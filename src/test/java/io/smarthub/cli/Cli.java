package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.launch.OwnersLanguage;
import io.smarthub.launch.Workspace;
import io.smarthub.support.NewDatabase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command line on a real database in a folder of a test, in Prague at noon of 22 November 2026. */
final class Cli {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T11:00:00Z"), ZoneId.of("Europe/Prague"));

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Path temp;
    private final Path data;
    private final Locale locale;
    private final UnaryOperator<Desk> desks;

    private Cli(Path temp, Path data, Locale locale, UnaryOperator<Desk> desks) {
        this.temp = temp;
        this.data = data;
        this.locale = locale;
        this.desks = desks;
    }

    static Cli in(Path temp) {
        return new Cli(temp, temp.resolve("data"), Locale.UK, UnaryOperator.identity());
    }

    Cli onAnotherDatabase() {
        return new Cli(temp, temp.resolve("another"), locale, desks);
    }

    Cli inGerman() {
        return new Cli(temp, data, Locale.GERMANY, desks);
    }

    /** With other use cases on the same database. */
    Cli on(UnaryOperator<Desk> changed) {
        return new Cli(temp, data, locale, changed);
    }

    /** What stands where the toolkit would be. */
    static Environment.Windows noWindows() {
        return new RememberingWindows();
    }

    Path data() {
        return data;
    }

    /** What a command answered. */
    record Answer(int status, String out, String err) {

        /** The one document on standard output. */
        JsonNode json() {
            return JSON.readTree(out);
        }

        Answer isDone() {
            assertThat(status).as(err).isZero();
            return this;
        }
    }

    /** Runs a command on the database. */
    Answer run(String... arguments) {
        return runWith("", arguments);
    }

    /** Runs a command on the database as if it were another time. */
    Answer at(String now, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--now", now));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    /** Runs a command on the database with a text on standard input. */
    Answer runWith(String input, String... arguments) {
        List<String> all = new ArrayList<>(List.of("--data", data.toString()));
        all.addAll(List.of(arguments));
        return bare(input, all);
    }

    /** Runs exactly this command line. */
    Answer bare(String... arguments) {
        return bare("", List.of(arguments));
    }

    private Answer bare(String input, List<String> arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream answers = new PrintStream(out, true, StandardCharsets.UTF_8);
        Console console = new Console(answers, new PrintStream(err, true, StandardCharsets.UTF_8), () -> false);
        ByteArrayInputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Environment environment = new Environment(
                (folder, clock) -> {
                    NewDatabase.into(folder);
                    return desks.apply(Workspace.open(folder, clock, in, answers));
                },
                console,
                temp.resolve("standard"),
                CLOCK,
                new OwnersLanguage(locale),
                () -> "SmartHub Desktop test",
                new RememberingWindows());
        int status = new SmarthubCommandLine(environment).run(arguments.toArray(String[]::new));
        return new Answer(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Writes a file beside the database. */
    String file(String name, String... lines) {
        try {
            return Files.writeString(temp.resolve(name), String.join("\n", lines))
                    .toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On STANDARD with CONV-100 since that instant. */
    Cli withStandard(String since) {
        at(since, "billing", "plan", "STANDARD").isDone();
        at(since, "billing", "enable", "CONV-100").isDone();
        return this;
    }

    /**
     * Imports four conversations: c1 resolved, c2 escalated after use, c3 of people only, c4 (in Prague the first minutes of
     * November) without a reaction.
     */
    Cli withConversations() {
        run("import", file("four.ndjson", FOUR)).isDone();
        return this;
    }

    static final String[] FOUR = {
        conversation("c1", "\"tags\":[\"shipping\"]"),
        event("c1", "a", "2026-11-10T10:00:00Z", "BOT_SHOWN", "How can I help?"),
        event("c1", "b", "2026-11-10T10:00:20Z", "BUTTON_CLICK", "Shipping"),
        conversation("c2", "\"tags\":[]"),
        event("c2", "a", "2026-11-11T10:00:00Z", "BOT_SHOWN", "How can I help?"),
        event("c2", "b", "2026-11-11T10:00:20Z", "BUTTON_CLICK", "Returns"),
        event("c2", "c", "2026-11-11T10:01:00Z", "VISITOR_MESSAGE", "=HYPERLINK(\\\"http://example.com\\\")"),
        conversation("c3", "\"tags\":[]"),
        event("c3", "a", "2026-11-12T10:00:00Z", "VISITOR_MESSAGE", "Hello, Größe 42?"),
        event("c3", "b", "2026-11-12T10:03:00Z", "AGENT_MESSAGE", "Yes"),
        conversation("c4", "\"tags\":[]"),
        event("c4", "a", "2026-10-31T23:05:00Z", "BOT_SHOWN", "How can I help?"),
    };

    static String conversation(String id, String more) {
        return """
                {"v":1,"kind":"conversation","source":"shop","account":"1","externalId":"%s",%s}""".formatted(id, more);
    }

    static String event(String conversation, String id, String at, String type, String text) {
        return """
                {"v":1,"kind":"event","source":"shop","account":"1","externalId":"%s-%s",\
                "conversationExternalId":"%s","at":"%s","type":"%s","text":"%s"}""".formatted(conversation, id, conversation, at, type, text);
    }

    /** Stands where the toolkit would be. */
    private static final class RememberingWindows implements Environment.Windows {

        @Override
        public int open(Path folder, Clock clock) {
            return 0;
        }

        @Override
        public int demo(Clock clock) {
            return 0;
        }

        @Override
        public List<Path> screens(Environment.ScreensRequest request) {
            return List.of(request.out()
                    .resolve("home-" + (request.dark() ? "dark" : "light") + "-" + request.language() + "-"
                            + request.width() + "x" + request.height() + ".png"));
        }
    }
}
