/** The one way for data into the store: neutral records of any source, and what became of each. */
@NullMarked
package io.smarthub.app.intake;

import org.jspecify.annotations.NullMarked;
