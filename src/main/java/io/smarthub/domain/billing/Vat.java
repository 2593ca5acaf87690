package io.smarthub.domain.billing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/**
 * The VAT of an invoice line.
 *
 * @param category why this rate holds
 * @param basisPoints the rate in hundredths of a per cent; above 0 for {@link Category#STANDARD} only
 */
public record Vat(Category category, int basisPoints) {

    /** Why a rate holds; the codes are those of EN 16931 (UNCL5305). */
    public enum Category {
        /** The seller's rate. */
        STANDARD("S"),
        /** The seller's rate is 0. */
        ZERO_RATED("Z"),
        /** The buyer, a business in another country of the EU, owes the tax. */
        REVERSE_CHARGE("AE"),
        /** Taxed elsewhere: one of both is outside the EU. */
        NOT_SUBJECT("O");

        private final String code;

        Category(String code) {
            this.code = code;
        }

        /** Code of EN 16931. */
        public String code() {
            return code;
        }
    }

    /** No VAT, because the rate is 0. */
    public static final Vat ZERO = new Vat(Category.ZERO_RATED, 0);

    private static final Set<String> EUROPEAN_UNION = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    public Vat {
        if (basisPoints < 0 || (basisPoints > 0) != (category == Category.STANDARD)) {
            throw new IllegalArgumentException(category + " with " + basisPoints);
        }
    }

    /**
     * The VAT of an electronic service. At home, and for buyers in the EU who have no VAT id, the seller's rate; for businesses
     * elsewhere in the EU reverse charge; else none. Where a country is not known the buyer counts as at home.
     */
    public static Vat of(Party seller, Party buyer, int basisPoints) {
        boolean home = seller.country().isEmpty()
                || buyer.country().isEmpty()
                || seller.country().equals(buyer.country());
        boolean union = isInUnion(seller) && isInUnion(buyer);
        if (!home && !union) {
            return new Vat(Category.NOT_SUBJECT, 0);
        }
        if (!home && !buyer.vatId().isEmpty()) {
            return new Vat(Category.REVERSE_CHARGE, 0);
        }
        return basisPoints == 0 ? ZERO : new Vat(Category.STANDARD, basisPoints);
    }

    /** The tax on a net amount, rounded half-up away from zero, so that a reversed amount has the reversed tax. */
    public Money on(Money net) {
        if (basisPoints == 0) {
            return Money.zero(net.currency());
        }
        BigDecimal tax = BigDecimal.valueOf(net.minor())
                .multiply(BigDecimal.valueOf(basisPoints))
                .divide(BigDecimal.valueOf(10_000), 0, RoundingMode.HALF_UP);
        return new Money(tax.longValueExact(), net.currency());
    }

    /** The rate in per cent without needless zeros, such as 21 or 7.7. */
    public BigDecimal percent() {
        BigDecimal percent = BigDecimal.valueOf(basisPoints, 2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }

    private static boolean isInUnion(Party party) {
        return EUROPEAN_UNION.contains(party.country());
    }
}
