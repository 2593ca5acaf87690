package io.smarthub.ui.home;

import io.smarthub.app.quota.QuotaReport;
import io.smarthub.domain.billing.Advice;
import io.smarthub.domain.quota.Forecast;
import io.smarthub.domain.quota.Quota;
import io.smarthub.domain.quota.WarningLevel;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Pill;
import io.smarthub.ui.kit.control.QuotaRing;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How many chatbot conversations are left this calendar month, whether they will last, and what closes the gap. */
final class QuotaCard extends VBox {

    private static final double DIAMETER = 132;

    private final Texts texts;
    private final Formats formats;
    private final QuotaRing ring = new QuotaRing(DIAMETER);
    private final HBox pill = new HBox();
    private final Label forecast = Nodes.paragraph("", "quota-forecast");
    private final Label advice = Nodes.paragraph("", "secondary");
    private final Hyperlink packages;
    private final Hyperlink used;
    private final Label resets = Nodes.paragraph("", "caption");

    QuotaCard(Texts texts, Formats formats, HomeViewModel model) {
        this.texts = texts;
        this.formats = formats;
        packages = new Hyperlink(texts.get("quota.packages"));
        packages.setOnAction(_ -> model.openBilling());
        used = new Hyperlink();
        used.setOnAction(_ -> model.openUsed());
        HBox heading = new HBox(Nodes.label(texts.get("quota.title"), "card-title"));
        heading.getStyleClass().add("card-heading");
        heading.setAlignment(Pos.CENTER_LEFT);
        FlowPane links = new FlowPane(16, 2, used, packages);
        VBox facts = new VBox(pill, forecast, advice, links, resets);
        facts.getStyleClass().add("quota-facts");
        HBox.setHgrow(facts, Priority.ALWAYS);
        HBox body = new HBox(24, ring, facts);
        body.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(body, Priority.ALWAYS);
        getStyleClass().addAll("card", "quota-card");
        getChildren().addAll(heading, body);
    }

    void show(QuotaReport report) {
        Quota quota = report.quota();
        ring.setUsed(quota.used(), quota.limit());
        if (quota.over() > 0) {
            ring.setText(
                    texts.get("quota.over-number", formats.number(quota.over())),
                    texts.get("quota.over", formats.number(quota.limit())));
        } else {
            ring.setText(formats.number(quota.remaining()), texts.get("quota.left", formats.number(quota.limit())));
        }
        if (quota.limit() == 0 && quota.used() == 0) {
            ring.setText("–", texts.get("quota.none"));
        }
        pill.getChildren().setAll(warning(quota).stream().toList());
        Nodes.show(pill, !pill.getChildren().isEmpty());
        forecast.setText(forecast(report));
        Optional<String> hint = report.advice().map(this::advice);
        advice.setText(hint.orElse(""));
        Nodes.show(advice, hint.isPresent());
        Nodes.show(used, quota.used() > 0);
        used.setText(texts.get(
                "quota.used",
                formats.number(quota.used()),
                formats.month(quota.month().month())));
        Nodes.show(packages, hint.isPresent() || quota.limit() == 0);
        packages.setText(texts.get(quota.limit() == 0 ? "quota.plans" : "quota.packages"));
        Nodes.show(resets, quota.limit() > 0);
        resets.setText(texts.get("quota.resets", formats.dateTime(quota.month().until()), formats.zoneName()));
    }

    private Optional<Pill> warning(Quota quota) {
        if (quota.over() > 0) {
            return Optional.of(
                    new Pill(Icon.WARNING, texts.get("quota.over-by", formats.number(quota.over())), Tone.DANGER));
        }
        WarningLevel level = quota.warning();
        if (level == WarningLevel.NONE) {
            return Optional.empty();
        }
        String share = formats.percent(Math.floor(quota.share() * 100) / 100);
        Tone tone = level == WarningLevel.AT_80 ? Tone.WARNING : Tone.DANGER;
        return Optional.of(new Pill(Icon.WARNING, texts.get("quota.share", share), tone));
    }

    private String forecast(QuotaReport report) {
        Quota quota = report.quota();
        if (quota.limit() == 0) {
            return texts.get("quota.no-chatbot", report.plan().name());
        }
        Optional<Forecast> outlook = report.forecast();
        if (quota.exhausted()) {
            return outlook.flatMap(Forecast::runsOutOn)
                    .map(day -> texts.get("quota.used-up", day(day)))
                    .orElse(texts.get("quota.exhausted"));
        }
        if (outlook.isEmpty() || !outlook.get().pace().isKnown()) {
            return texts.get("quota.unknown-pace");
        }
        return outlook.get()
                .runsOutOn()
                .map(day -> texts.get("quota.runs-out", day(day)))
                .orElse(texts.get("quota.lasts", formats.decimal(outlook.get().perDay(), 1)));
    }

    /** Never broken over two lines. */
    private String day(LocalDate day) {
        return formats.day(day).replace(' ', '\u00a0');
    }

    private String advice(Advice way) {
        String units = way.packages().stream()
                .map(addOn -> "+" + formats.number(addOn.units()))
                .collect(Collectors.joining(", "));
        String plan = way.plan().name();
        String what = way.packages().isEmpty()
                ? texts.get("quota.plan", plan)
                : way.changesPlan() ? texts.get("quota.plan-with", plan, units) : texts.get("quota.package", units);
        String price = formats.money(
                way.morePerMonth().minor(), way.morePerMonth().currency().getCurrencyCode());
        return way.isEnough()
                ? texts.get("quota.advice", what, price)
                : texts.get("quota.advice-partly", what, price, formats.number(way.uncovered()));
    }
}
