package io.smarthub.support;

import io.smarthub.ui.kit.theme.Theme;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The window's theme with its fonts, as every window has it before its first screen; after {@link FxTest}. */
public final class Themed implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        FxTest.call(Theme::new);
    }
}
