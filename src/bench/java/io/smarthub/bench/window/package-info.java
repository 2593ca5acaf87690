/** The window under measurement: on the headless platform in this process, and as a process of its own on a display. */
@NullMarked
package io.smarthub.bench.window;

import org.jspecify.annotations.NullMarked;
