package io.smarthub.imports.demo;

import org.jspecify.annotations.Nullable;

/** Somebody who writes to the shop; the name is what the shop knows, and may be empty. */
record Visitor(
        String id,
        String language,
        String name,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String note,
        @Nullable String location,
        String browser,
        TypingStyle style) {

    /** Whether the shop knows a person's name, not just "Visitor 4821". */
    boolean isNamed() {
        return email != null;
    }

    String firstName() {
        int space = name.indexOf(' ');
        return space < 0 ? name : name.substring(0, space);
    }
}
