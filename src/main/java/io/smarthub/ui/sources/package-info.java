/** Sources: importing files, with a dry run first, and the reports of earlier imports. */
@NullMarked
package io.smarthub.ui.sources;

import org.jspecify.annotations.NullMarked;
