package io.smarthub.domain.billing;

import static io.smarthub.domain.billing.Shop.euro;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VatTest {

    @ParameterizedTest(name = "{0} to {1} {2} at {3}: {4} {5}")
    @CsvSource({
        "CZ, CZ, '',          2100, STANDARD,       2100",
        "CZ, CZ, CZ12345678,  2100, STANDARD,       2100",
        "CZ, '', '',          2100, STANDARD,       2100",
        "'', DE, DE123456789, 2100, STANDARD,       2100",
        "CZ, DE, '',          2100, STANDARD,       2100",
        "CZ, DE, DE123456789, 2100, REVERSE_CHARGE, 0",
        "CZ, GR, EL123456789, 2100, REVERSE_CHARGE, 0",
        "CZ, CH, '',          2100, NOT_SUBJECT,    0",
        "CZ, CH, CHE123456789,2100, NOT_SUBJECT,    0",
        "CH, DE, DE123456789, 810,  NOT_SUBJECT,    0",
        "CH, CH, '',          810,  STANDARD,       810",
        "CZ, CZ, '',          0,    ZERO_RATED,     0",
        "CZ, DE, '',          0,    ZERO_RATED,     0",
        "CZ, DE, DE123456789, 0,    REVERSE_CHARGE, 0"
    })
    void followsTheCountriesOfBothSides(
            String seller, String buyer, String vatId, int rate, Vat.Category category, int applied) {
        Party from = new Party("Seller", "", "", "", seller, "");
        Party to = new Party("Buyer", "", "", "", buyer, vatId);

        assertThat(Vat.of(from, to, rate)).isEqualTo(new Vat(category, applied));
    }

    @ParameterizedTest
    @CsvSource({"19.00,3.99", "0.02,0.00", "0.03,0.01", "-19.00,-3.99", "-0.03,-0.01", "0.00,0.00"})
    void isRoundedHalfUpOnTheSum(String net, String tax) {
        assertThat(new Vat(Vat.Category.STANDARD, 2100).on(euro(net))).isEqualTo(euro(tax));
    }

    @Property
    void whatIsTakenBackHasTheTaxTakenBack(
            @ForAll @LongRange(min = -10_000_000, max = 10_000_000) long minor,
            @ForAll @IntRange(min = 1, max = 10_000) int rate) {
        Vat vat = new Vat(Vat.Category.STANDARD, rate);
        Money net = new Money(minor, Shop.EUR);

        assertThat(vat.on(net.negated())).isEqualTo(vat.on(net).negated());
    }

    @ParameterizedTest
    @CsvSource({"2100,21", "770,7.7", "0,0", "10000,100", "1000,10", "5,0.05"})
    void saysPerCentWithoutNeedlessZeros(int basisPoints, String percent) {
        Vat.Category category = basisPoints == 0 ? Vat.Category.ZERO_RATED : Vat.Category.STANDARD;

        assertThat(new Vat(category, basisPoints).percent().toPlainString()).isEqualTo(percent);
    }
}
