package io.smarthub.platform;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.SourceDataLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Two soft notes, made here: no file, no licence. */
public final class SystemSound implements Sound {

    private static final Logger LOG = LoggerFactory.getLogger(SystemSound.class);

    private static final int RATE = 22_050;
    private static final double NOTE_SECONDS = 0.16;
    private static final double[] HERTZ = {659.25, 880};
    private static final double LOUD = 0.25;
    private static final double FADING = 14;

    @Override
    public void play() {
        AudioFormat format = new AudioFormat(RATE, 16, 1, true, false);
        try (SourceDataLine line = AudioSystem.getSourceDataLine(format)) {
            line.open(format);
            line.start();
            byte[] notes = notes();
            line.write(notes, 0, notes.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException e) {
            LOG.debug("There is no way to play a sound here", e);
        }
    }

    static byte[] notes() {
        int samples = (int) (RATE * NOTE_SECONDS);
        byte[] bytes = new byte[HERTZ.length * samples * 2];
        for (int i = 0; i < HERTZ.length * samples; i++) {
            double seconds = (double) (i % samples) / RATE;
            double wave = Math.sin(2 * Math.PI * HERTZ[i / samples] * seconds) * Math.exp(-FADING * seconds);
            short value = (short) (wave * LOUD * Short.MAX_VALUE);
            bytes[2 * i] = (byte) value;
            bytes[2 * i + 1] = (byte) (value >> 8);
        }
        return bytes;
    }
}
