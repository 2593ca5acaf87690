/** The JVM's cache of the start: classes loaded and linked ahead, made in a process of its own, never needed. */
@NullMarked
package io.smarthub.launch.startcache;

import org.jspecify.annotations.NullMarked;
