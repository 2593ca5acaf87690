/** The import from request to report, on a store in memory. */
@NullMarked
package io.smarthub.app.livechat;

import org.jspecify.annotations.NullMarked;
