package io.smarthub.platform;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code notify-send} on Linux, the tray's balloon elsewhere. The icon leaves the tray with the notification. */
public final class SystemNotifier implements Notifier {

    private static final Logger LOG = LoggerFactory.getLogger(SystemNotifier.class);

    @Override
    public boolean isAvailable() {
        return !GraphicsEnvironment.isHeadless()
                && (Programs.find("notify-send").isPresent() || SystemTray.isSupported());
    }

    @Override
    public void show(String title, String text) {
        if (!isAvailable()) {
            LOG.debug("No notification service for: {}", title);
            return;
        }
        try {
            if (Programs.find("notify-send").isPresent()) {
                Programs.start("notify-send", "--app-name=SmartHub", "--", title, text);
            } else {
                balloon(title, text);
            }
        } catch (IOException | AWTException e) {
            LOG.warn("The notification could not be shown: {}", title, e);
        }
    }

    private static void balloon(String title, String text) throws AWTException {
        var icon = new TrayIcon(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), "SmartHub");
        SystemTray.getSystemTray().add(icon);
        icon.addActionListener(_ -> SystemTray.getSystemTray().remove(icon));
        icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }
}
