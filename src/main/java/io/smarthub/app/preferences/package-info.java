/** What the owner prefers on this machine; no derived number depends on it. */
@NullMarked
package io.smarthub.app.preferences;

import org.jspecify.annotations.NullMarked;
