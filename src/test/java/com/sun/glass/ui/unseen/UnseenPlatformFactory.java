package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/**
 * JavaFX’s headless platform without the screen that nobody sees: it copies every window pixel by pixel, with a new buffer for each,
 * which was a tenth of the time of all tests. Pictures are made by snapshots, which need no screen. JavaFX finds it by the name of
 * its package, from the property {@code glass.platform}.
 */
public final class UnseenPlatformFactory extends HeadlessPlatformFactory {

    @Override
    public Application createApplication() {
        return new UnseenApplication();
    }
}
