package io.smarthub.platform;

import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code notify-send} on Linux, the tray's balloon elsewhere. The icon leaves the tray with the notification. */
public final class SystemNotifier implements Notifier {

    private static final Logger LOG = LoggerFactory.getLogger(SystemNotifier.class);
    private static final String SEND = "notify-send";

    @Override
    public boolean isAvailable() {
        return !GraphicsEnvironment.isHeadless() && (Programs.find(SEND).isPresent() || SystemTray.isSupported());
    }

    @Override
    public void show(String title, String text, Runnable clicked) {
        if (!isAvailable()) {
            LOG.debug("No notification service for: {}", title);
            return;
        }
        try {
            if (Programs.find(SEND).isPresent()) {
                send(title, text, clicked);
            } else {
                balloon(title, text, clicked);
            }
        } catch (IOException | AWTException e) {
            LOG.warn("The notification could not be shown: {}", title, e);
        }
    }

    /** Since 0.8 it waits and says which action was taken; older ones refuse the option, and are asked without. */
    private static void send(String title, String text, Runnable clicked) throws IOException {
        Process waiting =
                Programs.startReadable(SEND, "--app-name=SmartHub", "--action=default=" + title, "--", title, text);
        Thread.ofVirtual().name("notification").start(() -> {
            try (InputStream output = waiting.getInputStream()) {
                String said = new String(output.readAllBytes(), StandardCharsets.UTF_8);
                if (said.strip().equals("default")) {
                    clicked.run();
                } else if (waiting.waitFor() != 0) {
                    Programs.start(SEND, "--app-name=SmartHub", "--", title, text);
                }
            } catch (IOException e) {
                LOG.warn("The notification could not be shown: {}", title, e);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static void balloon(String title, String text, Runnable clicked) throws AWTException {
        var icon = new TrayIcon(new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB), "SmartHub");
        SystemTray.getSystemTray().add(icon);
        icon.addActionListener(_ -> {
            SystemTray.getSystemTray().remove(icon);
            clicked.run();
        });
        icon.displayMessage(title, text, TrayIcon.MessageType.NONE);
    }
}
