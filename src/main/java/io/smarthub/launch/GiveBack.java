package io.smarthub.launch;

/** Closes once, whoever asks; who asks meanwhile waits until it is done: the process must not end in the middle. */
final class GiveBack {

    private final Runnable closing;
    private boolean done;

    GiveBack(Runnable closing) {
        this.closing = closing;
    }

    synchronized void run() {
        if (!done) {
            done = true;
            closing.run();
        }
    }
}
