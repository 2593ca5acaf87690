package io.smarthub.app.webchat;

import io.smarthub.app.words.Spoken;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The web chat could not start: nothing listens. The exception's message is the sentence in English, for logs. */
public final class ServingFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "io.smarthub.i18n.webchat";

    private final Reason reason;
    private final List<String> arguments;

    /**
     * @param cause null where nothing else failed before
     * @param arguments what the reason's sentence names
     */
    public ServingFailure(Reason reason, @Nullable Throwable cause, Object... arguments) {
        super(say(reason, texts(arguments), Locale.ROOT), cause);
        this.reason = reason;
        this.arguments = texts(arguments);
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What to tell the owner, in a language. */
    public String in(Locale locale) {
        return say(reason, arguments, locale);
    }

    private static List<String> texts(Object... arguments) {
        return Arrays.stream(arguments).map(String::valueOf).toList();
    }

    private static String say(Reason reason, List<String> arguments, Locale locale) {
        String name = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Spoken(BUNDLE, locale).say("failed." + name, arguments);
    }

    /** What can keep it from starting; the arguments of its sentence are named behind each. */
    public enum Reason {
        /** The port, the address. */
        PORT_IN_USE,
        /** The port. */
        PORT_NOT_ALLOWED,
        /** The address. */
        ADDRESS_UNKNOWN,
        /** The address. */
        ADDRESS_ELSEWHERE,
        /** The file. */
        KEY_STORE_MISSING,
        /** The file, what was said. */
        KEY_STORE_UNREADABLE,
        /** The file. */
        KEY_STORE_EMPTY,
        /** What was said. */
        OTHER
    }
}
