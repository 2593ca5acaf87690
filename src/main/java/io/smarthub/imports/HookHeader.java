package io.smarthub.imports;

import io.smarthub.app.intake.Header;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What a chat of the POST hook says about its visitor and page. */
final class HookHeader {

    private static final Set<String> VISITOR = Set.of(
            "id",
            "name",
            "email",
            "phone",
            "note",
            "group",
            "ipAddress",
            "city",
            "countryCode",
            "country",
            "userAgent",
            "platform",
            "referer",
            "variables");

    private HookHeader() {}

    static Header of(Fields fields, long line, Remarks remarks, @Nullable Instant endAt) throws RefusedRecord {
        Fields visitor = fields.object("visitor");
        Fields page = firstPage(fields.node("paths"), line, remarks);
        if (visitor != null) {
            visitor.reportUnknown(VISITOR);
        }
        String url = page == null ? null : page.filled("url");
        return new Header(
                visitor == null ? null : visitor(visitor),
                "chat",
                host(url),
                url,
                page == null ? null : page.filled("title"),
                null,
                List.of(),
                List.of(),
                visitor == null ? null : location(visitor),
                visitor == null ? null : visitor.filled("userAgent"),
                null,
                visitor == null ? Map.of() : variables(visitor.node("variables")),
                endAt);
    }

    private static Header.Visitor visitor(Fields visitor) throws RefusedRecord {
        return new Header.Visitor(
                visitor.filled("id"),
                visitor.filled("name"),
                visitor.filled("email"),
                visitor.filled("phone"),
                visitor.filled("note"));
    }

    private static @Nullable Fields firstPage(@Nullable JsonNode paths, long line, Remarks remarks) {
        JsonNode first = paths != null && paths.isArray() ? paths.get(0) : null;
        return first == null ? null : new Fields(first, "paths.", line, remarks);
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            return url == null ? null : new URI(url).getHost();
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** City and country are swapped in the vendor's own sample: the country's code tells which of the two is the city. */
    private static @Nullable String location(Fields visitor) throws RefusedRecord {
        String code = visitor.filled("countryCode");
        String city = visitor.filled("city");
        String country = visitor.filled("country");
        if (code == null) {
            return city == null || country == null ? (city == null ? country : city) : city + ", " + country;
        }
        String place = isCountry(city, code) ? country : city;
        return place == null || isCountry(place, code) ? code : place + ", " + code;
    }

    /** Countries are called differently ("Czechia", "Czech Republic"): four letters in common are enough. */
    private static boolean isCountry(@Nullable String text, String code) {
        String name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT);
        return text != null && text.toLowerCase(Locale.ROOT).startsWith(name.substring(0, Math.min(4, name.length())));
    }

    private static Map<String, String> variables(@Nullable JsonNode node) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (node != null && node.isObject()) {
            node.forEachEntry((name, value) -> {
                JsonNode inside = value.isObject() && value.has("value") ? value.get("value") : value;
                JsonNode label = value.isObject() ? value.get("label") : null;
                if (!inside.isNull()) {
                    variables.put(
                            label == null || label.asString("").isBlank() ? name : label.asString(""),
                            inside.isValueNode() ? inside.asString("") : inside.toString());
                }
            });
        }
        return variables;
    }
}
