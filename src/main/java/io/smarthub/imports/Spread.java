package io.smarthub.imports;

import io.smarthub.app.imports.Hash64;
import io.smarthub.app.imports.Undated;
import io.smarthub.app.intake.ConversationKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives an undated conversation times: a day of the period and a start between 8 and 21 o'clock, both from the
 * conversation's key, then for each message the seconds it takes to read the one before and to write it. The same
 * conversation and period always give the same times.
 */
final class Spread {

    private static final LocalTime OPENS = LocalTime.of(8, 0);
    private static final int SECONDS_OPEN = 13 * 3600;

    private final Undated.Spread period;
    private final ZoneId zone;

    Spread(Undated.Spread period, ZoneId zone) {
        this.period = period;
        this.zone = zone;
    }

    List<Said> over(ConversationKey key, List<Said> messages) {
        long hash = Hash64.of(key.source(), key.account(), key.externalId());
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        LocalDate day = period.from().plusDays(Math.floorMod(hash, days));
        long second = Math.floorMod(Hash64.mix(hash), SECONDS_OPEN);
        Instant at = day.atTime(OPENS).plusSeconds(second).atZone(zone).toInstant();
        List<Said> dated = new ArrayList<>(messages.size());
        for (Said message : messages) {
            dated.add(message.assumedAt(at));
            at = at.plus(pause(message, hash));
        }
        return dated;
    }

    /** Two to twenty seconds, and a second for every 15 characters up to two minutes. */
    private static Duration pause(Said message, long hash) {
        int thinking = 2 + Math.floorMod(Hash64.mix(hash + message.index()), 19);
        return Duration.ofSeconds(thinking)
                .plusSeconds(Math.min(120, message.text().length() / 15));
    }
}
