/** What anybody may look at: the demo shop, the widget and whether the server is well. */
@NullMarked
package io.smarthub.webchat.pages;

import org.jspecify.annotations.NullMarked;
