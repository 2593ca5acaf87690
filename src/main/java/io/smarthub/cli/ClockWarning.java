package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxRow;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says when the clock is before what is recorded, so that what is shown by it is of a month that is long over; or so far after it
 * that nothing was renewed by it.
 */
final class ClockWarning {

    /** Imports take times until tomorrow, since a source's clock and zone may differ from ours. */
    private static final Duration FINE = Duration.ofDays(1);

    private final Messages messages;
    private final Desk desk;

    ClockWarning(Messages messages, Desk desk) {
        this.messages = messages;
        this.desk = desk;
    }

    /** What to say beside that command's answer; empty where its figures are not by the clock, or the clock is fine. */
    Optional<String> beside(DeskCommand command) {
        return switch (command.topmost()) {
            case QuotaCommand _, LedgerCommand _, InvoicesCommand _ ->
                ahead().or(() -> sentence(Stream.concat(decided().stream(), happened().stream())));
            case BillingCommand _ -> billing(command).or(() -> sentence(happened().stream()));
            default -> Optional.empty();
        };
    }

    private Optional<String> billing(DeskCommand command) {
        var clock = new BillingClockText(messages, desk.billing().view());
        return clock.ahead().filter(_ -> !isToldAnyway(command)).or(clock::behind);
    }

    /** By its refusal, or because it is what to do about it. */
    private static boolean isToldAnyway(DeskCommand command) {
        return command instanceof BillingActionCommand || command instanceof BillingCatchUpCommand;
    }

    /** The clock is not believed: the books stand still at the last recorded moment. */
    private Optional<String> ahead() {
        BillingView view = desk.billing().view();
        Instant now = desk.clock().instant();
        ZoneId zone = desk.account().account().zone();
        return Optional.of(view.clockAhead())
                .filter(ahead -> !ahead.isZero())
                .map(ahead -> messages.get(
                        "clock.ahead", messages.moment(now, zone), messages.moment(now.minus(ahead), zone)));
    }

    private Optional<String> sentence(Stream<Instant> recorded) {
        ZoneId zone = desk.account().account().zone();
        return recorded.max(Instant::compareTo)
                .map(newest -> messages.get(
                        "clock.behind", messages.moment(desk.clock().instant(), zone), messages.moment(newest, zone)));
    }

    /** When the newest decision was made, where the clock is before it. */
    private Optional<Instant> decided() {
        return Optional.of(desk.billing().view().clockBehind())
                .filter(behind -> behind.compareTo(FINE) >= 0)
                .map(behind -> desk.clock().instant().plus(behind));
    }

    /** When the newest event happened, where the clock is before it. */
    private Optional<Instant> happened() {
        return desk.conversations().after(ConversationFilter.ALL, null, 1).rows().stream()
                .map(InboxRow::lastMessageAt)
                .filter(at -> Duration.between(desk.clock().instant(), at).compareTo(FINE) >= 0)
                .findFirst();
    }
}
