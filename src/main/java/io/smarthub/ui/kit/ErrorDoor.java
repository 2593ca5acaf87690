package io.smarthub.ui.kit;

/** Where an unexpected failure goes: logged with its {@link ErrorCode}, told to the user in one sentence. */
@FunctionalInterface
public interface ErrorDoor {

    /** Takes a failure on any thread; never throws. */
    void failed(Throwable failure);
}
