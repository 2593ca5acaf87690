package io.smarthub.payments;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Parameters as Stripe takes them: a form. */
final class Form {

    private final List<String> pairs = new ArrayList<>();

    Form with(String name, String value) {
        pairs.add(encoded(name) + "=" + encoded(value));
        return this;
    }

    @Override
    public String toString() {
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
