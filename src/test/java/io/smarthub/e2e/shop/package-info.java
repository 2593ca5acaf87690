/** The whole way in a real browser: the shop's page, the widget, the server, the live chat and the database. */
@NullMarked
package io.smarthub.e2e.shop;

import org.jspecify.annotations.NullMarked;
