package io.smarthub.ui.billing;

import io.smarthub.app.quota.QuotaReport;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.QuotaMonth;
import io.smarthub.domain.quota.WarningLevel;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Card;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The quota clock: the calendar month in the account's zone, whatever the billing period is (D4). */
final class QuotaCard {

    private final BillingWords words;
    private final Clockface face;
    private final Label resets = Nodes.paragraph("", "secondary");
    private final Label forecast = Nodes.paragraph("", "secondary");
    private final Card card;

    QuotaCard(BillingWords words) {
        this.words = words;
        face = new Clockface(words.get("quota.accessible"));
        card = Clockface.card(Icon.CHATBOT, words.get("quota.title"), "chatbot", face);
        card.getChildren().addAll(forecast, resets);
    }

    Node node() {
        return card;
    }

    void show(BillingFigures figures) {
        QuotaReport report = figures.quota();
        Quota quota = report.quota();
        QuotaMonth month = quota.month();
        resets.setText(words.get(
                "quota.resets", words.day(month.resetsOn()), month.zone().getId()));
        if (quota.limit() == 0) {
            face.number(words.formats().number(0), words.get("quota.none"));
            Nodes.show(resets, false);
            face.noBar();
            forecast.setText(
                    quota.used() == 0 ? words.get("quota.none.how") : words.get("quota.none.used", quota.used()));
            return;
        }
        Nodes.show(resets, true);
        if (quota.over() > 0) {
            face.number(words.get("quota.over.number", quota.over()), words.get("quota.over", quota.limit()));
        } else {
            face.number(words.formats().number(quota.remaining()), words.get("quota.left", quota.limit()));
        }
        LocalDate first = month.month().atDay(1);
        int length = month.month().lengthOfMonth();
        face.bar(
                quota.share(),
                tone(quota.warning()),
                words.day(first),
                words.get("quota.used", quota.used(), quota.limit()),
                words.day(first.plusDays(length - 1L)));
        forecast.setText(report.forecast()
                .map(next -> forecast(next, quota.exhausted()) + band(next))
                .orElse(""));
        Nodes.show(forecast, !forecast.getText().isEmpty());
    }

    private String forecast(Forecast next, boolean exhausted) {
        if (next.runsOutOn().isPresent()) {
            return next.gap() > 0 && !exhausted
                    ? words.get("quota.runs-out", words.day(next.runsOutOn().get()), next.gap())
                    : words.get("quota.ran-out", words.day(next.runsOutOn().get()));
        }
        return next.pace().isKnown() ? words.get("quota.lasts") : words.get("quota.unknown");
    }

    private String band(Forecast next) {
        return next.pace().isKnown() && next.band().isWide()
                ? " " + words.get("quota.band", next.band().low(), next.band().high())
                : "";
    }

    private static Tone tone(WarningLevel level) {
        return switch (level) {
            case NONE -> Tone.CHATBOT;
            case AT_80 -> Tone.WARNING;
            case AT_95, AT_100 -> Tone.DANGER;
        };
    }
}
