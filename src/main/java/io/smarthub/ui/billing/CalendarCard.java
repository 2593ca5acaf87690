package io.smarthub.ui.billing;

import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.Pieces;
import io.smarthub.ui.billing.RenewalCalendar.Ending;
import io.smarthub.ui.billing.RenewalCalendar.Entry;
import io.smarthub.ui.kit.Nodes;
import io.smarthub.ui.kit.control.Card;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The coming charging days: what renews, what ends, what it costs. Three at first, twelve on request. */
final class CalendarCard {

    private static final int FIRST = 3;

    private final BillingWords words;
    private final VBox rows = new VBox();
    private final Button all;
    private final Card card;
    private RenewalCalendar calendar = new RenewalCalendar(List.of());
    private boolean whole;
    private @Nullable Books books;

    CalendarCard(BillingWords words) {
        this.words = words;
        rows.getStyleClass().add("calendar-rows");
        all = Nodes.button(
                "",
                () -> {
                    whole = !whole;
                    if (books != null) {
                        fill(books);
                    }
                },
                "flat",
                "small",
                "accent-text",
                "fold-button");
        card = Card.titled(words.get("calendar.title")).with(rows, all);
    }

    Node node() {
        return card;
    }

    void show(BillingFigures figures) {
        Nodes.show(card, figures.books().period().isPresent());
        calendar = figures.outlook().calendar();
        fill(figures.books());
    }

    private void fill(Books now) {
        books = now;
        List<Entry> entries = calendar.entries();
        rows.getChildren()
                .setAll(entries.stream()
                        .limit(whole ? entries.size() : FIRST)
                        .map(entry -> row(entry, now))
                        .toList());
        all.setText(words.get(whole ? "calendar.fewer" : "calendar.all", entries.size()));
        Nodes.show(all, entries.size() > FIRST);
    }

    private String renews(Entry entry, Catalogue sold) {
        return entry.renews().stream()
                .map(each -> words.name(each.code(), each.quantity(), sold))
                .collect(Collectors.joining(", "));
    }

    /** What ends with the running period is on as it was bought; later everything is as it is sold now. */
    private String names(List<Pieces> ending, Entry entry, Books now) {
        boolean running = entry.equals(calendar.entries().getFirst());
        return ending.stream()
                .map(each -> running
                        ? words.held(each.code(), each.quantity(), now)
                        : words.name(each.code(), each.quantity(), now.terms().catalogue()))
                .collect(Collectors.joining(", "));
    }

    /** On what it depends is said once where it ends together with the plan. */
    private String ends(Ending ending, Entry entry, Books now) {
        LocalDate date = entry.date();
        String names = names(ending.pieces(), entry, now);
        String day = words.day(ending.day());
        boolean withThePlan =
                entry.planEnds() && ending.day().equals(date) && ending.unless().equals(entry.unless());
        if (withThePlan && !ending.unless().isEmpty()) {
            return words.get("calendar.ends-with-plan", names);
        }
        if (ending.unless().isEmpty()) {
            return ending.day().equals(date)
                    ? words.get("calendar.ends", names)
                    : words.get("calendar.ends-on", day, names);
        }
        String paid = new IfPaidWords(words).condition(ending.unless());
        return ending.day().equals(date)
                ? words.get("calendar.ends-unless", paid, names)
                : words.get("calendar.ends-on-unless", day, paid, names);
    }

    private String planEnds(Entry entry) {
        return entry.unless().isEmpty()
                ? words.get("calendar.plan-ends")
                : words.get("calendar.plan-ends-unless", new IfPaidWords(words).condition(entry.unless()));
    }

    private Node row(Entry entry, Books now) {
        Label day = Nodes.label(words.day(entry.date()), "calendar-day");
        day.setMinWidth(Region.USE_PREF_SIZE);
        List<Label> lines = new ArrayList<>();
        if (entry.planEnds()) {
            lines.add(Nodes.paragraph(planEnds(entry), "secondary", "calendar-ends"));
        } else if (!entry.renews().isEmpty()) {
            lines.add(Nodes.paragraph(renews(entry, now.terms().catalogue()), "secondary"));
        }
        entry.ends()
                .forEach(ending -> lines.add(Nodes.paragraph(ends(ending, entry, now), "secondary", "calendar-ends")));
        var what = new VBox();
        what.getChildren().addAll(lines);
        Label total = Nodes.label(words.money(entry.total()), "fact-figure");
        total.setMinWidth(Region.USE_PREF_SIZE);
        var row = new VBox(new HBox(day, Nodes.spacer(), total), what);
        row.getStyleClass().add("calendar-row");
        return row;
    }
}
