/** Paper: pages, fonts with their fallback, lines of text in any script, and the shapes that documents are drawn with. */
@NullMarked
package io.smarthub.exports.pdf;

import org.jspecify.annotations.NullMarked;
