package com.sun.glass.ui.unseen;

import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;

final class UnseenApplication extends HeadlessApplication {

    @Override
    public View createView() {
        return new UnseenView();
    }
}
