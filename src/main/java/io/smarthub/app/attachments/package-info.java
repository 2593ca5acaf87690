/** Pictures and PDFs that visitors and agents send. */
@NullMarked
package io.smarthub.app.attachments;

import org.jspecify.annotations.NullMarked;
