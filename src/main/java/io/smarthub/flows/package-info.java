/** Chatbots as files: the product's own JSON format, its templates, and what other builders export. */
@NullMarked
package io.smarthub.flows;

import org.jspecify.annotations.NullMarked;
