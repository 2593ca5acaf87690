package io.smarthub.cli;

import io.smarthub.app.quota.LedgerRow;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Evidence;
import io.smarthub.domain.quota.CountReason;
import io.smarthub.domain.quota.CountedUse;
import java.util.Locale;

/** Rows of the quota ledger as lines of text for people. */
final class LedgerText {

    private final Messages messages;
    private final ConversationText times;

    LedgerText(Messages messages, ConversationText times) {
        this.messages = messages;
        this.times = times;
    }

    String line(LedgerRow row) {
        LedgerRow.Counted counted = row.counted();
        String sign = row.units() > 0 ? "+1" : "-1";
        String conversation = counted == null
                ? messages.get("ledger.erased")
                : messages.get("conversation.named", counted.id(), counted.name());
        return "%s  %s  %s: %s".formatted(sign, times.time(row.countedAt()), conversation, why(row));
    }

    /** Why a conversation was counted. */
    String why(Event use, CountReason reason) {
        return sentence(use.words(), CountedUse.valueOf(use.type().name()), reason, use.evidence());
    }

    private String why(LedgerRow row) {
        String text = row.counted() == null ? "" : row.counted().text();
        return sentence(text, row.use(), row.reason(), row.evidence());
    }

    private String sentence(String text, CountedUse use, CountReason reason, Evidence evidence) {
        String what = messages.get("ledger.use." + constant(use), text.isBlank() ? "–" : text);
        String why = messages.get("ledger.reason." + constant(reason));
        return messages.get("ledger.why", what, why, sureness(evidence));
    }

    /** How sure the source was. */
    String sureness(Evidence evidence) {
        return messages.get("sureness." + constant(evidence.kind()), evidence.rule());
    }

    private static String constant(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
