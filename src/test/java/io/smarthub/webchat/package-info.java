/** The public server from outside: real HTTP and WebSockets on a port of this machine. */
@NullMarked
package io.smarthub.webchat;

import org.jspecify.annotations.NullMarked;
