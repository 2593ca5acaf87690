/** The rules of docs/architecture.md and CONTRIBUTING.md as tests. */
@NullMarked
package io.smarthub.arch;

import org.jspecify.annotations.NullMarked;
