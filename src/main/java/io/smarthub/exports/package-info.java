/** File formats to take conversations elsewhere: spreadsheet rows, neutral events, transcripts, a page to read. */
@NullMarked
package io.smarthub.exports;

import org.jspecify.annotations.NullMarked;
