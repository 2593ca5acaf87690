package io.smarthub.ui.kit;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A short code that is the same for the same fault, on every machine and in every language (H26): {@code AAAA-BBBB}.
 * The first half stands for the kind of the root failure and where it was thrown, the second for the way there.
 * Messages, line numbers, lambdas and the JDK's frames do not count, so that it survives a small release.
 */
public record ErrorCode(String text) {

    private static final int WAY = 6;

    /** The code of this failure. */
    public static ErrorCode of(Throwable failure) {
        List<Throwable> causes = causes(failure);
        Throwable root = causes.getLast();
        List<String> frames = frames(root);
        String place = root.getClass().getName() + frames.stream().findFirst().orElse("");
        String way = causes.stream().map(cause -> cause.getClass().getName()).collect(Collectors.joining(">"))
                + frames.stream().skip(1).limit(WAY).collect(Collectors.joining(">"));
        return new ErrorCode(part(place) + "-" + part(way));
    }

    /** The whole stack as text for the "technical details" of a dialog. */
    public static String details(Throwable failure) {
        var text = new java.io.StringWriter();
        failure.printStackTrace(new java.io.PrintWriter(text));
        return of(failure).text() + System.lineSeparator() + text;
    }

    @Override
    public String toString() {
        return text;
    }

    private static List<Throwable> causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause == null ? null : cause.getCause())
                .takeWhile(cause -> cause != null && seen.add(cause))
                .map(ErrorCode::present)
                .toList();
    }

    private static Throwable present(@Nullable Throwable cause) {
        return java.util.Objects.requireNonNull(cause);
    }

    private static List<String> frames(Throwable root) {
        List<String> ours = names(root, "io.smarthub.");
        return ours.isEmpty() ? names(root, "") : ours;
    }

    private static List<String> names(Throwable root, String prefix) {
        return Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(prefix))
                .filter(frame -> !frame.getMethodName().contains("$"))
                .map(frame -> frame.getClassName().replaceAll("\\$\\$.*|\\$\\d+", "") + "." + frame.getMethodName())
                .distinct()
                .toList();
    }

    private static String part(String text) {
        String code = Integer.toString(Math.floorMod(text.hashCode(), 36 * 36 * 36 * 36), 36);
        return "0".repeat(4 - code.length()) + code.toUpperCase(Locale.ROOT);
    }
}
