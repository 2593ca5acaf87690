package io.smarthub.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.CatalogueText.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/catalogue.md} tells the owner is what the reader does. */
class CataloguePageTest {

    private static final Pattern EXAMPLE = Pattern.compile("```\n(.+?)```", Pattern.DOTALL);

    private final String page;
    private final String example;

    CataloguePageTest() throws IOException {
        page = Files.readString(Path.of("docs", "catalogue.md"));
        Matcher block = EXAMPLE.matcher(page);
        assertThat(block.find()).isTrue();
        example = block.group(1);
    }

    private static Catalogue read(String text) {
        assertThat(CatalogueText.read(text)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) CatalogueText.read(text)).catalogue();
    }

    private String without(String word) {
        return example.replaceAll("(?m)^" + word + " .*$", "");
    }

    @Test
    void theExampleIsACatalogueAsItStands() {
        Catalogue catalogue = read(example);

        assertThat(catalogue.examplePrices()).isFalse();
        assertThat(catalogue.currencies()).containsExactly("CHF", "EUR");
        assertThat(catalogue.addOns()).extracting(AddOn::code).containsExactly("CONV-200", "CONV-500", "AGENT-1");
        assertThat(catalogue.sales().seller().party().street()).isEqualTo("Lange Straße 12");
        assertThat(catalogue.sales().vatBasisPoints()).isEqualTo(1_900);
    }

    @Test
    void everyKeyOfTheReaderIsOnThePageAndInTheExample() {
        String written = CatalogueText.write(read(example));

        Pattern.compile("(?m)^[a-z-]+|(?<= )[a-z]+(?==)")
                .matcher(written)
                .results()
                .map(key -> key.group())
                .distinct()
                .forEach(key -> assertThat(page).contains("`" + key));
    }

    @Test
    void theDefaultsAreThoseOfTheTable() {
        assertThat(read(without("example-prices")).examplePrices()).isFalse();
        assertThat(read(without("vat")).sales().vatBasisPoints()).isZero();
        assertThat(read(without("payment-days")).sales().paymentDays()).isEqualTo(14);
        assertThat(read(without("grace-days")).sales().graceDays()).isEqualTo(14);
        assertThat(read(without("seller-[a-z-]+")).sales().seller()).isEqualTo(Seller.UNKNOWN);
    }

    @Test
    void theRangesAreThoseOfTheCheckAndOfTheSentences() throws IOException {
        String sentences = Files.readString(Path.of("src/main/resources/io/smarthub/i18n/catalogue.properties"));
        String most = String.format(Locale.ENGLISH, "%,d", CatalogueCheck.MOST);

        assertThat(page).contains("0 to " + most, "1 to " + most, "0 to " + CatalogueCheck.MOST_DAYS);
        assertThat(sentences).contains("0 to " + most, "1 to " + most, "0 to " + CatalogueCheck.MOST_DAYS);
        assertThat(CatalogueText.read(
                        example.replace("included=100", "included=1").replace("agents=3", "agents=10000000")))
                .isInstanceOf(Reading.Read.class);
        assertThat(CatalogueText.read(example.replace("agents=3", "agents=10000001")))
                .isInstanceOf(Reading.Unusable.class);
        assertThat(CatalogueText.read(example.replace("payment-days        14", "payment-days 366")))
                .isInstanceOf(Reading.Unusable.class);
    }
}
