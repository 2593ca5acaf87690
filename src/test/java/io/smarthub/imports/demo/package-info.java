/** What the demo data must hold. */
@NullMarked
package io.smarthub.imports.demo;

import org.jspecify.annotations.NullMarked;
