package io.smarthub.app.inbox;

import java.util.List;

/** Port: the owner's saved views, in their order. */
public interface SavedViews {

    List<SavedView> all();

    SavedView add(String name, ConversationFilter filter);

    void rename(long id, String name);

    void remove(long id);
}
