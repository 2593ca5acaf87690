/** Many visitors of a web chat that runs in a process of its own: what the load is measured with, and what a kill must not lose. */
@NullMarked
package io.smarthub.webload;

import org.jspecify.annotations.NullMarked;
