package io.smarthub.imports;

import io.smarthub.app.imports.Reason;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.intake.ConversationKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Settles when each message of a transcript was said. Recorded times are never changed: where they run backwards the
 * messages are put in the order of their times. A message without a time in a dated conversation takes that of the
 * message before it (the first one the conversation's start, or the next recorded time), marked as assumed. A conversation
 * without any time is left out, or spread over a period.
 */
final class TranscriptTimes {

    private final Undated undated;
    private final ZoneId zone;
    private final Remarks remarks;

    TranscriptTimes(Undated undated, ZoneId zone, Remarks remarks) {
        this.undated = undated;
        this.zone = zone;
        this.remarks = remarks;
    }

    /** The messages with their times, in the order they were said. */
    List<Said> settle(ConversationKey key, long line, @Nullable Instant startedAt, List<Said> messages)
            throws RefusedRecord {
        Instant before = startedAt != null
                ? startedAt
                : messages.stream()
                        .map(Said::at)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        if (before == null) {
            return switch (undated) {
                case Undated.Skip() -> throw RefusedRecord.skipped(Reason.UNDATED);
                case Undated.Spread period -> new Spread(period, zone).over(key, messages);
            };
        }
        List<Said> dated = new ArrayList<>(messages.size());
        int missing = 0;
        boolean backwards = false;
        Instant latest = null;
        for (Said message : messages) {
            Instant at = message.at();
            if (at == null) {
                dated.add(message.assumedAt(latest == null ? before : latest));
                missing++;
                continue;
            }
            backwards |= latest != null && at.isBefore(latest);
            latest = at;
            dated.add(message);
        }
        if (missing > 0) {
            remarks.warn(line, Reason.TIMES_MISSING, key.externalId(), String.valueOf(missing));
        }
        if (backwards) {
            remarks.warn(line, Reason.TIMES_DECREASE, key.externalId());
            dated.sort(Comparator.comparing(TranscriptTimes::time));
        }
        return dated;
    }

    static Instant time(Said message) {
        return Objects.requireNonNull(message.at());
    }
}
