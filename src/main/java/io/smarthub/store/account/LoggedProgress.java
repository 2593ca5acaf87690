package io.smarthub.store.account;

import io.smarthub.app.account.Recomputing;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes every tenth of the way into the log: for what nobody sees, since no window is open yet. */
final class LoggedProgress implements Consumer<Recomputing.Progress> {

    private static final Logger LOG = LoggerFactory.getLogger(LoggedProgress.class);
    private static final int TENTHS = 10;

    private long told = -1;

    @Override
    public void accept(Recomputing.Progress progress) {
        long tenth = progress.total() == 0 ? 0 : TENTHS * progress.done() / progress.total();
        if (progress.state() == Recomputing.State.RUNNING && tenth > told) {
            told = tenth;
            LOG.info("Another version derived the numbers; deriving anew: {} of {}", progress.done(), progress.total());
        }
    }
}
