package io.smarthub.attachments;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.attachments.AttachmentRefused;
import io.smarthub.app.attachments.AttachmentRefused.Why;
import io.smarthub.domain.conversation.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Attachments in {@code attachments/<conversation>/<id>}, without an ending, so that no system knows how to run one. What is on
 * its way lies in {@code attachments/incoming}.
 */
public final class FilesBesideDatabase implements AttachmentFiles {

    private static final Logger LOG = LoggerFactory.getLogger(FilesBesideDatabase.class);

    private static final String FOLDER = "attachments";
    private static final String INCOMING = "incoming";
    private static final Pattern CONVERSATION = Pattern.compile("[A-Za-z0-9-]{1,100}");
    private static final int ID_BYTES = 16;
    private static final int BUFFER = 32_768;
    /** What stays free for conversations. */
    private static final long MOST_OF_CONVERSATION = 200L * 1024 * 1024;

    private static final long MOST_OF_ALL = 20L * 1024 * 1024 * 1024;
    private static final int DEPTH = 2;
    private static final long RESERVE = 512L * 1024 * 1024;

    private final Path folder;
    private final Path incoming;
    private final SecureRandom random = new SecureRandom();

    /** @param dataFolder where the database is; nothing is made in it before the first attachment */
    public FilesBesideDatabase(Path dataFolder) {
        folder = dataFolder.resolve(FOLDER);
        incoming = folder.resolve(INCOMING);
    }

    @Override
    public Attachment take(String name, InputStream bytes) throws IOException {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        Path file = incoming.resolve(HexFormat.of().formatHex(id));
        try {
            long length = write(bytes, file);
            Content content = Content.of(file).orElseThrow(() -> new AttachmentRefused(Why.FILE_TYPE));
            return new Attachment(
                    file.getFileName().toString(),
                    Attachment.named(name, content.type()),
                    content.type(),
                    length,
                    content.width(),
                    content.height());
        } catch (IOException | RuntimeException e) {
            delete(file);
            throw e;
        }
    }

    private long write(InputStream bytes, Path file) throws IOException {
        long length = 0;
        try (FileChannel to = created(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                length += read;
                if (length > MOST_BYTES) {
                    throw new AttachmentRefused(Why.TOO_LARGE);
                }
                write(to, ByteBuffer.wrap(buffer, 0, read));
            }
            force(to);
        }
        return length;
    }

    /** Where there is room: conversations come before pictures. */
    private FileChannel created(Path file) {
        try {
            OwnersFiles.folder(incoming);
            if (Files.getFileStore(incoming).getUsableSpace() < RESERVE + MOST_BYTES || size(folder) > MOST_OF_ALL) {
                LOG.warn("There is no room for attachments: nothing more is taken in");
                throw new AttachmentRefused(Why.NO_SPACE);
            }
            return OwnersFiles.create(file);
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    private static void write(FileChannel to, ByteBuffer bytes) {
        try {
            while (bytes.hasRemaining()) {
                to.write(bytes);
            }
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    private static void force(FileChannel to) {
        try {
            to.force(true);
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    /** The fault of this machine, which its owner has to know; not the sender's. */
    private static AttachmentRefused notKept(IOException e) {
        LOG.error("An attachment could not be written: {}", e.toString());
        return new AttachmentRefused(Why.NOT_KEPT, e);
    }

    private static long size(Path of) throws IOException {
        if (!Files.exists(of)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(of, DEPTH)) {
            return all.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    @Override
    public void keep(String conversation, Attachment attachment) {
        Path kept = place(conversation, attachment);
        if (Files.exists(kept)) {
            return;
        }
        try {
            Path home = folder.resolve(conversation);
            if (size(home) + attachment.bytes() > MOST_OF_CONVERSATION) {
                throw new AttachmentRefused(Why.NO_SPACE);
            }
            OwnersFiles.folder(home);
            Files.move(incoming.resolve(attachment.id()), kept, StandardCopyOption.ATOMIC_MOVE);
            OwnersFiles.settle(home);
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    @Override
    public void drop(Attachment attachment) {
        delete(incoming.resolve(attachment.id()));
    }

    @Override
    public void drop(String conversation, Attachment attachment) {
        delete(place(conversation, attachment));
    }

    @Override
    public InputStream open(String conversation, Attachment attachment) throws IOException {
        ReadableByteChannel channel = FileChannel.open(place(conversation, attachment), StandardOpenOption.READ);
        return Channels.newInputStream(channel);
    }

    @Override
    public void forget(String conversation) {
        if (CONVERSATION.matcher(conversation).matches()) {
            deleteAll(folder.resolve(conversation));
        }
    }

    /**
     * Tidies what a kill or a full disk left behind: what was on its way, and what no event names.
     *
     * @param than what is younger may still be on its way
     * @param named which files a conversation's events name
     */
    public void tidy(Instant than, Named named) {
        for (Path each : list(folder)) {
            String conversation = each.getFileName().toString();
            if (conversation.equals(INCOMING)) {
                list(each).stream().filter(file -> isOlder(file, than)).forEach(FilesBesideDatabase::delete);
            } else if (CONVERSATION.matcher(conversation).matches()) {
                Predicate<String> isNamed = named.by(conversation);
                list(each).stream()
                        .filter(file -> isOlder(file, than))
                        .filter(file -> !isNamed.test(file.getFileName().toString()))
                        .forEach(FilesBesideDatabase::delete);
                if (list(each).isEmpty()) {
                    delete(each);
                }
            }
        }
    }

    /** Says which files a conversation's events name. */
    @FunctionalInterface
    public interface Named {

        Predicate<String> by(String conversation);
    }

    private Path place(String conversation, Attachment attachment) {
        if (!CONVERSATION.matcher(conversation).matches() || conversation.equals(INCOMING)) {
            throw new IllegalArgumentException("no conversation of the web chat");
        }
        return folder.resolve(conversation).resolve(attachment.id());
    }

    private static List<Path> list(Path where) {
        try (Stream<Path> files = Files.list(where)) {
            return files.toList();
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IOException e) {
            LOG.warn("The folder {} could not be read: {}", where, e.toString());
            return List.of();
        }
    }

    private static boolean isOlder(Path file, Instant than) {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(than);
        } catch (IOException _) {
            return false;
        }
    }

    private static void deleteAll(Path where) {
        list(where).forEach(FilesBesideDatabase::delete);
        delete(where);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("{} could not be deleted, and is tried again after the next start: {}", file, e.toString());
        }
    }
}
