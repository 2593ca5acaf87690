/** The shipped demo: a year and more of conversations of an invented shop, composed from hand-written scripts as neutral JSON Lines. */
@NullMarked
package io.smarthub.imports.demo;

import org.jspecify.annotations.NullMarked;
