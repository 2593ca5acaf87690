package io.smarthub.cli;

import io.smarthub.app.statistics.Summary;
import io.smarthub.domain.statistics.BucketSize;
import io.smarthub.domain.statistics.Range;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The counts of a range, beside the equal period before. */
@Command(name = "stats", description = "${bundle:command.stats}")
final class StatsCommand extends DeskCommand {

    private static final int MOST_DAYS = 100_000;

    enum Step {
        DAY,
        WEEK,
        MONTH
    }

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "${bundle:option.from}")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "${bundle:option.to}")
    private @Nullable LocalDate to;

    @Option(names = "--by", paramLabel = "day|week|month", defaultValue = "DAY", description = "${bundle:option.by}")
    private Step by = Step.DAY;

    @Override
    void check() {
        LocalDate first = Objects.requireNonNull(from);
        LocalDate end = Objects.requireNonNull(to);
        if (!first.isBefore(end)) {
            throw wrong("range.empty", first.toString(), end.toString());
        }
        if (ChronoUnit.DAYS.between(first, end) > MOST_DAYS) {
            throw wrong("range.long", MOST_DAYS);
        }
    }

    @Override
    ExitStatus run(Desk desk) {
        Range range = desk.statistics().range(Objects.requireNonNull(from), Objects.requireNonNull(to));
        Summary summary = desk.statistics()
                .summary(
                        range,
                        switch (by) {
                            case DAY -> BucketSize.DAY;
                            case WEEK -> BucketSize.WEEK;
                            case MONTH -> BucketSize.MONTH;
                        });
        if (asJson()) {
            answer(StatsJson.document(summary));
        } else {
            new StatsText(messages()).lines(summary).forEach(this::answer);
        }
        return ExitStatus.DONE;
    }
}
