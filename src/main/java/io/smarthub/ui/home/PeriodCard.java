package io.smarthub.ui.home;

import io.smarthub.app.home.HomeReport;
import io.smarthub.domain.billing.BillingPeriod;
import io.smarthub.domain.billing.Money;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Meter;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * The billing period as a bar from its first day to the day it renews, with the next charge. It stands apart from the quota and
 * looks different, because it is another clock (D4).
 */
final class PeriodCard {

    private final Texts texts;
    private final Formats formats;
    private final Label title = Nodes.label("", "period-title");
    private final Label charge = Nodes.label("", "period-charge");
    private final Label from = Nodes.label("", "caption");
    private final Label middle = Nodes.label("", "caption");
    private final Label until = Nodes.label("", "caption");
    private final Meter meter;
    private final HBox ends;
    private final Button node;

    PeriodCard(Texts texts, Formats formats, HomeViewModel model) {
        this.texts = texts;
        this.formats = formats;
        meter = new Meter(texts.get("period.meter"));
        meter.setMaxWidth(Double.MAX_VALUE);
        title.setGraphic(Icon.RECEIPT.node(14));
        HBox top = new HBox(title, Nodes.spacer(), charge);
        top.setAlignment(Pos.CENTER_LEFT);
        ends = new HBox(from, Nodes.spacer(), middle, Nodes.spacer(), until);
        VBox content = new VBox(8, top, meter, ends);
        content.setMouseTransparent(true);
        node = Nodes.button("", model::openBilling, "period-card");
        node.setGraphic(content);
        node.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        node.setMaxWidth(Double.MAX_VALUE);
        content.prefWidthProperty().bind(node.widthProperty().subtract(32));
    }

    Button node() {
        return node;
    }

    void show(HomeReport.Billing billing) {
        billing.period().ifPresentOrElse(period -> show(billing, period), () -> showFree(billing));
        node.setAccessibleText(title.getText() + ". " + charge.getText());
    }

    private void show(HomeReport.Billing billing, BillingPeriod period) {
        String end = formats.day(period.end());
        title.setText(texts.get("period.title"));
        charge.setText(billing.nextCharge()
                .map(total -> texts.get("period.charge", money(total), end))
                .orElseGet(() -> texts.get(billing.renewsIfPaid() ? "period.ends-unless-paid" : "period.ends", end)));
        long day = Math.clamp(period.days() - period.daysFrom(billing.today()) + 1, 1, period.days());
        meter.set((double) day / period.days(), Tone.NEUTRAL);
        from.setText(formats.day(period.start()));
        middle.setText(
                texts.get("period.day", billing.plan().name(), formats.number(day), formats.number(period.days())));
        until.setText(end);
        Nodes.show(meter, true);
        Nodes.show(ends, true);
    }

    private void showFree(HomeReport.Billing billing) {
        title.setText(texts.get("period.free", billing.plan().name()));
        charge.setText(texts.get("period.no-charge"));
        Nodes.show(meter, false);
        Nodes.show(ends, false);
    }

    private String money(Money money) {
        return formats.money(money.minor(), money.currency().getCurrencyCode());
    }
}
