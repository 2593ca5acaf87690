package io.smarthub.ui.shell;

import io.smarthub.ui.kit.Icon;

/**
 * Something the command palette can do.
 *
 * @param label what it does, in the owner's words
 * @param keys its shortcut as text, empty without one
 */
public record Command(String label, Icon icon, String keys, Runnable run) {}
