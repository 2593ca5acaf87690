/** Whose turn it is. */
@NullMarked
package io.smarthub.app.team;

import org.jspecify.annotations.NullMarked;
