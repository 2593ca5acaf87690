package io.smarthub.domain.billing;

/**
 * Pieces of a package that were bought together.
 *
 * @param invoice the invoice with which they were bought; renewals keep it
 * @param pieces how many of them are in force
 */
record Purchase(int invoice, int pieces) {}
