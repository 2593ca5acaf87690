/** Checking that every number shown is the number the events give. */
@NullMarked
package io.smarthub.app.verify;

import org.jspecify.annotations.NullMarked;
