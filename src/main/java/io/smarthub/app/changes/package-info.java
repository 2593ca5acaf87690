/** Typed notifications of what changed, so that view-models re-query what they show. */
@NullMarked
package io.smarthub.app.changes;

import org.jspecify.annotations.NullMarked;
