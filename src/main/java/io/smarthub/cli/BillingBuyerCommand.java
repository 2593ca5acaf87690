package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sets to whom invoices are issued from now on; what is not said stays. Where nothing is said, shows it. */
@Command(name = "buyer", description = "${bundle:command.billing-buyer}")
final class BillingBuyerCommand extends BillingActionCommand {

    @Option(names = "--name", paramLabel = "TEXT", description = "${bundle:option.buyer-name}")
    private @Nullable String name;

    @Option(names = "--street", paramLabel = "TEXT", description = "${bundle:option.buyer-street}")
    private @Nullable String street;

    @Option(names = "--postcode", paramLabel = "TEXT", description = "${bundle:option.buyer-postcode}")
    private @Nullable String postcode;

    @Option(names = "--city", paramLabel = "TEXT", description = "${bundle:option.buyer-city}")
    private @Nullable String city;

    @Option(names = "--country", paramLabel = "CC", description = "${bundle:option.buyer-country}")
    private @Nullable String country;

    @Option(names = "--vat-id", paramLabel = "ID", description = "${bundle:option.buyer-vat-id}")
    private @Nullable String vatId;

    @Option(names = "--note", paramLabel = "TEXT", description = "${bundle:option.buyer-note}")
    private @Nullable String note;

    @Override
    ExitStatus run(Desk desk) {
        if (Stream.of(name, street, postcode, city, country, vatId, note).anyMatch(Objects::nonNull)) {
            return super.run(desk);
        }
        if (asJson()) {
            BillingCommand.show(this, desk);
        } else {
            new BuyerText(messages()).lines(desk.billing().books()).forEach(this::answer);
        }
        return ExitStatus.DONE;
    }

    @Override
    Action action(Desk desk) {
        Buyer known = desk.billing().books().buyer();
        Party party = known.party();
        return new Action.SetBuyer(new Buyer(
                new Party(
                        or(name, party.name()),
                        or(street, party.street()),
                        or(postcode, party.postcode()),
                        or(city, party.city()),
                        or(country, party.country()),
                        or(vatId, party.vatId())),
                or(note, known.note())));
    }

    private static String or(@Nullable String told, String known) {
        return told == null ? known : told;
    }
}
