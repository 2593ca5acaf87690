package io.smarthub.cli;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PackageStanding;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes of packages as people type them. */
final class PackageCode {

    private PackageCode() {}

    /** The code of a package that is sold or held, for switching it on or trying it. */
    static String known(Desk desk, String typed, Messages messages) {
        String code = typed.toUpperCase(Locale.ROOT);
        Books books = desk.billing().books();
        if (books.packages().stream().map(PackageStanding::code).noneMatch(code::equals)) {
            throw new WrongUsage(messages.get(
                    books.wasCharged(code) ? "package.retired" : "package.unknown",
                    typed,
                    String.join(", ", sold(books).toList())));
        }
        return code;
    }

    /** The code of a package that is sold, or was once bought, for switching it off. */
    static String everBought(Desk desk, String typed, Messages messages) {
        String code = typed.toUpperCase(Locale.ROOT);
        Books books = desk.billing().books();
        if (!books.wasCharged(code) && books.packageOf(code).isEmpty()) {
            throw new WrongUsage(messages.get(
                    "package.unknown",
                    typed,
                    Stream.concat(sold(books), books.heldPackages().stream().map(PackageStanding::code))
                            .distinct()
                            .collect(Collectors.joining(", "))));
        }
        return code;
    }

    private static Stream<String> sold(Books books) {
        return books.terms().catalogue().addOns().stream().map(AddOn::code);
    }
}
