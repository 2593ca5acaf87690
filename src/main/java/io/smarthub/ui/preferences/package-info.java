/** The Settings screen: language, look, account, data folder, support and what the product is made of. */
@NullMarked
package io.smarthub.ui.preferences;

import org.jspecify.annotations.NullMarked;
