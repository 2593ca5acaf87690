package io.smarthub.webchat.frames;

/** A member is missing, or of another kind than the protocol says. */
final class WrongMember extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongMember(String name) {
        super("wrong or missing member: " + name, null, false, false);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
