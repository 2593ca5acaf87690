package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.domain.billing.CatalogueProblem.Kind;
import io.smarthub.domain.billing.CatalogueText.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTextTest {

    private static final String GOOD = """
            example-prices no
            plan FREE included=0 cap=0 agents=1 chatbot=no support=no
            plan STANDARD included=100 cap=500 agents=3 chatbot=yes support=yes EUR=19.00
            plan PRO included=500 cap=10000 agents=10 chatbot=yes support=yes EUR=59.00
            package CONV-100 plans=STANDARD conversations=100 EUR=9.00
            package AGENT-1 plans=STANDARD,PRO agents=1 most=50 EUR=8.00
            """;

    @Test
    void theShippedCatalogueHasThePlansAndPackagesOfTheProductWithExamplePrices() {
        assertThat(CATALOGUE.examplePrices()).isTrue();
        assertThat(CATALOGUE.plan(PlanCode.STANDARD))
                .extracting(Plan::includedUnits, Plan::cap, Plan::includedAgents)
                .containsExactly(100, 500, 3);
        assertThat(CATALOGUE.plan(PlanCode.PRO))
                .extracting(Plan::includedUnits, Plan::cap, Plan::includedAgents)
                .containsExactly(500, 10_000, 10);
        assertThat(CATALOGUE.plan(PlanCode.FREE))
                .extracting(Plan::includedUnits, Plan::chatbot, Plan::support)
                .containsExactly(0, false, false);
        assertThat(CATALOGUE.addOns())
                .extracting(AddOn::code)
                .containsExactly(
                        "CONV-100",
                        "CONV-200",
                        "CONV-400",
                        "CONV-500",
                        "CONV-1000",
                        "CONV-2500",
                        "CONV-5000",
                        "CONV-9500",
                        "AGENT-1");
        assertThat(CATALOGUE.currencies()).contains("EUR", "USD", "CZK", "PLN");
    }

    @Test
    void whatIsWrittenReadsBackTheSame() {
        assertThat(CatalogueText.read(CatalogueText.write(CATALOGUE))).isEqualTo(new Reading.Read(CATALOGUE));
    }

    @Test
    void acceptsByteOrderMarkCommentsBlankLinesAndWindowsLineEnds() {
        String odd = "\uFEFF# ours\r\n\r\n" + GOOD.replace("\n", "  # fine\r\n");

        assertThat(CatalogueText.read(odd)).isEqualTo(CatalogueText.read(GOOD));
        assertThat(CatalogueText.read(odd)).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plans=STANDARD conv | plans=GOLD conv       | 5 | UNKNOWN_PLAN         | GOLD",
                "plan PRO            | plan PLATINUM         | 4 | UNKNOWN_PLAN         | PLATINUM",
                "EUR=9.00            | EUR=0.00              | 5 | PRICE_NOT_POSITIVE   | CONV-100",
                "EUR=9.00            | EUR=-9.00             | 5 | PRICE_NOT_POSITIVE   | CONV-100",
                "EUR=9.00            | EUR=9000000.00        | 5 | PRICE_TOO_HIGH       | CONV-100",
                "EUR=9.00            | EUR=99999999999999999999 | 5 | UNREADABLE_PRICE  | CONV-100",
                "EUR=9.00            | EUR=9,00              | 5 | UNREADABLE_PRICE     | CONV-100",
                "EUR=9.00            | USD=9.00              | 5 | MISSING_PRICE        | CONV-100",
                "EUR=9.00            | EUR=9.00 USD=10.00    | 5 | STRAY_PRICE          | CONV-100",
                "EUR=9.00            | EUR=9.00 EUR=9.00     | 5 | REPEATED_ATTRIBUTE   | CONV-100",
                "EUR=9.00            | EUR=9.00 QQQ=1.00     | 5 | UNKNOWN_CURRENCY     | CONV-100",
                "EUR=9.00            | EUR=9.00 XAU=1.00     | 5 | UNKNOWN_CURRENCY     | CONV-100",
                "EUR=9.00            | EUR=9.00 colour=red   | 5 | UNKNOWN_ATTRIBUTE    | CONV-100",
                "EUR=9.00            | EUR=9.00 sale         | 5 | UNKNOWN_ATTRIBUTE    | CONV-100",
                "cap=500             | cap=50                | 3 | CAP_BELOW_INCLUDED   | STANDARD",
                "cap=500             | cap=-1                | 3 | BAD_COUNT            | STANDARD",
                "cap=500             | cap=many              | 3 | BAD_COUNT            | STANDARD",
                "cap=500             | cap=2000000000        | 3 | BAD_COUNT            | STANDARD",
                "cap=500             | EUR=1                 | 3 | MISSING_ATTRIBUTE    | STANDARD",
                "conversations=100   | conversations=401     | 5 | PACKAGE_ABOVE_CAP    | CONV-100",
                "conversations=100   | conversations=0       | 5 | BAD_PIECES           | CONV-100",
                "plans=STANDARD conv | plans=FREE conv       | 5 | NOT_ON_FREE          | CONV-100",
                "package CONV-100    | package conv_100      | 5 | BAD_CODE             | conv_100",
                "package AGENT-1     | package CONV-100      | 6 | DUPLICATE_PACKAGE    | CONV-100",
                "plan PRO            | plan STANDARD         | 4 | DUPLICATE_PLAN       | STANDARD",
                "plan PRO            | plan STANDARD         | 0 | MISSING_PLAN         | PRO",
                "support=no          | support=no EUR=1.00   | 2 | NOT_ON_FREE          | FREE",
                "support=no          | support=maybe         | 2 | NOT_YES_NO           | FREE support",
                "package CONV-100    | parcel CONV-100       | 5 | UNKNOWN_LINE         | parcel",
                "plans=STANDARD conversations=100 | plans=PRO agents=1 most=1 | 6 | SECOND_AGENT_PACKAGE | AGENT-1",
            })
    void saysExactlyWhatIsWrong(String good, String bad, int line, Kind kind, String subject) {
        String text = GOOD.replaceFirst(good, bad);

        assertThat(text).isNotEqualTo(GOOD);
        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.subject()).isEqualTo(subject);
        });
    }

    @Test
    void namesAllProblemsNotOnlyTheFirst() {
        assertThat(problems("nonsense\nplan FREE\nplan GOLD\n"))
                .extracting(CatalogueProblem::kind)
                .contains(Kind.UNKNOWN_LINE, Kind.MISSING_ATTRIBUTE, Kind.UNKNOWN_PLAN);
        assertThat(problems("")).extracting(CatalogueProblem::kind).containsOnly(Kind.MISSING_PLAN, Kind.NO_PRICES);
    }

    @Test
    void allMistakesOfAFileAreSaidAtOnceEachWithItsLine() {
        String text = "\n\n"
                + GOOD.replace("cap=500", "cap=many")
                        .replace("EUR=9.00", "EUR=-9")
                        .replace("EUR=8.00", "EUR=8,00")
                + "vat 200\npayment-days 400\nseller-country Narnia\nseller-iban X\nseller-name\nparcel X\nexample-prices\n";

        assertThat(problems(text))
                .containsExactly(
                        new CatalogueProblem(5, Kind.BAD_COUNT, "STANDARD", "cap=many"),
                        new CatalogueProblem(7, Kind.PRICE_NOT_POSITIVE, "CONV-100", "EUR=-9"),
                        new CatalogueProblem(8, Kind.UNREADABLE_PRICE, "AGENT-1", "EUR=8,00"),
                        new CatalogueProblem(9, Kind.BAD_VAT, "vat", "200"),
                        new CatalogueProblem(10, Kind.BAD_DAYS, "payment-days", "400"),
                        new CatalogueProblem(11, Kind.BAD_COUNTRY, "seller-country", "Narnia"),
                        new CatalogueProblem(12, Kind.BAD_IBAN, "seller-iban", "X"),
                        new CatalogueProblem(13, Kind.EMPTY_VALUE, "seller-name", ""),
                        new CatalogueProblem(14, Kind.UNKNOWN_LINE, "parcel", ""),
                        new CatalogueProblem(15, Kind.NOT_YES_NO, "example-prices", ""));
    }

    @Test
    void oneMistakeIsSaidOnce() {
        assertThat(problems(GOOD.replace("plans=STANDARD conv", "plans=GOLD conv")))
                .containsExactly(new CatalogueProblem(5, Kind.UNKNOWN_PLAN, "GOLD", ""));
        assertThat(problems(GOOD.replace("plans=STANDARD conv", "conv")))
                .containsExactly(new CatalogueProblem(5, Kind.MISSING_ATTRIBUTE, "CONV-100", "plans"));
        assertThat(problems(GOOD.replace("conversations=100", "conversations=x")))
                .containsExactly(new CatalogueProblem(5, Kind.BAD_PIECES, "CONV-100", "conversations=x"));
        assertThat(problems(GOOD + "seller-country XX\nseller-vat-id DE123456789\n"))
                .containsExactly(new CatalogueProblem(7, Kind.BAD_COUNTRY, "seller-country", "XX"));
    }

    @Test
    void oneWrongCurrencyIsSaidWhereItStandsAndNotOfAllOthers() {
        assertThat(problems(GOOD.replace("EUR=9.00", "EUR=9.00 CZK=220.00")))
                .containsExactly(new CatalogueProblem(5, Kind.STRAY_PRICE, "CONV-100", "CZK"));
        assertThat(problems(GOOD.replace("EUR=9.00", "CZK=220.00")))
                .containsExactly(
                        new CatalogueProblem(5, Kind.STRAY_PRICE, "CONV-100", "CZK"),
                        new CatalogueProblem(5, Kind.MISSING_PRICE, "CONV-100", "EUR"));
        assertThat(problems(GOOD.replace("EUR=9.00", "EUX=9.00")))
                .containsExactly(new CatalogueProblem(5, Kind.UNKNOWN_CURRENCY, "CONV-100", "EUX"));
    }

    @Test
    void whatIsWrongIsQuotedAsItStandsInTheFile() {
        assertThat(problems(GOOD.replace("cap=500", "cap=-007").replace("EUR=9.00", "EUR=0")
                        + "vat 100.5\npayment-days 0366\nseller-country xx\n"))
                .extracting(CatalogueProblem::detail)
                .contains("cap=-007", "EUR=0", "100.5", "0366", "xx");
    }

    @Test
    void aCatalogueCannotBeMadeOfBadParts() {
        assertThatThrownBy(() -> new Catalogue(true, CATALOGUE.plans().subList(0, 2), List.of(), SalesTerms.UNSTATED))
                .hasMessageContaining("MISSING_PLAN");
    }

    private static List<CatalogueProblem> problems(String text) {
        return switch (CatalogueText.read(text)) {
            case Reading.Read read -> List.of();
            case Reading.Unusable unusable -> unusable.problems();
        };
    }
}
