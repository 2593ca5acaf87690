/** The owner's search words: their language, how text is folded so that they are found, and where they hit. */
@NullMarked
package io.smarthub.app.search;

import org.jspecify.annotations.NullMarked;
