package io.smarthub.app.billing;

import io.smarthub.domain.billing.Catalogue;
import io.smarthub.domain.billing.CatalogueText;
import io.smarthub.domain.billing.CatalogueText.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The catalogue that comes with the product; its prices are examples (D5). */
public final class ShippedCatalogue implements CatalogueSource {

    /** Read once: it is part of the product. */
    private static final Reading READING = CatalogueText.read(shipped());

    @Override
    public Reading read() {
        return READING;
    }

    /** The catalogue itself; a test proves that it is one. */
    public Catalogue catalogue() {
        return switch (read()) {
            case Reading.Read read -> read.catalogue();
            case Reading.Unusable unusable -> throw new IllegalStateException(unusable.toString());
        };
    }

    /** Its file's text with the comments that explain it: what the owner's own file begins with. */
    public String text() {
        return shipped();
    }

    private static String shipped() {
        try (InputStream file = Objects.requireNonNull(ShippedCatalogue.class.getResourceAsStream("catalogue.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
