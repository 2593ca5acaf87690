/** Doors to the operating system behind interfaces: file chooser, browser, mail program, clipboard, notifications. */
@NullMarked
package io.smarthub.platform;

import org.jspecify.annotations.NullMarked;
