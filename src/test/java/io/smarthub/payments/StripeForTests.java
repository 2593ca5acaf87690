package io.smarthub.payments;

import io.smarthub.app.payments.Bills;
import io.smarthub.app.payments.PaymentStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;

/** Payments by an owner's file at a stand-in of Stripe. */
public final class StripeForTests {

    public static final String WEBHOOK_SECRET = Till.WEBHOOK_SECRET;

    private StripeForTests() {}

    /** Writes the owner's file for the stand-in. */
    public static Path writeFile(Path dataFolder) {
        try {
            Path file = Files.writeString(Files.createDirectories(dataFolder).resolve(PaymentsFile.NAME), """
                    stripe.secret-key=%s
                    stripe.webhook-secret=%s
                    stripe.customer=%s
                    stripe.payment-method=pm_Saved1
                    stripe.collect-from=2026-01-01
                    """.formatted(
                            StripeStandIn.KEY, WEBHOOK_SECRET, StripeStandIn.CUSTOMER));
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Payments open(Path dataFolder, Bills bills, PaymentStore store, Clock clock, URI stripe) {
        return Payments.open(dataFolder, bills, store, clock, stripe, Till.QUICK);
    }
}
