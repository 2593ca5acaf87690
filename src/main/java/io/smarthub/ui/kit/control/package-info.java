/** The controls of the product, each usable without any other part of it. */
@NullMarked
package io.smarthub.ui.kit.control;

import org.jspecify.annotations.NullMarked;
