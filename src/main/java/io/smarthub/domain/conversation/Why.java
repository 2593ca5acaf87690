package io.smarthub.domain.conversation;

import org.jspecify.annotations.Nullable;

/**
 * Why a conversation has its outcome.
 *
 * @param rule the rule that decided
 * @param event the deciding event; null where the outcome is decided by something that did not happen
 * @param evidence how sure the sources were of the events that decided: the weakest of them
 */
public record Why(Rule rule, @Nullable Event event, Evidence evidence) {}
