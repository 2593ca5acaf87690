/** What is stored of the own web chat's visitors. */
@NullMarked
package io.smarthub.store.livechat;

import org.jspecify.annotations.NullMarked;
