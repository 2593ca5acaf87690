/** What the owner wants to know in ten seconds: quota, next charge, what the chatbot did, who waits. */
@NullMarked
package io.smarthub.app.home;

import org.jspecify.annotations.NullMarked;
