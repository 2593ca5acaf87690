/** File formats of other platforms: bytes become neutral records and remarks, one at a time; storing is separate. */
@NullMarked
package io.smarthub.imports;

import org.jspecify.annotations.NullMarked;
