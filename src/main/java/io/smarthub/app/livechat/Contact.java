package io.smarthub.app.livechat;

import io.smarthub.app.intake.Header;
import org.jspecify.annotations.Nullable;

/** Who visitors say they are; null where they did not. */
public record Contact(
        @Nullable String name,
        @Nullable String email,
        @Nullable String phone) {

    /** Nobody in particular. */
    public static final Contact UNKNOWN = new Contact(null, null, null);

    /** What is said now counts; what is not said stays. */
    Contact told(@Nullable String newName, @Nullable String newEmail, @Nullable String newPhone) {
        return new Contact(
                newer(name, Plain.contact(newName)),
                newer(email, Plain.contact(newEmail)),
                newer(phone, Plain.contact(newPhone)));
    }

    Header.Visitor visitor(String id) {
        return new Header.Visitor(id, name, email, phone, null);
    }

    private static @Nullable String newer(@Nullable String known, @Nullable String told) {
        return told == null ? known : told;
    }
}
