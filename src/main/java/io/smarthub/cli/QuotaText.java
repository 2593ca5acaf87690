package io.smarthub.cli;

import io.smarthub.app.quota.QuotaReport;
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
        report.forecast()
                .filter(forecast -> forecast.pace().isKnown())
                .ifPresent(forecast ->
                        lines.add(messages.get("quota.forecast", forecast.perDay(), forecast.expectedTotal())));
        report.forecast()
                .flatMap(Forecast::runsOutOn)
                .ifPresent(day -> lines.add(messages.get("quota.runs-out", day.toString())));
        return lines;
    }
}
