package io.smarthub.webchat;

import io.smarthub.app.webchat.ServingFailure;
import io.smarthub.app.webchat.ServingFailure.Reason;
import io.smarthub.app.webchat.WebChatSettings;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Collections;
import java.util.Optional;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Opens the owner's certificate for TLS. */
final class KeyStores {

    private KeyStores() {}

    /** What Jetty needs for TLS; empty where the owner named no key store. */
    static Optional<SslContextFactory.Server> open(WebChatSettings settings) {
        if (!settings.tls()) {
            return Optional.empty();
        }
        String name = settings.keyStore();
        File file = file(name);
        SslContextFactory.Server tls = new SslContextFactory.Server();
        try {
            KeyStore store =
                    KeyStore.getInstance(file, settings.keyStorePassword().toCharArray());
            if (!hasKey(store)) {
                throw new ServingFailure(Reason.KEY_STORE_EMPTY, null, name);
            }
            tls.setKeyStore(store);
            tls.setKeyManagerPassword(settings.keyStorePassword());
            return Optional.of(tls);
        } catch (IOException | GeneralSecurityException e) {
            throw new ServingFailure(Reason.KEY_STORE_UNREADABLE, e, name, said(e));
        }
    }

    private static File file(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path.toFile();
            }
        } catch (InvalidPathException e) {
            throw new ServingFailure(Reason.KEY_STORE_MISSING, e, name);
        }
        throw new ServingFailure(Reason.KEY_STORE_MISSING, null, name);
    }

    private static boolean hasKey(KeyStore store) throws GeneralSecurityException {
        for (String alias : Collections.list(store.aliases())) {
            if (store.isKeyEntry(alias)) {
                return true;
            }
        }
        return false;
    }

    private static String said(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElseGet(() -> e.getClass().getSimpleName());
    }
}
