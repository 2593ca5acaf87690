package io.smarthub.payments;

import io.smarthub.app.payments.PaymentProblem;
import io.smarthub.app.payments.PaymentProblem.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The owner's file {@code payments.properties} in the data folder. No message ever repeats a value of it: a mistyped line may well
 * hold a key.
 */
final class PaymentsFile {

    static final String NAME = "payments.properties";

    private static final int LARGEST = 64 * 1024;
    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);

    private final Path file;

    PaymentsFile(Path dataFolder) {
        file = dataFolder.resolve(NAME);
    }

    /** What reading it gives. */
    sealed interface Reading {

        /** There is no file. */
        record Absent() implements Reading {}

        /** It can be used. */
        record Read(StripeAccount account) implements Reading {}

        /** It cannot be used; all problems, in the order of the lines. */
        record Unusable(List<PaymentProblem> problems) implements Reading {}
    }

    Reading read() {
        if (!Files.exists(file)) {
            return new Reading.Absent();
        }
        try {
            if (canOthersRead()) {
                return unusable(Kind.OTHERS_CAN_READ, file);
            }
            try (InputStream content = Files.newInputStream(file)) {
                byte[] bytes = content.readNBytes(LARGEST + 1);
                return bytes.length > LARGEST
                        ? unusable(Kind.UNREADABLE, file, "> " + LARGEST + " B")
                        : read(new String(bytes, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            return unusable(Kind.UNREADABLE, file, e.getClass().getSimpleName());
        }
    }

    private boolean canOthersRead() throws IOException {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
    }

    private Reading read(String text) {
        Map<FileKey, String> values = new EnumMap<>(FileKey.class);
        List<PaymentProblem> problems = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().map(String::strip).toList()) {
            number++;
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, number, values).ifPresent(problems::add);
            }
        }
        missing(values).ifPresent(problems::add);
        return problems.isEmpty() ? new Reading.Read(account(values)) : new Reading.Unusable(List.copyOf(problems));
    }

    private Optional<PaymentProblem> read(String line, int number, Map<FileKey, String> values) {
        int equals = line.indexOf('=');
        if (equals < 1) {
            return Optional.of(PaymentProblem.of(Kind.NO_KEY_AND_VALUE, number, file, number));
        }
        return FileKey.named(line.substring(0, equals).strip())
                .map(key -> put(values, key, line.substring(equals + 1).strip(), number))
                .orElseGet(() -> Optional.of(PaymentProblem.of(Kind.UNKNOWN_KEY, number, file, number, FileKey.all())));
    }

    private Optional<PaymentProblem> put(Map<FileKey, String> values, FileKey key, String value, int line) {
        if (values.putIfAbsent(key, value) != null) {
            return Optional.of(PaymentProblem.of(Kind.TWICE, line, file, line, key.key()));
        }
        if (key == FileKey.SECRET_KEY && value.startsWith("pk_")) {
            return Optional.of(PaymentProblem.of(Kind.PUBLISHABLE_KEY, line, file, line));
        }
        return key.fits(value)
                ? Optional.empty()
                : Optional.of(PaymentProblem.of(Kind.WRONG_VALUE, line, file, line, key.key(), key.takes()));
    }

    private Optional<PaymentProblem> missing(Map<FileKey, String> values) {
        List<String> missing = Arrays.stream(FileKey.values())
                .filter(key -> key.isNeeded() && !values.containsKey(key))
                .map(FileKey::key)
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(PaymentProblem.of(Kind.MISSING, 0, file, String.join(", ", missing)));
    }

    private static StripeAccount account(Map<FileKey, String> values) {
        return new StripeAccount(
                values.getOrDefault(FileKey.SECRET_KEY, ""),
                Optional.ofNullable(values.get(FileKey.WEBHOOK_SECRET)),
                values.getOrDefault(FileKey.CUSTOMER, ""),
                values.getOrDefault(FileKey.PAYMENT_METHOD, ""),
                LocalDate.parse(values.getOrDefault(FileKey.COLLECT_FROM, "")));
    }

    private static Reading unusable(Kind kind, Object... arguments) {
        return new Reading.Unusable(List.of(PaymentProblem.of(kind, 0, arguments)));
    }
}
