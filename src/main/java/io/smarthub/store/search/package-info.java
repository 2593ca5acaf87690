/** The search index beside the database: one Lucene document for each conversation, disposable and rebuilt at need. */
@NullMarked
package io.smarthub.store.search;

import org.jspecify.annotations.NullMarked;
