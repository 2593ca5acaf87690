package io.smarthub.app.billing;

import io.smarthub.domain.billing.Invoice;
import io.smarthub.domain.billing.Party;
import io.smarthub.domain.billing.Seller;
import io.smarthub.domain.billing.Vat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Something that an e-invoice must say and an invoice does not know. The rules in brackets are those of EN 16931. */
public enum InvoiceGap {
    /** Who sells (BR-06). */
    SELLER_NAME,
    /** In which country (BR-09). */
    SELLER_COUNTRY,
    /** The seller's VAT id, wherever the supply is subject to VAT (BR-S-02, BR-Z-02, BR-AE-02). */
    SELLER_VAT_ID,
    /** The seller's VAT id begins with no country (BR-CO-09). */
    SELLER_VAT_COUNTRY,
    /** The seller's register, where VAT ids may not be named because there is no VAT (BR-O-02, BR-CO-26). */
    SELLER_REGISTRATION,
    /** Who buys (BR-07). */
    BUYER_NAME,
    /** In which country (BR-11). */
    BUYER_COUNTRY,
    /** The VAT id of a buyer who owes the VAT (BR-AE-02). */
    BUYER_VAT_ID,
    /** The buyer's VAT id begins with no country (BR-CO-09). */
    BUYER_VAT_COUNTRY,
    /** The currency has more than two decimals, which amounts may not have (BR-DEC-09 and others). */
    CURRENCY;

    private static final int MOST_DECIMALS = 2;
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> OTHER_PREFIXES = Set.of("EL", "XI");

    /** Key of its text in the {@code exports} bundle, which says where to set it. */
    public String key() {
        return "gap." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All that keeps an invoice from being an e-invoice; none where it can be one. */
    public static List<InvoiceGap> of(Invoice invoice) {
        Set<Vat.Category> categories =
                invoice.lines().stream().map(line -> line.vat().category()).collect(Collectors.toSet());
        Seller seller = invoice.details().seller();
        Party buyer = invoice.details().buyer();
        Set<InvoiceGap> gaps = EnumSet.noneOf(InvoiceGap.class);
        add(gaps, SELLER_NAME, seller.party().name().isEmpty());
        add(gaps, SELLER_COUNTRY, seller.party().country().isEmpty());
        add(gaps, BUYER_NAME, buyer.name().isEmpty());
        add(gaps, BUYER_COUNTRY, buyer.country().isEmpty());
        add(gaps, CURRENCY, invoice.currency().getDefaultFractionDigits() > MOST_DECIMALS);
        if (categories.equals(Set.of(Vat.Category.NOT_SUBJECT))) {
            add(gaps, SELLER_REGISTRATION, seller.registration().isEmpty());
        } else {
            add(gaps, SELLER_VAT_ID, seller.party().vatId().isEmpty());
            add(gaps, SELLER_VAT_COUNTRY, isOfNoCountry(seller.party().vatId()));
            add(gaps, BUYER_VAT_COUNTRY, isOfNoCountry(buyer.vatId()));
        }
        add(
                gaps,
                BUYER_VAT_ID,
                categories.contains(Vat.Category.REVERSE_CHARGE)
                        && buyer.vatId().isEmpty());
        return List.copyOf(gaps);
    }

    private static boolean isOfNoCountry(String vatId) {
        return !vatId.isEmpty()
                && !COUNTRIES.contains(vatId.substring(0, 2))
                && !OTHER_PREFIXES.contains(vatId.substring(0, 2));
    }

    private static void add(Set<InvoiceGap> gaps, InvoiceGap gap, boolean missing) {
        if (missing) {
            gaps.add(gap);
        }
    }
}
