package io.smarthub.launch;

import io.smarthub.app.inbox.ConversationFilter;
import io.smarthub.app.inbox.InboxPage;
import io.smarthub.cli.Environment.ScreensRequest;
import io.smarthub.platform.SystemBrowser;
import io.smarthub.platform.SystemClipboard;
import io.smarthub.platform.SystemFileChoosers;
import io.smarthub.platform.SystemFolderOpener;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.theme.Snapshots;
import io.smarthub.ui.kit.theme.Theme;
import io.smarthub.ui.shell.Destination;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/** Renders every screen of a database to a picture. Everything is loaded at once, so that no picture is half full. */
final class ScreenPictures {

    private final Workspace workspace;
    private final ScreensRequest request;
    private final List<Path> files = new ArrayList<>();

    ScreenPictures(Workspace workspace, ScreensRequest request) {
        this.workspace = workspace;
        this.request = request;
    }

    /** Renders; FX thread only. */
    List<Path> render() {
        new Theme();
        picture("welcome", new Destination.Welcome());
        picture("home", new Destination.Home());
        picture("inbox", new Destination.Inbox(ConversationFilter.ALL));
        InboxPage newest = workspace
                .conversations()
                .after(ConversationFilter.ALL.with().joinedByChatbot(true).build(), null, 1);
        newest.rows().forEach(row -> picture("conversation", new Destination.Conversation(row.id())));
        picture(
                "inbox-empty",
                new Destination.Inbox(
                        ConversationFilter.ALL.with().search("xyzzyplugh").build()));
        picture("statistics", new Destination.Statistics());
        picture("billing", new Destination.Billing());
        picture("sources", new Destination.Sources());
        picture("preferences", new Destination.Preferences());
        return List.copyOf(files);
    }

    private void picture(String name, Destination destination) {
        WindowContents.Doors doors = new WindowContents.Doors(
                new SystemFileChoosers(Optional::empty),
                new SystemBrowser(),
                new SystemFolderOpener(),
                new SystemClipboard(),
                new SimpleObjectProperty<>(Theme.Choice.SYSTEM),
                Optional.empty());
        try (WindowContents contents = new WindowContents(
                workspace, doors, request.language(), door -> new Tasks(Runnable::run, Runnable::run, door))) {
            Scene scene = new Scene(contents.root(), request.width(), request.height());
            scene.getPreferences().setReducedMotion(true);
            Theme.style(scene, request.dark());
            contents.root().applyCss();
            contents.root().layout();
            contents.start(destination);
            Path file = request.out().resolve(name + ".png");
            Snapshots.write(Snapshots.take(scene), file);
            files.add(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
