package io.smarthub.launch;

import io.smarthub.app.intake.StoreFailure;
import io.smarthub.ui.kit.Dialogs;
import io.smarthub.ui.kit.ErrorDoor;
import io.smarthub.ui.kit.Fx;
import java.util.Locale;

/** Tells in the window what the store has to say, such as a full disk; every other failure is unexpected. */
record StoreErrorDoor(Dialogs dialogs, Locale locale, ErrorDoor unexpected) implements ErrorDoor {

    @Override
    public void failed(Throwable failure) {
        if (failure instanceof StoreFailure store && store.kind() != StoreFailure.Kind.CLOSED) {
            Fx.run(() -> dialogs.error(StoreFailure.told(store, locale), store));
        } else {
            unexpected.failed(failure);
        }
    }
}
