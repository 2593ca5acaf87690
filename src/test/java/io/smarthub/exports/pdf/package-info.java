/** Tests of fonts, lines and colours on paper. */
@NullMarked
package io.smarthub.exports.pdf;

import org.jspecify.annotations.NullMarked;
