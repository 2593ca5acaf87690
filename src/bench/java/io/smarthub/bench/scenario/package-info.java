/** What is measured: each class is one scenario of the table of budgets. */
@NullMarked
package io.smarthub.bench.scenario;

import org.jspecify.annotations.NullMarked;
