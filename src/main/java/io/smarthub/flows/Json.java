package io.smarthub.flows;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A JSON value that knows where it stands. */
sealed interface Json {

    /** The line it begins in, 1-based. */
    int line();

    /** How it is reached from the file's value. */
    String path();

    /** The type as people call it: a key's last word. */
    default String type() {
        return switch (this) {
            case Obj obj -> "object";
            case Arr arr -> "array";
            case Text text -> "text";
            case Num num -> "number";
            case Bool bool -> "boolean";
            case Null none -> "null";
        };
    }

    record Obj(int line, String path, Map<String, Json> members) implements Json {

        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The member of that name that is neither absent nor null. */
        Optional<Json> member(String name) {
            return Optional.ofNullable(members.get(name)).filter(value -> !(value instanceof Null));
        }

        /** The text of that name; empty where there is none, or something else. */
        Optional<String> text(String name) {
            return member(name).filter(Text.class::isInstance).map(value -> ((Text) value).value());
        }

        /** The object of that name; empty where there is none, or something else. */
        Optional<Obj> object(String name) {
            return member(name).filter(Obj.class::isInstance).map(Obj.class::cast);
        }

        /** The objects in the array of that name, leaving out everything else. */
        List<Obj> objects(String name) {
            return member(name).filter(Arr.class::isInstance).stream()
                    .flatMap(value -> ((Arr) value).items().stream())
                    .filter(Obj.class::isInstance)
                    .map(Obj.class::cast)
                    .toList();
        }
    }

    record Arr(int line, String path, List<Json> items) implements Json {

        public Arr {
            items = List.copyOf(items);
        }
    }

    record Text(int line, String path, String value) implements Json {}

    record Num(int line, String path, BigDecimal value) implements Json {}

    record Bool(int line, String path, boolean value) implements Json {}

    record Null(int line, String path) implements Json {}
}
