package io.smarthub.domain.billing;

/**
 * Pieces of a package that were bought at one price: where the catalogue changed within the period, one package has several.
 *
 * @param pieces at least 1
 * @param price of one piece a month, without VAT
 */
public record PricedPieces(int pieces, Money price) {}
