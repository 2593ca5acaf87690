/** The home screen: quota, next charge, the last 30 days, and who is waiting. */
@NullMarked
package io.smarthub.ui.home;

import org.jspecify.annotations.NullMarked;
