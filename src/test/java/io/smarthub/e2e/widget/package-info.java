/** The widget alone in a real browser, with a scripted server in the WebSocket's place. */
@NullMarked
package io.smarthub.e2e.widget;

import org.jspecify.annotations.NullMarked;
