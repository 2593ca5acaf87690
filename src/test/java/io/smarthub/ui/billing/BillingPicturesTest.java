package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.support.Accessibility;
import io.smarthub.support.FxTest;
import io.smarthub.support.Themed;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.overlay.OverlayHost;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the screen in {@code target/screens}, to be looked at. */
@ExtendWith({FxTest.class, Themed.class})
class BillingPicturesTest {

    private static final Path OUT = Path.of("target/screens");

    @TempDir
    Path dir;

    @Test
    void drawsEveryPart() throws Exception {
        try (var room = new Room(dir)) {
            room.withHistory();
            draw(room, Locale.UK, false, 1080, 1400, "", "billing-en-light-whole");
            draw(room, Locale.UK, false, 1080, 728, "", "billing-en-light");
            draw(room, Locale.GERMANY, true, 1080, 1000, "", "billing-de-dark");
            draw(room, Locale.GERMANY, false, 760, 1000, "", "billing-de-narrow");
            draw(room, Locale.UK, false, 1080, 728, "Invoices", "billing-en-invoices");
            draw(room, Locale.GERMANY, false, 760, 568, "Verlauf", "billing-de-history");
            draw(room, Locale.GERMANY, false, 1080, 728, "Tarif wechseln", "billing-de-plans");
            draw(room, Locale.GERMANY, false, 1080, 728, "Tarif wechseln|PRO wählen", "billing-de-preview");
            draw(room, Locale.UK, true, 760, 568, "Change plan", "billing-en-plans");
        }
        assertThat(Files.exists(OUT.resolve("billing-en-plans.png"))).isTrue();
    }

    /** In the room beside the rail that a window of 960x640 and one of 1280x800 have. */
    @Test
    void drawsEveryPayment() throws Exception {
        try (var room = new Room(dir)) {
            new EveryPayment(room).recorded();
            for (String size : List.of("760x640", "1080x800")) {
                int width = Integer.parseInt(size.split("x")[0]);
                draw(room, Locale.UK, false, width, 1000, "Invoices", "billing-en-payments-" + size);
                draw(room, Locale.GERMANY, true, width, 1000, "Rechnungen", "billing-de-payments-" + size);
                draw(room, Locale.UK, true, width, 1000, "History", "billing-en-history-" + size);
                draw(room, Locale.GERMANY, false, width, 1000, "Verlauf", "billing-de-history-" + size);
            }
        }
        assertThat(Files.exists(OUT.resolve("billing-de-payments-760x640.png"))).isTrue();
    }

    @Test
    void drawsInvoicesAndCreditNotes() throws Exception {
        try (var room = new Room(dir)) {
            new EveryPayment(room).recorded();
            for (int number : List.of(3, 6, 12, 13)) {
                try (var window = new BillingWindow(room, Locale.GERMANY)) {
                    window.tab("Rechnungen").fire();
                    window.openInvoice(room.billing.books().invoices().size() - number);
                    Snapshots.write(
                            Snapshots.take(window.host.getScene()),
                            OUT.resolve("billing-de-invoice-" + number + ".png"));
                }
            }
        }
        assertThat(Files.exists(OUT.resolve("billing-de-invoice-13.png"))).isTrue();
    }

    @Test
    void drawsFree() throws Exception {
        try (var room = new Room(dir)) {
            room.used = 0;
            draw(room, Locale.GERMANY, false, 1080, 728, "", "billing-de-free");
        }
        assertThat(Files.exists(OUT.resolve("billing-de-free.png"))).isTrue();
    }

    private static void draw(Room room, Locale locale, boolean dark, int width, int height, String press, String name)
            throws Exception {
        var host = new OverlayHost(Texts.of("kit", locale), _ -> {});
        BillingScreen screen = room.screen(host, locale);
        host.setContent(screen.node());
        var scene = new Scene(host, width, height);
        scene.getPreferences().setReducedMotion(true);
        Theme.style(scene, dark);
        screen.shown();
        Snapshots.take(scene);
        for (String step : press.split("\\|")) {
            Accessibility.all(host)
                    .filter(node -> node instanceof ButtonBase button && step.equals(button.getText()))
                    .map(ButtonBase.class::cast)
                    .findFirst()
                    .ifPresent(ButtonBase::fire);
        }
        Snapshots.write(Snapshots.take(scene), OUT.resolve(name + ".png"));
        screen.hidden();
    }
}
