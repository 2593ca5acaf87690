package io.smarthub.bench.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** The words of a language: first those that everybody says, then tens of thousands of rarer ones put together from parts. */
final class Vocabulary {

    private static final int WORDS = 50_000;
    private static final int SHORTEST = 4;
    private static final int VARIANCE = 15;

    private final Zipf words;

    private Vocabulary(List<String> frequent, List<String> first, List<String> second, long seed) {
        Set<String> all = new LinkedHashSet<>(frequent);
        List<String> joined = new ArrayList<>();
        for (String one : first) {
            for (String other : second) {
                joined.add(one + other);
            }
        }
        Collections.shuffle(joined, new Random(seed));
        all.addAll(joined);
        words = new Zipf(all.stream().limit(WORDS).toList());
    }

    static Vocabulary english(long seed) {
        return new Vocabulary(EnglishWords.FREQUENT, EnglishWords.ROOTS, EnglishWords.ENDINGS, seed);
    }

    static Vocabulary german(long seed) {
        return new Vocabulary(GermanWords.FREQUENT, GermanWords.NOUNS, GermanWords.LAST_PARTS, seed);
    }

    /** A sentence of about 80 characters on average. */
    String sentence(SplittableRandom random, String end) {
        int length = SHORTEST + random.nextInt(VARIANCE);
        StringBuilder text = new StringBuilder(length * 7);
        for (int i = 0; i < length; i++) {
            String word = words.next(random);
            if (i == 0) {
                text.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word, 1, word.length());
            } else {
                text.append(' ').append(word);
            }
        }
        return text.append(end).toString();
    }

    String word(SplittableRandom random) {
        return words.next(random);
    }
}
