/** How what is kept as data, a reason and its arguments, becomes a sentence. */
@NullMarked
package io.smarthub.app.words;

import org.jspecify.annotations.NullMarked;
