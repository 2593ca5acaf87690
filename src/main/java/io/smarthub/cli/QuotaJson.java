package io.smarthub.cli;

import io.smarthub.app.quota.Planning;
import io.smarthub.app.quota.QuotaReport;
import io.smarthub.domain.billing.Advice;
import io.smarthub.domain.quota.Band;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A month's quota as a JSON document; the names are a contract. The forecast's members are null where nothing is known: for
 * other months than the present one, and in the first days of a record. Where {@code planKnown} is false, no plan was
 * recorded in that month, and limit and over follow from FREE.
 */
final class QuotaJson {

    private QuotaJson() {}

    static ObjectNode document(QuotaReport report) {
        Quota quota = report.quota();
        ObjectNode document = JsonMapper.shared().createObjectNode();
        document.put("month", quota.month().month().toString());
        document.put("zone", quota.month().zone().getId());
        document.put("plan", report.plan().name());
        document.put("planKnown", report.planKnown());
        document.put("included", quota.included());
        document.put("extra", quota.extra());
        document.put("limit", quota.limit());
        document.put("used", quota.used());
        document.put("remaining", quota.remaining());
        document.put("over", quota.over());
        document.put("resetsOn", quota.month().resetsOn().toString());
        forecast(report.forecast(), document.putObject("forecast"));
        return document;
    }

    /** The cheapest way to have enough, and the next best; null where nothing is needed. */
    static void put(Planning planning, ObjectNode document) {
        if (planning.report().advice().isEmpty()) {
            document.putNull("advice");
            return;
        }
        ObjectNode advice = document.putObject("advice");
        put(planning.report().advice().get(), advice);
        if (planning.nextBest().isPresent()) {
            put(planning.nextBest().get(), advice.putObject("nextBest"));
        } else {
            advice.putNull("nextBest");
        }
    }

    private static void put(Advice advice, ObjectNode document) {
        document.put("plan", advice.plan().name());
        document.put("changesPlan", advice.changesPlan());
        document.putArray("packages");
        advice.packages()
                .forEach(addOn -> document.withArrayProperty("packages").add(addOn.code()));
        document.put("morePerMonthMinor", advice.morePerMonth().minor());
        document.put("currency", advice.morePerMonth().currency().getCurrencyCode());
        document.put("limit", advice.limit());
        document.put("uncovered", advice.uncovered());
    }

    static void forecast(Optional<Forecast> forecast, ObjectNode document) {
        Optional<Forecast> paced = forecast.filter(known -> known.pace().isKnown());
        document.put(
                "runsOutOn",
                forecast.flatMap(Forecast::runsOutOn).map(LocalDate::toString).orElse(null));
        document.put("perDay", paced.map(Forecast::perDay).orElse(null));
        document.put("expectedTotal", paced.map(Forecast::expectedTotal).orElse(null));
        document.put("gap", paced.map(Forecast::gap).orElse(null));
        Optional<Band> band = paced.map(Forecast::band);
        document.put("low", band.map(Band::low).orElse(null));
        document.put("high", band.map(Band::high).orElse(null));
        document.put(
                "earliestRunOut",
                band.flatMap(Band::earliestRunOut).map(LocalDate::toString).orElse(null));
        document.put(
                "latestRunOut",
                band.flatMap(Band::latestRunOut).map(LocalDate::toString).orElse(null));
    }
}
