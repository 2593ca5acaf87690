package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import java.time.Duration;
import java.util.Optional;

/** What is wrong with the clock, as far as billing goes by it. */
final class BillingClockText {

    private static final Duration FINE = Duration.ofDays(1);

    private final Messages messages;
    private final BillingView view;

    BillingClockText(Messages messages, BillingView view) {
        this.messages = messages;
        this.view = view;
    }

    /** That it is not believed. */
    Optional<String> ahead() {
        return view.clockAhead().isZero()
                ? Optional.empty()
                : Optional.of(
                        messages.get("billing.clock-ahead", view.clockAhead().toDays()));
    }

    /** That it is before what is recorded, and how what is recorded now is dated. */
    Optional<String> behind() {
        return view.clockBehind().compareTo(FINE) < 0
                ? Optional.empty()
                : Optional.of(messages.get(
                        "billing.clock-behind",
                        view.clockBehind().toDays(),
                        messages.moment(view.books().at(), view.books().terms().zone())));
    }
}
