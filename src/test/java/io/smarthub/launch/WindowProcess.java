package io.smarthub.launch;

import io.smarthub.cli.Console;
import io.smarthub.support.Accessibility;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Scanner;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window in a process of its own, without a display; minimises itself once it can be reached, and says what becomes of it. */
final class WindowProcess {

    private WindowProcess() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        OwnersLanguage language = new OwnersLanguage(Locale.ENGLISH);
        RunningWindow running = new RunningWindow(language, System.err);
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(window -> watch((Stage) window, folder));
            }
        });
        Clock present = Clock.system(ZoneOffset.UTC);
        int status = new Start(
                        InputStream.nullInputStream(),
                        new OneWindow(new DesktopWindows(new Milestones(), language, running), running, present))
                .run(new Console(System.out, System.err, () -> false), folder, present, "--data", folder.toString());
        System.exit(status);
    }

    private static void watch(Stage stage, Path folder) {
        offer(stage.getScene().getRoot());
        stage.getScene().rootProperty().addListener((_, _, root) -> offer(root));
        stage.iconifiedProperty()
                .addListener((_, _, iconified) -> System.out.println(iconified ? "minimised" : "shown again"));
        Thread.ofVirtual().name("wait for the socket").start(() -> {
            while (!WindowSocket.of(folder).path().toFile().exists()) {
                Thread.onSpinWait();
            }
            Platform.runLater(() -> stage.setIconified(true));
        });
    }

    /** Says what the window offers where it cannot open, and takes it when the parent process says so. */
    private static void offer(Parent root) {
        Accessibility.all(root)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("Try again"))
                .forEach(button -> {
                    System.out.println("offers " + button.getText());
                    Thread.ofVirtual().name("wait for the parent").start(() -> {
                        if (new Scanner(System.in, StandardCharsets.UTF_8).hasNextLine()) {
                            Platform.runLater(button::fire);
                        }
                    });
                });
    }
}
