package io.smarthub.cli;

import io.smarthub.app.billing.CaughtUp;
import io.smarthub.domain.billing.Invoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** That time had passed, and what was recorded for it before the command did its own work. */
final class CaughtUpText {

    private final Messages messages;

    CaughtUpText(Messages messages) {
        this.messages = messages;
    }

    /** Empty where nothing had become due. */
    Optional<String> sentence(CaughtUp caughtUp) {
        if (caughtUp.periods() == 0) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Optional.of(recorded(caughtUp.issued())), ended(caughtUp), planEnds(caughtUp))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" ")));
    }

    /** What is in force no more; empty where everything went on. */
    Optional<String> ended(CaughtUp caughtUp) {
        return caughtUp.ended().isEmpty()
                ? Optional.empty()
                : Optional.of(messages.get(
                        "caught-up.ended",
                        caughtUp.ended().stream().map(this::pieces).collect(Collectors.joining(", "))));
    }

    /** That the plan still runs and does not renew any more. */
    Optional<String> planEnds(CaughtUp caughtUp) {
        return caughtUp.planEnds().map(day -> messages.get("caught-up.plan-ends", messages.day(day)));
    }

    private String pieces(CaughtUp.Ended ended) {
        return new PiecesText(messages).of(ended.code(), ended.pieces(), ended.pieces() + ended.left());
    }

    private String recorded(List<Invoice> issued) {
        return switch (issued.size()) {
            case 0 -> messages.get("caught-up.none");
            case 1 -> messages.get("caught-up.one", number(issued.getFirst()));
            default ->
                messages.get("caught-up.some", issued.size(), number(issued.getFirst()), number(issued.getLast()));
        };
    }

    private static String number(Invoice invoice) {
        return String.valueOf(invoice.number());
    }
}
