package io.smarthub.ui.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.Refusal;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the window says where nothing is recorded about an invoice, or a package is not sold any more. */
class RefusalWordsTest {

    private static final LocalDate DAY = LocalDate.parse("2026-02-28");

    private static String said(Locale locale, Refusal refusal) {
        var formats = new Formats(
                locale,
                ZoneId.of("Europe/Prague"),
                Clock.fixed(Instant.parse("2027-01-31T10:00:00Z"), ZoneId.of("UTC")));
        return new RefusalWords(new BillingWords(Texts.of("billing", locale), formats)).of(refusal);
    }

    private static void says(Refusal refusal, String english, String german) {
        assertThat(said(Locale.UK, refusal)).isEqualTo(english);
        assertThat(said(Locale.GERMANY, refusal)).isEqualTo(german);
    }

    @Test
    void aPackageThatIsHeldAndNoLongerSold() {
        says(
                new Refusal.NoLongerSold("CONV-100", DAY),
                "CONV-100 is no longer sold: it ends on 28 Feb 2026 and cannot be switched on again.",
                "CONV-100 wird nicht mehr verkauft: Es endet am 28. Feb. 2026 und lässt sich nicht wieder einschalten.");
    }

    @Test
    void aPackageForWhichTheCatalogueLeavesNoRoom() {
        says(
                new Refusal.NoRoomLater("CONV-100", 100, 300, DAY),
                "CONV-100 cannot renew on 28 Feb 2026: with what was bought before it, its 100 would pass the 300 a month that the"
                        + " plan allows by then.",
                "CONV-100 kann sich am 28. Feb. 2026 nicht verlängern: Mit dem früher Gekauften läge es mit seinen 100 über den 300"
                        + " im Monat, die der Tarif dann erlaubt.");
    }

    @Test
    void whatIsNotSoldBeforeAnInvoiceIsPaidMayBeAPlanOrAPackage() {
        says(
                new Refusal.PayFirst(2),
                "Invoice 2 was not paid. Once it is paid and that is recorded, this is possible again.",
                "Rechnung 2 wurde nicht bezahlt. Sobald sie bezahlt und das vermerkt ist, geht das wieder.");
    }

    @Test
    void eachReasonAboutAnInvoiceHasItsSentence() {
        says(new Refusal.UnknownInvoice(9, 2), "There is no invoice 9.", "Eine Rechnung 9 gibt es nicht.");
        says(
                new Refusal.IsCreditNote(3),
                "3 is a credit note: nothing is to be paid on it, and it cannot be corrected.",
                "3 ist eine Gutschrift: Darauf ist nichts zu zahlen, und sie kann nicht berichtigt werden.");
        says(
                new Refusal.TakenBack(1, 2, 3),
                "Invoice 1 was taken back by credit note 2 and issued anew as invoice 3. Use that one.",
                "Rechnung 1 wurde mit Gutschrift 2 zurückgenommen und als Rechnung 3 neu ausgestellt. Verwenden Sie diese.");
        says(
                new Refusal.Credited(2, 4),
                "Invoice 2 cannot be corrected: credit note 4 gave unused days of it back.",
                "Rechnung 2 kann nicht berichtigt werden: Mit Gutschrift 4 wurden ungenutzte Tage daraus gutgeschrieben.");
        says(
                new Refusal.PayFirst(1),
                "Invoice 1 was not paid. Once it is paid and that is recorded, this is possible again.",
                "Rechnung 1 wurde nicht bezahlt. Sobald sie bezahlt und das vermerkt ist, geht das wieder.");
        says(new Refusal.NothingDue(5), "Nothing is due on invoice 5.", "Auf Rechnung 5 ist nichts zu zahlen.");
        says(
                new Refusal.AlreadyPaid(1, false, DAY),
                "Invoice 1 is paid already, since 28 Feb 2026.",
                "Rechnung 1 ist schon bezahlt, seit dem 28. Feb. 2026.");
        says(
                new Refusal.AlreadyPaid(3, true, DAY),
                "Credit note 3 is paid back already, since 28 Feb 2026.",
                "Gutschrift 3 ist schon zurückgezahlt, seit dem 28. Feb. 2026.");
        says(
                new Refusal.AlreadyOverdue(1, DAY),
                "Invoice 1 is overdue already, since 28 Feb 2026.",
                "Rechnung 1 ist schon überfällig, seit dem 28. Feb. 2026.");
        says(
                new Refusal.NoPaymentRecorded(1),
                "Nothing is recorded about the payment of 1 that could be taken back.",
                "Zur Zahlung von 1 ist nichts vermerkt, was sich zurücknehmen ließe.");
    }
}
