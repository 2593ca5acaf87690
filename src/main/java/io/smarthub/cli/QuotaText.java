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
        String month = messages.month(quota.month().month());
        String zone = quota.month().zone().getId();
        boolean present = report.forecast().isPresent();
        lines.add(
                present
                        ? messages.get(
                                "quota.month",
                                month,
                                zone,
                                messages.day(quota.month().resetsOn()))
                        : messages.get("quota.other-month", month, zone));
        if (!report.planKnown()) {
            lines.add(messages.get("quota.no-plan", quota.used()));
            return lines;
        }
        lines.add(messages.get("quota.limit", report.plan().name(), quota.limit(), quota.included(), quota.extra()));
        lines.add(messages.get("quota.used", quota.used(), quota.remaining()));
        if (quota.over() > 0) {
            lines.add(messages.get("quota.over", quota.over()));
        }
        report.forecast().ifPresent(forecast -> lines.addAll(lines(forecast, quota)));
        return lines;
    }

    /**
     * What the month will look like at its end, and how far that may be off.
     *
     * @param quota its balance
     */
    List<String> lines(Forecast forecast, Quota quota) {
        List<String> lines = new ArrayList<>();
        if (forecast.pace().isKnown()) {
            Band band = forecast.band();
            lines.add(messages.get("quota.forecast", forecast.perDay(), forecast.expectedTotal()));
            if (band.isWide()) {
                lines.add(messages.get("quota.band", band.low(), band.high()));
            }
        }
        forecast.runsOutOn()
                .ifPresent(day -> lines.add(
                        messages.get(quota.exhausted() ? "quota.ran-out" : "quota.runs-out", messages.day(day))));
        forecast.band()
                .earliestRunOut()
                .filter(day ->
                        !forecast.band().latestRunOut().equals(forecast.band().earliestRunOut()))
                .ifPresent(earliest -> lines.add(forecast.band()
                        .latestRunOut()
                        .map(latest ->
                                messages.get("quota.runs-out-between", messages.day(earliest), messages.day(latest)))
                        .orElseGet(() -> messages.get("quota.may-run-out", messages.day(earliest)))));
        return lines;
    }
}
