package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Buyer;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.SalesTerms;
import io.smarthub.domain.billing.Vat;
import io.smarthub.ui.kit.Nodes;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** To whom invoices are issued: the fields, and what they mean for the VAT. */
final class BuyerForm extends VBox {

    private final BillingWords words;
    private final SalesTerms sales;
    private final TextField name = new TextField();
    private final TextField street = new TextField();
    private final TextField postcode = new TextField();
    private final TextField city = new TextField();
    private final ComboBox<String> country = new ComboBox<>();
    private final TextField vatId = new TextField();
    private final TextArea note = new TextArea();
    private final Label meaning = Nodes.paragraph("", "caption");

    BuyerForm(Buyer known, SalesTerms sales, BillingWords words) {
        this.words = words;
        this.sales = sales;
        getStyleClass().add("buyer-form");
        countries();
        name.setId("buyer-name");
        country.setId("buyer-country");
        vatId.setId("buyer-vat-id");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        fill(known);
        getChildren()
                .addAll(
                        field("buyer.name", name),
                        field("buyer.street", street),
                        row(field("buyer.postcode", postcode), field("buyer.city", city)),
                        row(field("buyer.country", country), field("buyer.vat-id", vatId)),
                        field("buyer.note", note),
                        meaning);
        Stream.<ObservableValue<?>>of(country.valueProperty(), vatId.textProperty())
                .forEach(value -> value.subscribe(_ -> say()));
    }

    /** What the owner has told. */
    Buyer buyer() {
        return new Buyer(party(), note.getText());
    }

    private Party party() {
        return new Party(
                name.getText(),
                street.getText(),
                postcode.getText(),
                city.getText(),
                Objects.requireNonNullElse(country.getValue(), ""),
                vatId.getText());
    }

    private void fill(Buyer known) {
        name.setText(known.party().name());
        street.setText(known.party().street());
        postcode.setText(known.party().postcode());
        city.setText(known.party().city());
        country.setValue(known.party().country());
        vatId.setText(known.party().vatId());
        note.setText(known.note());
    }

    private void say() {
        Vat vat = sales.vat(party());
        meaning.setText(words.get(
                "buyer.vat." + vat.category().name().toLowerCase(Locale.ROOT).replace('_', '-'), words.percent(vat)));
    }

    private void countries() {
        Locale language = words.formats().locale();
        List<String> byName = Arrays.stream(Locale.getISOCountries())
                .sorted(Comparator.comparing(words.formats()::country, Collator.getInstance(language)))
                .toList();
        country.getItems().add("");
        country.getItems().addAll(byName);
        country.setMaxWidth(Double.MAX_VALUE);
        country.setVisibleRowCount(8);
        country.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String code) {
                return code == null ? "" : words.formats().country(code);
            }

            @Override
            public String fromString(String text) {
                throw new UnsupportedOperationException();
            }
        });
    }

    private VBox field(String key, Control input) {
        Label label = Nodes.label(words.get(key), "field-label");
        label.setLabelFor(input);
        input.setAccessibleText(words.get(key));
        var field = new VBox(label, input);
        field.getStyleClass().add("field");
        return field;
    }

    private static HBox row(VBox left, VBox right) {
        var row = new HBox(left, right);
        row.getStyleClass().add("buyer-row");
        for (VBox each : List.of(left, right)) {
            HBox.setHgrow(each, Priority.ALWAYS);
            each.setPrefWidth(200);
        }
        return row;
    }
}
