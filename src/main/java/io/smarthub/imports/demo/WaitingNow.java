package io.smarthub.imports.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The last hours: visitors who wait for a first answer, and one or two who are being talked to. */
record WaitingNow(Composer composer, Map<String, Tongue> tongues, Instant now) {

    /** One who waits: for so long, in that language, after meeting the chatbot like this. */
    private record Waiting(int minutes, String language, Kind kind) {}

    private static final List<Waiting> WAITING = List.of(
            new Waiting(231, "de", Kind.NO_CHATBOT),
            new Waiting(148, "en", Kind.TYPED_PAST),
            new Waiting(83, "en", Kind.BUTTONS_THEN_AGENT),
            new Waiting(37, "de", Kind.TYPED_PAST),
            new Waiting(14, "de", Kind.BUTTONS_THEN_AGENT),
            new Waiting(5, "en", Kind.NO_CHATBOT));

    private static final List<Waiting> CHATTING =
            List.of(new Waiting(52, "en", Kind.BUTTONS_ONLY), new Waiting(24, "de", Kind.BUTTONS_ONLY));

    List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        for (Waiting waiting : WAITING) {
            drafts.add(composer.composeWaiting(waiting.kind(), tongue(waiting), ago(waiting)));
        }
        for (Waiting chatting : CHATTING) {
            drafts.add(composer.compose(chatting.kind(), tongue(chatting), ago(chatting)));
        }
        return drafts;
    }

    private Tongue tongue(Waiting waiting) {
        return Objects.requireNonNull(tongues.get(waiting.language()));
    }

    private Instant ago(Waiting waiting) {
        return now.minus(Duration.ofMinutes(waiting.minutes()));
    }
}
