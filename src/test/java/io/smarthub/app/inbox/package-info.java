@NullMarked
package io.smarthub.app.inbox;

import org.jspecify.annotations.NullMarked;
