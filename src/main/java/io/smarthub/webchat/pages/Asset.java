package io.smarthub.webchat.pages;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Something to look at that does not change while the server runs. */
final class Asset {

    private static final int NOT_MODIFIED = 304;
    private static final int TAG_BYTES = 12;

    private final String type;
    private final byte[] plain;
    private final byte[] packed;
    private final String tag;

    Asset(String type, byte[] plain) {
        this.type = type;
        this.plain = plain.clone();
        packed = gzip(plain);
        tag = tag(plain);
    }

    /** Answers with it, packed where the browser takes that, or that the browser has it already. */
    void answer(Context ctx, String cacheControl) {
        boolean pack = packed.length < plain.length && accepts(ctx, "Accept-Encoding", "gzip");
        String answered = "\"" + tag + (pack ? "-gz" : "") + "\"";
        ctx.header("Cache-Control", cacheControl).header("ETag", answered).header("Vary", "Accept-Encoding");
        if (accepts(ctx, "If-None-Match", answered)) {
            ctx.status(NOT_MODIFIED);
            return;
        }
        if (pack) {
            ctx.header("Content-Encoding", "gzip");
        }
        ctx.contentType(type).result(pack ? packed : plain);
    }

    private static boolean accepts(Context ctx, String header, String value) {
        return Optional.ofNullable(ctx.header(header)).stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .map(each -> each.strip().replaceFirst("^W/", ""))
                .filter(each -> !each.matches(".*;\\s*q=0(\\.0*)?$"))
                .anyMatch(each ->
                        each.equals("*") || each.replaceFirst("\\s*;.*$", "").equals(value));
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            zip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String tag(byte[] content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(hash, 0, TAG_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
