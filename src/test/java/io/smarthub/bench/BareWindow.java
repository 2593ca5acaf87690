package io.smarthub.bench;

import io.smarthub.launch.ProcessAge;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The baseline of the start: the least that shows a window. Says how many milliseconds after the process's start it was painted. */
public final class BareWindow {

    private BareWindow() {}

    public static void main(String[] arguments) {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 1280, 800));
            stage.show();
            new AnimationTimer() {
                private int pulses;

                @Override
                public void handle(long now) {
                    if (++pulses == 2) {
                        System.out.println(ProcessAge.millis() + " ms: " + StartUp.USABLE);
                        System.out.flush();
                        stop();
                        stage.close();
                    }
                }
            }.start();
        });
    }
}
