/** The live chat on the owner's own website: what a visitor's browser says and hears, independent of how it is carried. */
@NullMarked
package io.smarthub.app.livechat;

import org.jspecify.annotations.NullMarked;
