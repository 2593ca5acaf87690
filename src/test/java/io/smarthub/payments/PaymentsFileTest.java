package io.smarthub.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.smarthub.app.payments.PaymentProblem;
import io.smarthub.app.payments.PaymentProblem.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentsFileTest {

    private static final String WHOLE = """
            # Stripe, test mode
            stripe.secret-key = sk_test_ABCDEFGH12345678
            stripe.webhook-secret=whsec_0123456789abcdef

            stripe.customer=cus_Owner1
            stripe.payment-method=pm_Saved1
            stripe.collect-from=2026-12-01
            """;

    @TempDir
    Path dir;

    private Path file() {
        return dir.resolve("payments.properties");
    }

    private PaymentsFile.Reading read(String text) {
        try {
            Files.writeString(file(), text);
            if (file().getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-------"));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new PaymentsFile(dir).read();
    }

    private static PaymentProblem problem(PaymentsFile.Reading reading) {
        return problems(reading).getFirst();
    }

    private static List<PaymentProblem> problems(PaymentsFile.Reading reading) {
        return reading instanceof PaymentsFile.Reading.Unusable(List<PaymentProblem> problems)
                ? problems
                : fail(reading);
    }

    private static List<PaymentProblem> fail(PaymentsFile.Reading reading) {
        throw new AssertionError("it could be used: " + reading);
    }

    private String told(String text) {
        return problem(read(text)).in(Locale.ROOT).replace(file().toString(), "FILE");
    }

    @Test
    void withoutAFilePaymentsAreRecordedByHand() {
        assertThat(new PaymentsFile(dir).read()).isEqualTo(new PaymentsFile.Reading.Absent());
    }

    @Test
    void aWholeFileIsRead() {
        assertThat(read(WHOLE))
                .isEqualTo(new PaymentsFile.Reading.Read(new StripeAccount(
                        "sk_test_ABCDEFGH12345678",
                        Optional.of("whsec_0123456789abcdef"),
                        "cus_Owner1",
                        "pm_Saved1",
                        LocalDate.parse("2026-12-01"))));
        assertThat(read(WHOLE.replace("stripe.webhook-secret=whsec_0123456789abcdef", "")))
                .isInstanceOf(PaymentsFile.Reading.Read.class);
    }

    @Test
    void halfAFileNamesWhatIsMissing() {
        assertThat(told("stripe.secret-key=sk_live_ABCDEFGH12345678\nstripe.customer=cus_1"))
                .isEqualTo("The payments file FILE is not used, because it lacks stripe.payment-method,"
                        + " stripe.collect-from.");
        assertThat(problem(read("stripe.customer=cus_1")).in(Locale.GERMAN))
                .endsWith("wird nicht verwendet, denn es fehlt: stripe.secret-key, stripe.payment-method,"
                        + " stripe.collect-from.");
        assertThat(told(""))
                .isEqualTo("The payments file FILE is not used, because it lacks stripe.secret-key, stripe.customer,"
                        + " stripe.payment-method, stripe.collect-from.");
    }

    @Test
    void aWrongLineIsNamedAndNothingOfItIsRepeated() {
        assertThat(told("# a\nsk_live_SECRET12345"))
                .isEqualTo("The payments file FILE is not used: line 2 is not of the form key=value.");
        assertThat(told("stripe.key=sk_live_SECRET12345"))
                .isEqualTo("The payments file FILE is not used: line 1 names a key that there is not. Keys:"
                        + " stripe.secret-key, stripe.webhook-secret, stripe.customer, stripe.payment-method,"
                        + " stripe.collect-from.");
        assertThat(told(WHOLE + "stripe.customer=cus_2"))
                .isEqualTo("The payments file FILE is not used: line 8 gives stripe.customer a second time.");
        assertThat(told("stripe.secret-key=SECRET12345"))
                .isEqualTo("The payments file FILE is not used: on line 1, stripe.secret-key takes sk_test_…,"
                        + " sk_live_…, rk_test_…, rk_live_….");
        assertThat(told("\nstripe.collect-from=01.12.2026"))
                .isEqualTo("The payments file FILE is not used: on line 2, stripe.collect-from takes YYYY-MM-DD.");
        assertThat(told("stripe.secret-key=pk_live_PUBLIC12345"))
                .isEqualTo("The payments file FILE is not used: on line 1 stands a publishable key. The secret one"
                        + " begins with sk_ or rk_.");
        assertThat(problem(read("stripe.secret-key=SECRET12345")).line()).isEqualTo(1);
    }

    @Test
    void allMistakesAreNamedNotTheFirstAlone() {
        assertThat(problems(read("""
                        stripe.secret-key=pk_live_PUBLIC12345
                        nonsense
                        stripe.custmer=cus_1
                        stripe.collect-from=1.12.2026
                        stripe.secret-key=sk_live_SECRET12345
                        """)))
                .extracting(PaymentProblem::kind, PaymentProblem::line)
                .containsExactly(
                        tuple(Kind.PUBLISHABLE_KEY, 1),
                        tuple(Kind.NO_KEY_AND_VALUE, 2),
                        tuple(Kind.UNKNOWN_KEY, 3),
                        tuple(Kind.WRONG_VALUE, 4),
                        tuple(Kind.TWICE, 5),
                        tuple(Kind.MISSING, 0));
    }

    @Test
    void whatIsThereButWrongIsNotCalledMissing() {
        assertThat(problems(read("stripe.customer=x")).getLast().in(Locale.ROOT))
                .endsWith("because it lacks stripe.secret-key, stripe.payment-method, stripe.collect-from.");
        assertThat(problems(read(WHOLE.replace("cus_Owner1", "x")))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stripe.customer=cus_1/../2",
                "stripe.customer=",
                "stripe.payment-method=4242 4242 4242 4242",
                "stripe.webhook-secret=whsec_",
                "stripe.secret-key=sk_test_with spaces in it"
            })
    void whatCannotBeAValueIsRefused(String line) {
        assertThat(problem(read(line)).kind()).isEqualTo(PaymentProblem.Kind.WRONG_VALUE);
        assertThat(told(line)).doesNotContain("4242").doesNotContain("spaces");
    }

    @Test
    void aFileThatIsNoSuchFileIsNotUsed() {
        assertThat(told("#".repeat(70_000)))
                .isEqualTo("The payments file FILE is not used, because it cannot be read: > 65536 B.");
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void aFileThatOthersCanReadIsNotUsedAndSaysHowToKeepItToOneself() throws IOException {
        read(WHOLE);
        for (String rights : new String[] {"rw-r-----", "rw----r--", "rw--w----"}) {
            Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString(rights));
            PaymentProblem problem = problem(new PaymentsFile(dir).read());

            assertThat(problem.kind()).isEqualTo(PaymentProblem.Kind.OTHERS_CAN_READ);
            assertThat(problem.in(Locale.ROOT)).endsWith("Keep it to yourself with: chmod 600 '" + file() + "'");
            assertThat(problem.in(Locale.GERMAN)).contains("chmod 600 '" + file() + "'");
        }
    }
}
