/** The settings file and the folders of each operating system. */
@NullMarked
package io.smarthub.settings;

import org.jspecify.annotations.NullMarked;
