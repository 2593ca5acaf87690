package io.smarthub.cli;

import io.smarthub.domain.billing.PackageStanding;
import java.util.List;
import java.util.Locale;

/** Codes of packages as people type them. */
final class PackageCode {

    private PackageCode() {}

    /** The code of a package that is sold or held. */
    static String known(Desk desk, String typed, Messages messages) {
        String code = typed.toUpperCase(Locale.ROOT);
        List<String> codes = desk.billing().books().packages().stream()
                .map(PackageStanding::code)
                .toList();
        if (!codes.contains(code)) {
            throw new WrongUsage(messages.get("package.unknown", typed, String.join(", ", codes)));
        }
        return code;
    }
}
