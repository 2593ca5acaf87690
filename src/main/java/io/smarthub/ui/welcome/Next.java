package io.smarthub.ui.welcome;

import java.util.Optional;

/**
 * What follows the welcome page; each leaves it.
 *
 * @param importConversations asks for files and imports them
 * @param demoData fills the database with the shipped demo data
 * @param startEmpty opens the window without any conversation
 * @param renewWindow builds the window anew in another language; empty where that needs a restart
 */
public record Next(
        Runnable importConversations, Runnable demoData, Runnable startEmpty, Optional<Runnable> renewWindow) {}
