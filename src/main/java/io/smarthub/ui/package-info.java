/** Everything the owner sees: one package per screen, and the toolkit they share. */
@NullMarked
package io.smarthub.ui;

import org.jspecify.annotations.NullMarked;
