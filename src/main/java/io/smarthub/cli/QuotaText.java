package io.smarthub.cli;

import io.smarthub.app.quota.QuotaReport;
import io.smarthub.domain.quota.Band;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import java.util.ArrayList;
import java.util.List;

/** A month's quota for people. */
final class QuotaText {

    private final Messages messages;

    QuotaText(Messages messages) {
        this.messages = messages;
    }

    List<String> lines(QuotaReport report) {
        Quota quota = report.quota();
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(
                "quota.month",
                quota.month().month().toString(),
                quota.month().zone().getId(),
                quota.month().resetsOn().toString()));
        if (!report.planKnown()) {
            lines.add(messages.get("quota.no-plan", quota.used()));
            return lines;
        }
        lines.add(messages.get("quota.limit", report.plan().name(), quota.limit(), quota.included(), quota.extra()));
        lines.add(messages.get("quota.used", quota.used(), quota.remaining()));
        if (quota.over() > 0) {
            lines.add(messages.get("quota.over", quota.over()));
        }
        report.forecast().ifPresent(forecast -> lines.addAll(lines(forecast)));
        return lines;
    }

    /** What the month will look like at its end, and how far that may be off. */
    List<String> lines(Forecast forecast) {
        List<String> lines = new ArrayList<>();
        if (forecast.pace().isKnown()) {
            Band band = forecast.band();
            lines.add(messages.get("quota.forecast", forecast.perDay(), forecast.expectedTotal()));
            if (band.isWide()) {
                lines.add(messages.get("quota.band", band.low(), band.high()));
            }
        }
        forecast.runsOutOn().ifPresent(day -> lines.add(messages.get("quota.runs-out", day.toString())));
        forecast.band()
                .earliestRunOut()
                .filter(day ->
                        !forecast.band().latestRunOut().equals(forecast.band().earliestRunOut()))
                .ifPresent(earliest -> lines.add(forecast.band()
                        .latestRunOut()
                        .map(latest -> messages.get("quota.runs-out-between", earliest.toString(), latest.toString()))
                        .orElseGet(() -> messages.get("quota.may-run-out", earliest.toString()))));
        return lines;
    }
}
