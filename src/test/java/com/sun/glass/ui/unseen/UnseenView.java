package com.sun.glass.ui.unseen;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;

final class UnseenView extends HeadlessView {

    @Override
    protected void _uploadPixels(long view, Pixels pixels) {
        // no screen
    }
}
