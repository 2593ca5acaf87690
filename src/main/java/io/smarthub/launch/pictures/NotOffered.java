package io.smarthub.launch.pictures;

/** What a walk looks for is not on the screen, for instance support on the free plan. */
final class NotOffered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotOffered(String what) {
        super(what);
    }
}
