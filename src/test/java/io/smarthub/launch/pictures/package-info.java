/** Pictures of every screen: that none is missing, and that the main ones look as they did. */
@NullMarked
package io.smarthub.launch.pictures;

import org.jspecify.annotations.NullMarked;
