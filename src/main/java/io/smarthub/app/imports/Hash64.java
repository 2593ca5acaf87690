package io.smarthub.app.imports;

/** A 64-bit hash that is the same on every machine and in every version: stored times depend on it. */
public final class Hash64 {

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private Hash64() {}

    /** The hash of some texts; where one ends and the next begins matters. */
    public static long of(CharSequence... texts) {
        long hash = SEED;
        for (CharSequence text : texts) {
            hash = add(hash, text);
        }
        return mix(hash);
    }

    /** A running hash with one more text. */
    public static long add(long hash, CharSequence text) {
        long sum = hash;
        for (int i = 0; i < text.length(); i++) {
            sum = (sum ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(sum ^ text.length());
    }

    /** Spreads a number over all 64 bits. */
    public static long mix(long number) {
        long mixed = number + SEED;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
