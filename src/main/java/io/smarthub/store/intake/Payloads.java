package io.smarthub.store.intake;

import io.smarthub.app.intake.Intake;
import io.smarthub.store.Sql;
import io.smarthub.store.derived.Stored;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterOutputStream;

/** The sources' own bytes, kept for replay; the same ones of a conversation only once. */
public final class Payloads {

    private Payloads() {}

    /** All payloads of a conversation, in order of arrival. */
    public static List<Intake.Payload> of(Sql sql, long conversation) {
        return sql.list(
                "SELECT format, mapping_version, content FROM payload WHERE id BETWEEN ? AND ? ORDER BY id",
                row -> new Intake.Payload(
                        row.text("format"), row.integer("mapping_version"), inflate(row.bytes("content"))),
                first(conversation),
                first(conversation) + Stored.MOST_EVENTS - 1);
    }

    static Set<Long> hashes(Sql sql, long conversation) {
        return new HashSet<>(sql.list(
                "SELECT hash FROM payload WHERE id BETWEEN ? AND ?",
                row -> row.number("hash"),
                first(conversation),
                first(conversation) + Stored.MOST_EVENTS - 1));
    }

    static Sql.Batch insert(Sql sql) {
        return sql.batch("INSERT INTO payload (id, format, mapping_version, hash, content) VALUES (?, ?, ?, ?, ?)");
    }

    static void insert(Sql.Batch batch, long conversation, int number, Intake.Payload payload) {
        batch.add(
                first(conversation) + number,
                payload.format(),
                payload.mappingVersion(),
                ContentHash.of(payload),
                deflate(payload.text()));
    }

    private static long first(long conversation) {
        return conversation * Stored.MOST_EVENTS;
    }

    private static byte[] deflate(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Deflater deflater = new Deflater(Deflater.BEST_SPEED);
                DeflaterOutputStream out = new DeflaterOutputStream(bytes, deflater)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String inflate(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InflaterOutputStream out = new InflaterOutputStream(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored payload cannot be unpacked", e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
