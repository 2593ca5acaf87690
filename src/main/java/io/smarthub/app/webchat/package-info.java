/** The web chat's public server as the owner sets it up; what it carries is in {@code app.livechat}. */
@NullMarked
package io.smarthub.app.webchat;

import org.jspecify.annotations.NullMarked;
