package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BuyerCommandTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp);
    }

    private Cli.Answer buyer(String... options) {
        return at(cli, options);
    }

    private static Cli.Answer at(Cli cli, String... options) {
        List<String> all = new ArrayList<>(List.of("billing", "buyer"));
        all.addAll(List.of(options));
        return cli.at(JANUARY, all.toArray(String[]::new));
    }

    @Test
    void withoutOptionsShowsWhatIsRecordedAndWhatIsMissing() {
        assertThat(buyer()).isEqualTo(new Cli.Answer(0, """
                No buyer is recorded, so invoices name nobody.
                Missing for a complete invoice: --name, --street, --postcode, --city, --country
                VAT: 21 %, as long as the buyer’s country is not recorded.
                """, ""));
        buyer(
                        "--name",
                        "Acme GmbH",
                        "--city",
                        "Berlin",
                        "--country",
                        "de",
                        "--vat-id",
                        "DE 123456789",
                        "--note",
                        "Order 7")
                .isDone();

        assertThat(buyer().out()).isEqualTo("""
                Invoices are issued to:
                  Name         Acme GmbH
                  City         Berlin
                  Country      DE (Germany)
                  VAT ID       DE123456789
                  Note         Order 7
                Missing for a complete invoice: --street, --postcode
                VAT: none is charged, the buyer owes it in Germany (reverse charge).
                """);
        assertThat(at(cli.inGerman()).out()).isEqualTo("""
                Rechnungen gehen an:
                  Name         Acme GmbH
                  Ort          Berlin
                  Land         DE (Deutschland)
                  USt-IdNr.    DE123456789
                  Vermerk      Order 7
                Für eine vollständige Rechnung fehlt: --street, --postcode
                USt.: Es wird keine berechnet, der Käufer schuldet sie in seinem Land: Deutschland (Reverse Charge).
                """);
        JsonNode document = buyer("--json").isDone().json().get("buyer");
        assertThat(document.get("name").stringValue()).isEqualTo("Acme GmbH");
        assertThat(document.get("vatCategory").stringValue()).isEqualTo("REVERSE_CHARGE");
        assertThat(document.get("missing")).extracting(JsonNode::stringValue).containsExactly("STREET", "POSTCODE");
    }

    @Test
    void whatWasSetIsEchoedAndNothingIsSaidOfCharges() {
        cli.at(JANUARY, "billing", "plan", "STANDARD").isDone();

        Cli.Answer answer = buyer(
                        "--name",
                        "Obchod s.r.o.",
                        "--street",
                        "Dlouhá 1",
                        "--postcode",
                        "110 00",
                        "--city",
                        "Praha",
                        "--country",
                        "CZ")
                .isDone();

        assertThat(answer.out()).startsWith("""
                The buyer is recorded.
                Invoices are issued to:
                  Name         Obchod s.r.o.
                  Street       Dlouhá 1
                  Postal code  110 00
                  City         Praha
                  Country      CZ (Czechia)
                VAT: 21 %, because seller and buyer are in the same country.
                Invoices that were issued stay as they are; “billing correct N” issues one anew.

                STANDARD, 19.00 EUR a month""").doesNotContain("Nothing was charged", "Invoice 1");
        assertThat(at(cli.inGerman(), "--note", "Bestellung 7").isDone().out())
                .startsWith("Der Käufer ist gespeichert.\nRechnungen gehen an:\n")
                .contains(
                        "  Vermerk      Bestellung 7\n",
                        "USt.: 21 %, denn Verkäufer und Käufer sitzen im selben Land.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DE|VAT: 21 %, the seller’s rate; with a VAT ID it would be reverse charge."
                        + "|USt.: 21 %, der Satz des Verkäufers; mit einer USt-IdNr. schuldet der Käufer die Steuer.",
                "CH|VAT: none, because seller or buyer is outside the EU (not subject to VAT)."
                        + "|USt.: keine, denn Verkäufer oder Käufer sitzt außerhalb der EU (nicht steuerbar)."
            })
    void saysWhichVatFollows(String country, String english, String german) {
        assertThat(buyer("--country", country).isDone().out()).contains(english + "\n");
        assertThat(at(cli.inGerman()).out()).contains(german + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Deutschland, DE",
        "germany, DE",
        "DEU, DE",
        "Österreich, AT",
        "oesterreich, AT",
        "Czech Republic, CZ",
        "tschechien, CZ",
        "UK, GB",
        "USA, US",
        "Côte d’Ivoire, CI",
        "cote d'ivoire, CI"
    })
    void theNameOfACountryIsAnsweredWithItsCode(String name, String code) {
        assertThat(buyer("--country", name).err())
                .startsWith("--country takes a code of two letters such as DE, not “")
                .endsWith("The one that is meant is " + code + " (--country " + code + "). Nothing was changed.\n");
        assertThat(at(cli.inGerman(), "--country", name).err())
                .startsWith("--country erwartet ein Kürzel aus zwei Buchstaben wie DE, nicht „")
                .endsWith("Gemeint ist " + code + " (--country " + code + "). Nichts wurde geändert.\n");
    }

    @Test
    void aVatIdOfAnotherCountryIsToldWithTheLettersOfTheBuyers() {
        assertThat(buyer("--country", "AT", "--vat-id", "DE123456789").err())
                .isEqualTo(
                        "--vat-id: a VAT ID of Austria begins with AT, which “DE123456789” does not. Give one of that"
                                + " country, or the buyer’s country with --country. Nothing was changed.\n");
        assertThat(buyer("--country", "GR", "--vat-id", "EL12").err())
                .isEqualTo("--vat-id: “EL12” does not have the shape of a VAT ID of Greece; a character is missing, too"
                        + " many or wrong. Nothing was changed.\n");
        assertThat(at(cli.inGerman(), "--country", "AT", "--vat-id", "DE123456789")
                        .err())
                .startsWith("--vat-id: Eine USt-IdNr. aus Österreich beginnt mit AT, „DE123456789“ nicht.");
    }

    @Test
    void whatCannotBePrintedIsToldPartByPart() {
        assertThat(buyer("--country", "Narnia"))
                .isEqualTo(new Cli.Answer(
                        1,
                        "",
                        "--country takes a code of two letters such as DE, not “NARNIA”. Nothing was changed.\n"));
        assertThat(buyer("--name", "x".repeat(201), "--country", "12", "--vat-id", "12", "--note", "x".repeat(501))
                        .err())
                .isEqualTo("--name takes one line of at most 200 characters."
                        + " --country takes a code of two letters such as DE, not “12”."
                        + " --vat-id takes a VAT ID of the buyer’s country, such as DE123456789, not “12”."
                        + " --note takes at most 500 characters and no control characters but line ends."
                        + " Nothing was changed.\n");
        assertThat(at(cli.inGerman(), "--vat-id", "12", "--note", "x".repeat(501))
                        .err())
                .isEqualTo("--vat-id erwartet eine USt-IdNr. aus dem Land des Käufers wie DE123456789, nicht „12“."
                        + " --note erwartet höchstens 500 Zeichen, ohne Steuerzeichen außer Zeilenumbrüchen."
                        + " Nichts wurde geändert.\n");
    }
}
