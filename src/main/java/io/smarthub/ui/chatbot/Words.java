package io.smarthub.ui.chatbot;

import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.words.Spoken;
import io.smarthub.domain.chatbot.Edited;
import io.smarthub.domain.chatbot.FlowProblem;
import io.smarthub.domain.chatbot.Place;
import io.smarthub.domain.statistics.ReplyRow;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Icon;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.Tone;
import io.smarthub.ui.kit.control.Pill;
import java.util.Locale;
import java.util.Optional;

/** How the screen says things. */
record Words(Texts texts, Formats formats) {

    private static final String RULES = "io.smarthub.i18n.chatbot";

    String get(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    /** What is wrong, without its place. */
    String problem(FlowProblem problem) {
        return rules().say(problem.kind().key(), problem.arguments());
    }

    String place(Place place) {
        return place.named(rules().pattern(place.part().key()));
    }

    String refusal(Edited.Refused refused) {
        return Optional.ofNullable(refused.limit())
                .map(this::problem)
                .orElseGet(() -> rules().pattern(refused.why().key()));
    }

    private Spoken rules() {
        return new Spoken(RULES, texts.locale());
    }

    /** A constant's name in keys. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String state(Chatbot.State state) {
        return texts.get("state." + state.key());
    }

    Pill pill(Chatbot.State state) {
        return switch (state) {
            case DRAFT -> new Pill(Icon.EDIT, state(state), Tone.NEUTRAL);
            case PUBLISHED -> new Pill(Icon.RESOLVED, state(state), Tone.SUCCESS);
            case CHANGED -> new Pill(Icon.SYNC, state(state), Tone.WARNING);
            case UNPUBLISHED -> new Pill(Icon.EYE_OFF, state(state), Tone.NEUTRAL);
        };
    }

    String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(texts.locale());
        return name.isEmpty() ? tag : name;
    }

    /** What became of a button. */
    String numbers(ReplyRow row, Optional<Double> share, Optional<Long> left) {
        StringBuilder said = new StringBuilder(texts.get("numbers.clicks", row.clicks()));
        share.ifPresent(part -> said.append(" · ").append(texts.get("numbers.share", formats.percent(part))));
        said.append(" · ").append(texts.get("numbers.asked", row.askedAgent()));
        left.filter(count -> count > 0).ifPresent(count -> said.append(" · ").append(texts.get("numbers.left", count)));
        return said.toString();
    }
}
