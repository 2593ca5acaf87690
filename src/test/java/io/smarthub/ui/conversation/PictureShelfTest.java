package io.smarthub.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.attachments.Picture;
import io.smarthub.app.attachments.Pictures;
import io.smarthub.attachments.FilesBesideDatabase;
import io.smarthub.attachments.Samples;
import io.smarthub.domain.conversation.Attachment;
import io.smarthub.domain.conversation.AttachmentType;
import io.smarthub.support.FxTest;
import io.smarthub.ui.kit.Tasks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What pictures cost, with unpacking done when the test says so. */
@ExtendWith(FxTest.class)
class PictureShelfTest {

    private static final int WIDE = 1600;
    private static final int HIGH = 800;

    @TempDir
    Path folder;

    private final List<Throwable> failures = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final List<Image> came = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();
    private int unpacked;
    private FilesBesideDatabase files;
    private PictureShelf shelf;

    @BeforeEach
    void open() {
        files = new FilesBesideDatabase(folder);
        Pictures pictures = new Pictures() {
            @Override
            public Picture preview(InputStream bytes, AttachmentType type, int mostWide, int mostHigh) {
                unpacked++;
                return new Picture(mostWide, mostHigh, new int[mostWide * mostHigh]);
            }

            @Override
            public byte[] png(Picture picture) {
                throw new AssertionError("nothing is packed");
            }
        };
        shelf = new PictureShelf(files, pictures, new Tasks(work::add, Runnable::run, failures::add));
    }

    @Test
    void keepsAsManyAsFitIntoEightMillionPoints() throws IOException {
        List<Attachment> all = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            all.add(stored());
            fetch(all.get(i));
            work();
        }
        assertThat(unpacked).isEqualTo(7);

        all.reversed().subList(0, 6).forEach(this::fetch);
        assertThat(work).as("six of them are there").isEmpty();
        fetch(all.getFirst());
        assertThat(work).as("the oldest had to go").hasSize(1);
    }

    @Test
    void whatIsAskedForTwiceIsUnpackedOnce() throws IOException {
        Attachment one = stored();
        fetch(one);
        fetch(one);
        work();

        assertThat(unpacked).isEqualTo(1);
        assertThat(came).hasSize(2);
        assertThat(came.getFirst()).isSameAs(came.getLast());
    }

    @Test
    void twoAreUnpackedAtATime_andTheOthersWait() throws IOException {
        for (int i = 0; i < 5; i++) {
            fetch(stored());
        }
        assertThat(work).hasSize(2);
        work.removeFirst().run();
        assertThat(work).hasSize(2);
        work();
        assertThat(came).hasSize(5);
    }

    @Test
    void whoeverAskedForWhatIsGoneIsTold_andAskingAgainLooksAgain() throws IOException {
        Attachment gone = stored();
        files.drop("a", gone);
        fetch(gone);
        fetch(gone);
        work();
        assertThat(missing).containsExactly(gone.id(), gone.id());

        fetch(gone);
        assertThat(work).hasSize(1);
    }

    private Attachment stored() throws IOException {
        Attachment taken = files.take("a.png", new ByteArrayInputStream(Samples.picture("png", 4, 4)));
        files.keep("a", taken);
        return taken;
    }

    private void fetch(Attachment attachment) {
        shelf.fetch("a", attachment, WIDE, HIGH, came::add, () -> missing.add(attachment.id()));
    }

    private void work() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
        assertThat(failures).isEmpty();
    }
}
