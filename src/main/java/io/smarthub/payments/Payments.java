package io.smarthub.payments;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.due.ThreadAlarm;
import io.smarthub.app.payments.Bills;
import io.smarthub.app.payments.CollectionRuns;
import io.smarthub.app.payments.PaymentCollection;
import io.smarthub.app.payments.PaymentGateway;
import io.smarthub.app.payments.PaymentMessages;
import io.smarthub.app.payments.PaymentProblem;
import io.smarthub.app.payments.PaymentSettings;
import io.smarthub.app.payments.PaymentStore;
import io.smarthub.app.payments.RecordedByHand;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Payments as the owner's file says when it is opened; recorded by hand where there is none, or it cannot be used.
 *
 * @param messages takes in what the gateway sends by itself; empty where nothing is expected
 */
public record Payments(PaymentCollection collection, PaymentGateway gateway, Optional<PaymentMessages> messages)
        implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Payments.class);

    /** Reads the file in a data folder. */
    public static Payments open(Path dataFolder, Bills bills, PaymentStore store, Clock clock) {
        return open(dataFolder, bills, store, clock, StripeApi.ADDRESS, Patience.DEFAULT);
    }

    /** Collects from now on, until it is closed, on a thread of its own; empty where nothing is collected by itself. */
    public Optional<CollectionRuns> runs(Changes changes) {
        return gateway.place().collects()
                ? Optional.of(new CollectionRuns(collection, gateway, changes, new ThreadAlarm("payments")))
                : Optional.empty();
    }

    static Payments open(
            Path dataFolder, Bills bills, PaymentStore store, Clock clock, URI address, Patience patience) {
        return switch (new PaymentsFile(dataFolder).read()) {
            case PaymentsFile.Reading.Absent() -> byHand(bills, store, clock, List.of());
            case PaymentsFile.Reading.Unusable(List<PaymentProblem> problems) -> {
                problems.forEach(problem -> LOG.warn("{}", problem.in(Locale.ROOT)));
                yield byHand(bills, store, clock, problems);
            }
            case PaymentsFile.Reading.Read(StripeAccount account) ->
                stripe(account, bills, store, clock, address, patience);
        };
    }

    private static Payments byHand(Bills bills, PaymentStore store, Clock clock, List<PaymentProblem> problems) {
        PaymentGateway gateway = new RecordedByHand();
        PaymentSettings settings = PaymentSettings.byHand(problems);
        return new Payments(
                new PaymentCollection(bills, store, gateway, settings, clock, Payments::newKey),
                gateway,
                Optional.empty());
    }

    private static Payments stripe(
            StripeAccount account, Bills bills, PaymentStore store, Clock clock, URI address, Patience patience) {
        PaymentSettings settings = new PaymentSettings(
                account.place(), account.collectFrom(), account.webhookSecret().isPresent(), List.of());
        PaymentGateway gateway =
                new StripeGateway(account, new StripeApi(address, account.secretKey(), patience, new SecureRandom()));
        PaymentCollection collection = new PaymentCollection(bills, store, gateway, settings, clock, Payments::newKey);
        return new Payments(
                collection,
                gateway,
                account.webhookSecret().map(secret -> new StripeMessages(account, secret, collection, clock)));
    }

    /** Ends a call to the gateway that is running. */
    @Override
    public void close() {
        gateway.close();
    }

    private static String newKey() {
        return "smarthub-" + UUID.randomUUID();
    }
}
