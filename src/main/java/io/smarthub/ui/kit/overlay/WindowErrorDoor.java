package io.smarthub.ui.kit.overlay;

import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.ErrorCode;
import io.smarthub.ui.kit.ErrorDoor;
import io.smarthub.ui.kit.Fx;
import io.smarthub.ui.kit.Texts;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells unexpected failures in the window. Also fit to be the threads' uncaught exception handler. */
public final class WindowErrorDoor implements ErrorDoor {

    private static final Logger LOG = LoggerFactory.getLogger(WindowErrorDoor.class);

    private final Dialogs dialogs;
    private final Texts texts;

    /** With the window's dialogs and the kit's texts. */
    public WindowErrorDoor(Dialogs dialogs, Texts texts) {
        this.dialogs = dialogs;
        this.texts = texts.of("kit");
    }

    @Override
    public void failed(Throwable failure) {
        if (failure instanceof InterruptedException || failure instanceof CancellationException) {
            LOG.debug("Cancelled", failure);
            return;
        }
        try {
            Fx.run(() -> dialogs.error(texts.get("error.unexpected"), failure));
        } catch (RuntimeException e) {
            e.addSuppressed(failure);
            LOG.error("{} could not be told", ErrorCode.of(failure), e);
        }
    }
}
