package io.smarthub.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CardNumbersProperties {

    @Property
    void showsTheLastFourDigitsOfACardAlone(@ForAll("cards") String card) {
        String masked = CardNumbers.masked("Please charge " + card + ", thanks!");

        assertThat(masked)
                .isEqualTo("Please charge " + "•".repeat(card.length() - 4) + card.substring(card.length() - 4)
                        + ", thanks!");
    }

    @Property
    void masksACardInGroupsOfFourAndLeavesTheDateBehindIt(
            @ForAll("cardsOfSixteen") String card, @ForAll("separators") String separator) {
        String written = card.replaceAll("(?<=.)(?=(?:.{4})+$)", separator);

        assertThat(CardNumbers.masked(written + " 12/27"))
                .isEqualTo(String.join(separator, "••••", "••••", "••••", card.substring(12)) + " 12/27");
        assertThat(CardNumbers.masked("2026-11 " + written)).endsWith("••••" + separator + card.substring(12));
    }

    @Property
    void leavesDigitsThatFailTheCheck(@ForAll("cards") String card, @ForAll("wrong") int by) {
        int last = (card.charAt(card.length() - 1) - '0' + by) % 10;
        String order = card.substring(0, card.length() - 1) + last;

        assertThat(CardNumbers.masked("Order " + order)).isEqualTo("Order " + order);
    }

    @Property
    void leavesShortAndLongNumbers(@ForAll("digits") String digits) {
        assertThat(CardNumbers.masked(digits)).isEqualTo(digits);
    }

    @Property
    void keepsTheLengthAndDoesNothingTheSecondTime(@ForAll String text, @ForAll("cards") String card) {
        String masked = CardNumbers.masked(text + card + text);

        assertThat(masked).hasSameSizeAs(text + card + text);
        assertThat(CardNumbers.masked(masked)).isEqualTo(masked);
    }

    @Example
    void knowsHowCardsAreWritten() {
        assertThat(CardNumbers.masked("3782 822463 10005")).isEqualTo("•••• •••••• •0005");
        assertThat(CardNumbers.masked("4111-1111-1111-1111 4111111111111111"))
                .isEqualTo("••••-••••-••••-1111 ••••••••••••1111");
    }

    @Example
    void leavesWhatLooksLikeACardAndIsNone() {
        String text = "IBAN DE89 3704 0044 0532 0130 00, BE68539007547034, phone +49 170 1234567, 0000 0000 0000 0000, "
                + "order 2026-11-27-000123, between 10:30 and 11:45";

        assertThat(CardNumbers.masked(text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> cards() {
        return Arbitraries.integers().between(13, 19).flatMap(CardNumbersProperties::ofLength);
    }

    @Provide
    Arbitrary<String> cardsOfSixteen() {
        return ofLength(16);
    }

    @Provide
    Arbitrary<String> separators() {
        return Arbitraries.of(" ", "-", "\u00a0");
    }

    @Provide
    Arbitrary<Integer> wrong() {
        return Arbitraries.integers().between(1, 9);
    }

    @Provide
    Arbitrary<String> digits() {
        return Arbitraries.oneOf(
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(12),
                Arbitraries.strings().numeric().ofMinLength(20).ofMaxLength(40));
    }

    private static Arbitrary<String> ofLength(int length) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9),
                        Arbitraries.strings().numeric().ofLength(length - 2))
                .as((first, rest) -> first + rest)
                .map(number -> number + checkDigit(number));
    }

    private static String checkDigit(String number) {
        int sum = 0;
        boolean twice = true;
        for (int digit : new StringBuilder(number)
                .reverse()
                .chars()
                .map(Character::getNumericValue)
                .boxed()
                .collect(Collectors.toList())) {
            int weighed = twice ? digit * 2 : digit;
            sum += weighed / 10 + weighed % 10;
            twice = !twice;
        }
        return String.valueOf((10 - sum % 10) % 10);
    }
}
