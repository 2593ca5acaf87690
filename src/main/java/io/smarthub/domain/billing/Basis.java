package io.smarthub.domain.billing;

import java.util.List;

/**
 * What an issued invoice was computed from, besides what it says: a correction computes it anew from the same.
 *
 * @param vatBasisPoints the seller's VAT rate then
 * @param charged for each of its lines that credit an unused part, the invoice that charged it
 */
record Basis(int vatBasisPoints, List<Integer> charged) {

    Basis {
        charged = List.copyOf(charged);
    }
}
