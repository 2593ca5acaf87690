package io.smarthub.ui.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.app.attachments.Picture;
import io.smarthub.support.FxTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a clipboard gives for a picture. */
@ExtendWith(FxTest.class)
class FilesToSendTest {

    @Test
    void aCopiedPictureIsReadPointByPoint() throws IOException {
        WritableImage copied = new WritableImage(2, 1);
        copied.getPixelWriter().setColor(1, 0, Color.RED);

        Picture picture = FilesToSend.points(copied);

        assertThat(picture.width()).isEqualTo(2);
        assertThat(picture.argb()).containsExactly(0, 0xFFFF0000);
    }

    @Test
    void whatCannotBeReadIsAFailureToRead() {
        Image broken = new Image(new ByteArrayInputStream(new byte[] {1, 2, 3}));

        assertThatThrownBy(() -> FilesToSend.points(null)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> FilesToSend.points(broken)).isInstanceOf(IOException.class);
    }
}
