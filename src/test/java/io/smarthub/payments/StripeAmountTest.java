package io.smarthub.payments;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.billing.Money;
import java.util.Currency;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StripeAmountTest {

    @ParameterizedTest
    @CsvSource({
        "19.00, EUR, 1900",
        "0.01, USD, 1",
        "500, JPY, 500",
        "5, ISK, 500",
        "5, UGX, 500",
        "5.00, MGA, 5",
        "45.50, HUF, 4550",
        "5.120, KWD, 5120",
        "0.010, BHD, 10"
    })
    void amountsAreCountedAsStripeCountsThem(String amount, String currency, long expected) {
        assertThat(StripeAmount.of(Money.parse(amount, Currency.getInstance(currency))))
                .hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"5.124, KWD", "5.50, MGA", "0.001, TND", "0.001, IQD"})
    void whatStripeWouldHaveToRoundIsNotCharged(String amount, String currency) {
        assertThat(StripeAmount.of(Money.parse(amount, Currency.getInstance(currency))))
                .isEqualTo(OptionalLong.empty());
    }

    @Test
    void anAmountBeyondAllNumbersIsNotCharged() {
        assertThat(StripeAmount.of(new Money(Long.MAX_VALUE, Currency.getInstance("ISK"))))
                .isEqualTo(OptionalLong.empty());
    }
}
