package io.smarthub.app.attachments;

import io.smarthub.domain.conversation.AttachmentType;
import java.io.IOException;
import java.io.InputStream;

/** Port: unpacks pictures of strangers, never more of them than is shown. Not on the FX thread. */
public interface Pictures {

    /**
     * A picture as small as it is shown; of a moving one the first frame.
     *
     * @param bytes of a picture of this type
     * @param mostWide in points
     * @param mostHigh in points
     * @throws IOException when the bytes are broken, or cannot be read
     */
    Picture preview(InputStream bytes, AttachmentType type, int mostWide, int mostHigh) throws IOException;

    /** A picture as a PNG, for instance of what was copied from the screen. */
    byte[] png(Picture picture);
}
