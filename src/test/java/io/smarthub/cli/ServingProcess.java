package io.smarthub.cli;

import io.smarthub.app.livechat.AttachmentDoor;
import io.smarthub.app.livechat.Incoming;
import io.smarthub.app.livechat.VisitorDoor;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.launch.OwnersLanguage;
import io.smarthub.launch.Workspace;
import io.smarthub.webchat.WebChat;
import io.smarthub.webchat.guard.Limits;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command line whose web chat leads to a door that hears nothing; also as a process of its own. */
final class ServingProcess {

    private ServingProcess() {}

    /** @param arguments the data folder, then what {@code serve} is given */
    public static void main(String[] arguments) {
        Environment.Languages english = new OwnersLanguage(Locale.ENGLISH);
        Environment environment = new Environment(
                (folder, clock) -> serving(Workspace.open(folder, clock, InputStream.nullInputStream(), System.out)),
                new Console(System.out, System.err, () -> false),
                Path.of(arguments[0]),
                Clock.systemUTC(),
                english,
                () -> "test",
                Cli.noWindows());
        int status = new SmarthubCommandLine(environment)
                .run(Stream.concat(
                                Stream.of("--data", arguments[0], "serve"),
                                Arrays.stream(arguments).skip(1))
                        .toArray(String[]::new));
        System.exit(status);
    }

    static Cli.Answer serve(Cli cli, String... options) {
        return cli.on(ServingProcess::serving)
                .run(Stream.concat(Stream.of("serve"), Stream.of(options)).toArray(String[]::new));
    }

    private static final class NoAttachments implements AttachmentDoor {

        @Override
        public Sent send(@Nullable String token, String clientId, String name, InputStream bytes) {
            return new Sent.Refused(WhyNotSent.NOT_HERE);
        }

        @Override
        public Optional<Opened> open(@Nullable String token, String attachmentId) {
            return Optional.empty();
        }
    }

    /** The same desk, with visitors. */
    private static Desk serving(Desk desk) {
        VisitorDoor door = (_, _) -> new VisitorDoor.Tab() {
            @Override
            public void receive(Incoming frame) {}

            @Override
            public void close() {}
        };
        return (Desk) Proxy.newProxyInstance(
                Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (_, method, arguments) -> {
                    if (method.getName().equals("serve")) {
                        return WebChat.start((WebChatSettings) arguments[0], door, new NoAttachments(), Limits.DEFAULT);
                    }
                    try {
                        return method.invoke(desk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
