/** Benchmarks of SmartHub Desktop: {@code ./smarthub bench}. No part of the application. */
@NullMarked
package io.smarthub.bench;

import org.jspecify.annotations.NullMarked;
