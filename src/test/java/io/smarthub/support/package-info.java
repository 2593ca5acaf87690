/** What tests of several packages share. */
@NullMarked
package io.smarthub.support;

import org.jspecify.annotations.NullMarked;
