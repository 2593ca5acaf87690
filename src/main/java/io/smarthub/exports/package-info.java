/** File formats to take conversations elsewhere: spreadsheet rows, neutral events, transcripts, pages to read. */
@NullMarked
package io.smarthub.exports;

import org.jspecify.annotations.NullMarked;
