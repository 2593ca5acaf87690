package io.smarthub.app.livechat;

/** Where visitors come in: one {@link Tab} for each browser tab that is connected. Thread-safe. */
public interface VisitorDoor {

    /**
     * Lets a tab in and answers it with a {@link Outgoing.Welcome} on its line. Stores nothing: a visitor who only looks leaves
     * no trace.
     *
     * @param hello what the tab says first; a token that is wrong or erased is answered with a new one
     * @param line where answers go; used from any thread, never blocks
     */
    Tab enter(Incoming.Hello hello, Line line);

    /** A connected tab. */
    interface Tab extends AutoCloseable {

        /**
         * Takes in what the visitor did. Returns when what it stores is safe: {@link Outgoing.Accepted} has been sent then, or
         * {@link Outgoing.Refused}. Frames of one tab are given one after the other, by a thread that may wait.
         */
        void receive(Incoming frame);

        /** The tab is gone; what it said stays. */
        @Override
        void close();
    }

    /** The way back to a tab. */
    @FunctionalInterface
    interface Line {

        /** Queues a frame and returns at once; a line that is broken or too slow drops it, and the tab asks again when it returns. */
        void send(Outgoing frame);
    }
}
