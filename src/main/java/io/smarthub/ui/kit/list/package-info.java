/** Long lists as a window over key-set pages. */
@NullMarked
package io.smarthub.ui.kit.list;

import org.jspecify.annotations.NullMarked;
