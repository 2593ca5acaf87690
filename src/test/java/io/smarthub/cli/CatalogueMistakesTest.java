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
                "EUR=9.00   USD=10.00|EUR=0 USD=10.00|CONV-100: “EUR=0” is not possible; a price is above 0.",
                "EUR=9.00   USD=10.00|EUR=-9 USD=10.00|Line 27: CONV-100: “EUR=-9” is not possible; a price is above 0.",
                "EUR=9.00   USD=10.00|EUR=999999999999 USD=10.00|CONV-100: “EUR=999999999999” is too high; at most 100 million of the smallest coin",
                "EUR=9.00   USD=10.00|EUR=99999999999999999999 USD=10.00|“EUR=99999999999999999999” is no price",
                "EUR=9.00   USD=10.00|EUR=9.001 USD=10.00|“EUR=9.001” is no price. Write a number with a point and no more decimals than the currency has",
                "EUR=9.00   USD=10.00|SEK=90 USD=10.00|CONV-100: there is no price in EUR, but others have one.",
                "EUR=9.00   USD=10.00|EUR=9.00 SEK=90 USD=10.00|CONV-100: has a price in SEK, but most others have none. Give each of them one, or take it out here.",
                "EUR=9.00   USD=10.00|EUR=9.00 QQQ=1 USD=10.00|CONV-100: there is no currency QQQ.",
                "package CONV-100|parcel CONV-100|“parcel” is no word that begins a line of the catalogue: ",
                "conversations=100|conversations=many|CONV-100: “conversations=many” is not possible. Write a whole number from 1 to 10,000,000.",
                "vat                 21|vat 121|Line 19: vat: “121” is not possible. Write per cent from 0 to 100 with at most two decimals, such as 21 or 5.5.",
                "vat                 21|vat x|vat: “x” is not possible. Write per cent from 0 to 100",
                "seller-country      CZ|seller-country Narnia|seller-country: “Narnia” is no country. Write a code of two letters such as DE.",
                "seller-iban         CZ65|seller-iban CZ66|seller-iban: “CZ6608000000192000145399” is no IBAN: its length or its check digits are wrong.",
                "grace-days          14|grace-days -1|grace-days: “-1” is not possible. Write a whole number of days from 0 to 365."
            })
    void saysWhatIsWrong(String from, String to, String said) throws IOException {
        Cli cli = Cli.in(temp);
        cli.at(JANUARY, "billing", "plan", "STANDARD").isDone();
        String text = new ShippedCatalogue().text();
        assertThat(text).contains(from);
        Files.writeString(cli.data().resolve("catalogue.txt"), text.replace(from, to));

        Cli.Answer answer = cli.at(JANUARY, "billing").isDone();

        assertThat(answer.out()).contains("catalogue.txt is not used: ").contains(said);
        assertThat(answer.out()).contains("CONV-100").contains("9.00 EUR");
    }

    @Test
    void namesTheLine() throws IOException {
        Cli cli = Cli.in(temp);
        cli.at(JANUARY, "billing").isDone();
        Files.writeString(cli.data().resolve("catalogue.txt"), "# mine\n\nparcel X\n");

        assertThat(cli.at(JANUARY, "billing").out()).contains("Line 3: “parcel” is no word");
    }

    @Test
    void allMistakesAreSaidAtOnceInTheOwnersLanguage() throws IOException {
        Cli cli = Cli.in(temp);
        cli.at(JANUARY, "billing").isDone();
        String text = new ShippedCatalogue().text().replace("vat                 21", "vat 200");
        Files.writeString(cli.data().resolve("catalogue.txt"), text.replace("EUR=19.00", "EUR=0"));

        assertThat(cli.inGerman().at(JANUARY, "billing").out())
                .contains(
                        "Zeile 19: vat: „200“ ist nicht möglich. Schreiben Sie Prozent von 0 bis 100 mit höchstens zwei"
                                + " Nachkommastellen und einem Punkt, wie 21 oder 5.5.",
                        "Zeile 24: STANDARD: „EUR=0“ ist nicht möglich; ein Preis liegt über 0.");
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
