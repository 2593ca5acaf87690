/** Measurements, run by hand with the profile "bench". Never part of a build: no test here passes or fails. */
@NullMarked
package io.smarthub.bench;

import org.jspecify.annotations.NullMarked;
