package io.smarthub.bench.window;

import java.time.Duration;
import java.time.Instant;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** A process that shows an empty window and says how many milliseconds after its start that was painted. */
public final class BareStage {

    static final String NAME = "bare JavaFX window";

    private BareStage() {}

    public static void main(String[] arguments) {
        Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(), MeasuredWindow.WIDTH, MeasuredWindow.HEIGHT));
            stage.show();
            new MeasuredWindow.Painted(() -> {
                        System.out.println(
                                Duration.between(start, Instant.now()).toMillis() + " ms: " + WindowProcess.USABLE);
                        System.out.flush();
                        if (arguments.length == 0) {
                            stage.close();
                        }
                    })
                    .start();
        });
    }
}
