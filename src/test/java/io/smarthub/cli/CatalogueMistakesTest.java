package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.CatalogueProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A broken catalogue file is not used; the terms in force stay, and what is wrong is said with its place. */
class CatalogueMistakesTest {

    private static final String JANUARY = "2026-01-31T10:00:00Z";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EUR=9.00   USD=10.00|EUR=0 USD=10.00|CONV-100: the price in EUR must be above 0.",
                "EUR=9.00   USD=10.00|EUR=-9 USD=10.00|CONV-100: the price in EUR must be above 0.",
                "EUR=9.00   USD=10.00|EUR=999999999999 USD=10.00|CONV-100: the price in EUR is too high.",
                "EUR=9.00   USD=10.00|EUR=99999999999999999999 USD=10.00|EUR=99999999999999999999 is no price",
                "EUR=9.00   USD=10.00|EUR=9.001 USD=10.00|EUR=9.001 is no price, or finer than the currency’s coins.",
                "EUR=9.00   USD=10.00|SEK=90 USD=10.00|CONV-100: there is no price in EUR, but others have one.",
                "EUR=9.00   USD=10.00|EUR=9.00 QQQ=1 USD=10.00|CONV-100: there is no currency QQQ.",
                "package CONV-100|parcel CONV-100|“parcel” is no word that begins a line of the catalogue.",
                "conversations=100|conversations=many|CONV-100: “conversations=many” cannot be read.",
                "vat                 21|vat 121|vat: 12100 is out of range.",
                "vat                 21|vat x|vat: “x” cannot be read.",
                "seller-country      CZ|seller-country Narnia|seller-country cannot be used on an invoice: “NARNIA”.",
                "seller-iban         CZ65|seller-iban CZ66|seller-iban cannot be used on an invoice: “CZ6608000000192000145399”.",
                "grace-days          14|grace-days -1|grace-days: “-1” cannot be read."
            })
    void saysWhatIsWrong(String from, String to, String said) throws IOException {
        Cli cli = Cli.in(temp);
        cli.at(JANUARY, "billing", "plan", "STANDARD").isDone();
        String text = new ShippedCatalogue().text();
        assertThat(text).contains(from);
        Files.writeString(cli.data().resolve("catalogue.txt"), text.replace(from, to));

        Cli.Answer answer = cli.at(JANUARY, "billing").isDone();

        assertThat(answer.out()).contains("The catalogue file is not used: ").contains(said);
        assertThat(answer.out()).contains("CONV-100").contains("9.00 EUR");
    }

    @Test
    void namesTheLine() throws IOException {
        Cli cli = Cli.in(temp);
        cli.at(JANUARY, "billing").isDone();
        Files.writeString(cli.data().resolve("catalogue.txt"), "# mine\n\nparcel X\n");

        assertThat(cli.at(JANUARY, "billing").out()).contains("Line 3: “parcel” is no word");
    }

    @ParameterizedTest
    @EnumSource(CatalogueProblem.Kind.class)
    void everyMistakeHasASentenceInBothLanguages(CatalogueProblem.Kind kind) {
        CatalogueProblem problem = new CatalogueProblem(3, kind, "SUBJECT", "DETAIL");

        for (Locale language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) {
            assertThat(new CatalogueText(new Messages(language)).of(problem))
                    .contains("3")
                    .doesNotContain("{");
        }
    }
}
