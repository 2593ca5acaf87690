/** The public web server of the live chat: carries what {@code app.livechat} says between visitors' browsers and its door. */
@NullMarked
package io.smarthub.webchat;

import org.jspecify.annotations.NullMarked;
