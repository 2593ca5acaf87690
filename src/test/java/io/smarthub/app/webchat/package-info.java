/** The web chat's settings. */
@NullMarked
package io.smarthub.app.webchat;

import org.jspecify.annotations.NullMarked;
