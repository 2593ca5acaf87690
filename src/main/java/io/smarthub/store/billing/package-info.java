/** The record of billing in the database: decisions, invoices, and the quota ledger as billing reads it. */
@NullMarked
package io.smarthub.store.billing;

import org.jspecify.annotations.NullMarked;
