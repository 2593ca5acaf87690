package com.sun.glass.ui.unseen;

import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.View;
import com.sun.glass.ui.headless.HeadlessApplication;

final class UnseenApplication extends HeadlessApplication {

    @Override
    public View createView() {
        return new UnseenView();
    }

    @Override
    public GlassRobot createRobot() {
        return new UnseenRobot(super.createRobot());
    }
}
