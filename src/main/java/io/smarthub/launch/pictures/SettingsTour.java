package io.smarthub.launch.pictures;

import io.smarthub.ui.shell.Destination;

/** What opens over the settings; nothing is changed. */
final class SettingsTour implements Tour {

    @Override
    public void walk(TourWindow window) {
        window.start(new Destination.Preferences());
        window.picture("preferences-zones", () -> window.press("zone"));
        window.picture("preferences-zone", () -> {
            window.press("zone");
            window.type("zone-search", "Auckland");
            window.enter("zone-search");
        });
        window.picture("preferences-literal", () -> window.press("literal"));
        window.picture("preferences-webchat", () -> window.press("webchat-setup"));
        window.picture("preferences-canned", () -> window.press("canned-add"));
        window.picture("preferences-agent", () -> window.press("team-add"));
        window.picture("preferences-licences", () -> window.press("preferences", "licences"));
        window.picture("support", () -> window.press("contact-support"));
    }
}
