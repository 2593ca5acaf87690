/** Attachments as files beside the database: looked at before they are kept, and never run. */
@NullMarked
package io.smarthub.attachments;

import org.jspecify.annotations.NullMarked;
