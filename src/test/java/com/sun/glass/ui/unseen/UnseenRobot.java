package com.sun.glass.ui.unseen;

import com.sun.glass.ui.GlassRobot;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;

/** Types and clicks as the headless one, and refuses to look at the screen, which stays black: a test would see nothing and could pass. */
final class UnseenRobot extends GlassRobot {

    private final GlassRobot headless;

    UnseenRobot(GlassRobot headless) {
        this.headless = headless;
    }

    @Override
    public Color getPixelColor(double x, double y) {
        throw noScreen();
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean scaleToFit) {
        throw noScreen();
    }

    @Override
    public WritableImage getScreenCapture(
            WritableImage image, double x, double y, double width, double height, boolean scaleToFit) {
        throw noScreen();
    }

    private static UnsupportedOperationException noScreen() {
        return new UnsupportedOperationException(
                "The tests’ windows have no screen to capture (docs/decisions/0030-time-of-the-tests.md): take a snapshot");
    }

    @Override
    public void create() {
        headless.create();
    }

    @Override
    public void destroy() {
        headless.destroy();
    }

    @Override
    public void keyPress(KeyCode code) {
        headless.keyPress(code);
    }

    @Override
    public void keyRelease(KeyCode code) {
        headless.keyRelease(code);
    }

    @Override
    public double getMouseX() {
        return headless.getMouseX();
    }

    @Override
    public double getMouseY() {
        return headless.getMouseY();
    }

    @Override
    public void mouseMove(double x, double y) {
        headless.mouseMove(x, y);
    }

    @Override
    public void mousePress(MouseButton... buttons) {
        headless.mousePress(buttons);
    }

    @Override
    public void mouseRelease(MouseButton... buttons) {
        headless.mouseRelease(buttons);
    }

    @Override
    public void mouseWheel(int wheelAmt) {
        headless.mouseWheel(wheelAmt);
    }
}
