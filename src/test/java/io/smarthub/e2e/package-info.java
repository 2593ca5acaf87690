/** A real browser and the chat widget in it: what the tests of the widget alone and of the whole way share. */
@NullMarked
package io.smarthub.e2e;

import org.jspecify.annotations.NullMarked;
