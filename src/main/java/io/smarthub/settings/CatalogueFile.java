package io.smarthub.settings;

import io.smarthub.app.billing.CatalogueSource;
import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.CatalogueProblem;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.domain.billing.CatalogueText.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The owner's catalogue of plans, packages and prices: a text file in the data folder; the shipped one where it is absent. */
public final class CatalogueFile implements CatalogueSource {

    private static final int LARGEST = 1_000_000;

    private final Path file;
    private final ShippedCatalogue shipped = new ShippedCatalogue();

    /** @param dataFolder the folder the database lies in */
    public CatalogueFile(Path dataFolder) {
        file = dataFolder.resolve(FILE);
    }

    /** Where the file lies, or would. */
    public Path path() {
        return file;
    }

    @Override
    public Reading read() {
        if (!Files.exists(file)) {
            return shipped.read();
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] bytes = content.readNBytes(LARGEST + 1);
            return bytes.length > LARGEST ? unreadable("> " + LARGEST + " B") : read(bytes);
        } catch (IOException e) {
            return unreadable(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Puts the shipped catalogue there for editing, where there is no file yet.
     *
     * @return the file
     * @throws IOException when it cannot be written
     */
    public Path forEditing() throws IOException {
        if (!Files.exists(file)) {
            Files.writeString(file, shipped.text());
        }
        return file;
    }

    /** Strictly: a letter of another encoding would stand on every invoice as a question mark. */
    private Reading read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            int line = 1
                    + (int) out.flip()
                            .chars()
                            .filter(character -> character == '\n')
                            .count();
            String position = String.valueOf(in.position() + 1);
            return new Reading.Unusable(
                    List.of(new CatalogueProblem(line, CatalogueProblem.Kind.NOT_UTF8, FILE, position)));
        }
        return CatalogueText.read(out.flip().toString());
    }

    private Reading unreadable(String reason) {
        return new Reading.Unusable(
                List.of(CatalogueProblem.of(CatalogueProblem.Kind.UNREADABLE_FILE, file.toString(), reason)));
    }
}
