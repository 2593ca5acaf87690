package io.smarthub.settings;

import io.smarthub.app.preferences.Preferences;
import io.smarthub.app.preferences.PreferencesStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The preferences in a small JSON file beside the database. A broken file never blocks the start: it is set aside under
 * another name and said; unknown members survive; saving writes a new file and moves it over the old one.
 */
public final class SettingsFile implements PreferencesStore, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final long SAVE_DELAY_MILLIS = 500;
    private static final byte[] EMPTY = "{}".getBytes(StandardCharsets.UTF_8);

    private final Path file;
    private final ScheduledExecutorService saver = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("settings-saver").daemon().factory());
    private final byte[] content;
    private final Optional<Path> setAside;
    private Preferences preferences;
    private @Nullable ScheduledFuture<?> pending;
    private boolean dirty;

    private SettingsFile(Path file, byte[] content, Optional<Path> setAside) {
        this.file = file;
        this.content = content;
        this.setAside = setAside;
        this.preferences = SettingsJson.read(FlatJson.of(content));
    }

    /** Reads the file, or begins with the defaults where there is none or it cannot be read. */
    public static SettingsFile open(Path file) {
        if (!Files.isRegularFile(file)) {
            return new SettingsFile(file, EMPTY, Optional.empty());
        }
        try {
            return new SettingsFile(file, Files.readAllBytes(file), Optional.empty());
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("{} cannot be read: {}", file, e.getMessage());
        }
        return new SettingsFile(file, EMPTY, setAside(file));
    }

    /** What the file says now, or the defaults; changes nothing and keeps nothing open. */
    public static Preferences peek(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? SettingsJson.read(FlatJson.of(Files.readAllBytes(file)))
                    : Preferences.DEFAULT;
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.debug("{} cannot be read", file, e);
            return Preferences.DEFAULT;
        }
    }

    /** Where an unreadable file was put, to be told to the owner. */
    public Optional<Path> brokenFile() {
        return setAside;
    }

    @Override
    public synchronized Preferences preferences() {
        return preferences;
    }

    @Override
    public synchronized void update(UnaryOperator<Preferences> change) {
        Preferences changed = change.apply(preferences);
        if (changed.equals(preferences)) {
            return;
        }
        preferences = changed;
        dirty = true;
        if (pending == null || pending.isDone()) {
            pending = saver.schedule(this::save, SAVE_DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Saves what is not saved yet. */
    @Override
    public void close() {
        saver.shutdown();
        save();
    }

    private synchronized void save() {
        if (!dirty) {
            return;
        }
        JsonMapper json = JsonMapper.shared();
        ObjectNode document = (ObjectNode) json.readTree(content);
        SettingsJson.write(preferences, document);
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.write(fresh, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            dirty = false;
        } catch (IOException e) {
            LOG.warn("{} cannot be saved: {}", file, e.getMessage());
        }
    }

    private static Optional<Path> setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            return Optional.of(Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING));
        } catch (IOException e) {
            LOG.warn("{} cannot be set aside: {}", file, e.getMessage());
            return Optional.empty();
        }
    }
}
