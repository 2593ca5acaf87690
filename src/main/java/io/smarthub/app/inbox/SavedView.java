package io.smarthub.app.inbox;

/** A filter the owner has given a name. */
public record SavedView(long id, String name, ConversationFilter filter) {}
