/** Made data of any size: the same every time, so that figures of two days can be compared. */
@NullMarked
package io.smarthub.bench.data;

import org.jspecify.annotations.NullMarked;
