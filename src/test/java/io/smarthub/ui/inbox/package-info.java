/** Tests of the inbox. */
@NullMarked
package io.smarthub.ui.inbox;

import org.jspecify.annotations.NullMarked;
