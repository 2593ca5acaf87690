/** Warnings that are given once: a limit that is nearly reached, a plan that ends. */
@NullMarked
package io.smarthub.app.warnings;

import org.jspecify.annotations.NullMarked;
