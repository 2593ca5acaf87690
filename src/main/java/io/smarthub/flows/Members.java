package io.smarthub.flows;

import io.smarthub.flows.FileProblem.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the members of an object by name; what is wrong is noted, and reading goes on to find the rest. */
final class Members {

    private final Json.Obj object;
    private final Notes notes;
    private final Set<String> asked = new HashSet<>();

    Members(Json.Obj object, Notes notes) {
        this.object = object;
        this.notes = notes;
    }

    Json.Obj object() {
        return object;
    }

    String text(String name) {
        return required(name).flatMap(this::textOf).orElse("");
    }

    String text(String name, String absent) {
        return optional(name).flatMap(this::textOf).orElse(absent);
    }

    Optional<String> mayText(String name) {
        return optional(name).flatMap(this::textOf);
    }

    int number(String name) {
        return required(name).map(this::wholeOf).orElse(0);
    }

    int number(String name, int absent) {
        return optional(name).map(this::wholeOf).orElse(absent);
    }

    boolean flag(String name, boolean absent) {
        Optional<Json> value = optional(name);
        if (value.isPresent() && !(value.get() instanceof Json.Bool)) {
            wrongType(value.get(), "boolean");
        }
        return value.filter(Json.Bool.class::isInstance)
                .map(bool -> ((Json.Bool) bool).value())
                .orElse(absent);
    }

    <E extends Enum<E>> E word(String name, Class<E> words, E absent) {
        return optional(name).flatMap(value -> wordOf(value, words)).orElse(absent);
    }

    /** A word that must be there; the fallback only stands in while the rest is looked at. */
    <E extends Enum<E>> E wordNeeded(String name, Class<E> words, E fallback) {
        return required(name).flatMap(value -> wordOf(value, words)).orElse(fallback);
    }

    <E extends Enum<E>> Set<E> words(String name, Class<E> words) {
        return items(name).stream()
                .map(item -> wordOf(item, words))
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<String> texts(String name) {
        return items(name).stream()
                .map(this::textOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Optional<Members> members(String name) {
        return optional(name).flatMap(this::membersOf);
    }

    Optional<Members> membersNeeded(String name) {
        return required(name).flatMap(this::membersOf);
    }

    /** The objects of an array, each as members. */
    List<Members> list(String name) {
        return items(name).stream()
                .map(this::membersOf)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The objects of an array, or the only one without an array. */
    List<Members> oneOrMore(String name) {
        return object.member(name).filter(Json.Obj.class::isInstance).isPresent()
                ? members(name).stream().toList()
                : list(name);
    }

    boolean has(String name) {
        return object.member(name).isPresent();
    }

    /** Notes what stands there that nobody asked for: it is not read, and that is said. */
    void reportUnknown() {
        object.members().forEach((name, value) -> {
            if (!asked.contains(name)) {
                notes.remark(FileProblem.at(value, Reason.UNKNOWN_MEMBER, name));
            }
        });
    }

    private List<Json> items(String name) {
        Optional<Json> value = optional(name);
        if (value.isPresent() && !(value.get() instanceof Json.Arr)) {
            wrongType(value.get(), "array");
        }
        return value.filter(Json.Arr.class::isInstance)
                .map(array -> ((Json.Arr) array).items())
                .orElse(List.of());
    }

    private Optional<Json> optional(String name) {
        asked.add(name);
        return object.member(name);
    }

    private Optional<Json> required(String name) {
        Optional<Json> value = optional(name);
        if (value.isEmpty()) {
            notes.problem(FileProblem.at(object, Reason.MISSING_MEMBER, name));
        }
        return value;
    }

    private Optional<String> textOf(Json value) {
        if (value instanceof Json.Text(int line, String path, String text)) {
            return Optional.of(text);
        }
        wrongType(value, "text");
        return Optional.empty();
    }

    private int wholeOf(Json value) {
        if (!(value instanceof Json.Num(int line, String path, BigDecimal number))) {
            wrongType(value, "number");
            return 0;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException e) {
            notes.problem(FileProblem.at(value, Reason.OUT_OF_RANGE, number.toString()));
            return 0;
        }
    }

    private Optional<Members> membersOf(Json value) {
        if (value instanceof Json.Obj found) {
            return Optional.of(new Members(found, notes));
        }
        wrongType(value, "object");
        return Optional.empty();
    }

    private <E extends Enum<E>> Optional<E> wordOf(Json value, Class<E> words) {
        Optional<String> text = textOf(value);
        Optional<E> word = text.flatMap(it -> Stream.of(words.getEnumConstants())
                .filter(constant -> word(constant).equals(it))
                .findFirst());
        if (text.isPresent() && word.isEmpty()) {
            List<String> known = new ArrayList<>();
            Stream.of(words.getEnumConstants()).forEach(constant -> known.add(word(constant)));
            notes.problem(
                    FileProblem.at(value, Reason.UNKNOWN_WORD, Notes.shown(text.get()), String.join(", ", known)));
        }
        return word;
    }

    private void wrongType(Json value, String wanted) {
        notes.problem(FileProblem.at(value, Reason.WRONG_TYPE, wanted, value.type()));
    }

    /** How files write a constant. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
