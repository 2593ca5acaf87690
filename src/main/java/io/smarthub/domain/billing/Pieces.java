package io.smarthub.domain.billing;

/**
 * So many pieces of a package, or one of a plan.
 *
 * @param code of the package or plan
 * @param quantity at least 1
 */
public record Pieces(String code, int quantity) {}
