package io.smarthub.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({"900,10,30,300", "900,1,31,29", "1,1,2,1", "1,14,29,0", "1,15,30,1", "1900,30,30,1900", "1900,0,31,0"})
    void proRatesByDaysHalfUp(long minor, long days, long ofDays, long expected) {
        assertThat(new Money(minor, EUR).proRated(days, ofDays)).isEqualTo(new Money(expected, EUR));
    }

    @Property
    void aShareIsTheExactFractionRoundedHalfUp(
            @ForAll @LongRange(min = 0, max = 9_000_000_000_000_000_000L) long minor,
            @ForAll @IntRange(min = 28, max = 31) int ofDays,
            @ForAll @IntRange(min = 0, max = 28) int days) {
        long share = new Money(minor, EUR).proRated(days, ofDays).minor();

        BigDecimal exact = BigDecimal.valueOf(minor)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(ofDays), 10, RoundingMode.HALF_UP);
        assertThat(BigDecimal.valueOf(share).subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.5"));
        assertThat(share).isBetween(0L, minor);
    }

    @Test
    void refusesToMixCurrencies() {
        Money euro = new Money(1, EUR);
        Money yen = new Money(1, Currency.getInstance("JPY"));

        assertThatThrownBy(() -> euro.plus(yen)).hasMessage("two currencies cannot be mixed: 0.01 EUR and 1 JPY");
        assertThatThrownBy(() -> euro.compareTo(yen)).hasMessageContaining("mixed");
    }

    @Test
    void refusesNegativeSharesAndOverflows() {
        assertThatThrownBy(() -> new Money(-1, EUR).proRated(1, 30)).hasMessageContaining("cannot pro-rate");
        assertThatThrownBy(() -> new Money(1, EUR).proRated(31, 30)).hasMessageContaining("31 of 30 days");
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, EUR).plus(new Money(1, EUR)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void readsDecimalsExactly() {
        assertThat(Money.parse("19.00", EUR).minor()).isEqualTo(1900);
        assertThat(Money.parse("19", Currency.getInstance("JPY")).minor()).isEqualTo(19);
        assertThatThrownBy(() -> Money.parse("19.001", EUR)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Money.parse("19,00", EUR)).isInstanceOf(NumberFormatException.class);
        assertThatThrownBy(() -> Money.parse("1e30", EUR)).isInstanceOf(NumberFormatException.class);
    }
}
