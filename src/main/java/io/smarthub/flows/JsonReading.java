package io.smarthub.flows;

import io.smarthub.flows.FileProblem.Reason;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON so that every value knows its line and path, and every mistake is named by them. */
final class JsonReading {

    private static final int DEEPEST = 100;
    private static final int LONGEST_NUMBER = 100;

    private final JsonParser parser;

    private JsonReading(JsonParser parser) {
        this.parser = parser;
    }

    /** The one object that the text is. */
    static Json.Obj object(String text) throws Unusable {
        if (text.isBlank()) {
            throw new Unusable(FileProblem.ofFile(Reason.EMPTY));
        }
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxNumberLength(LONGEST_NUMBER)
                        .maxStringLength(JsonText.MOST_BYTES)
                        .build())
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Json value = new JsonReading(parser).value("");
            if (parser.nextToken() != null) {
                TokenStreamLocation more = parser.currentTokenLocation();
                throw new Unusable(new FileProblem(
                        more.getLineNr(), more.getColumnNr(), "", Reason.NOT_JSON, List.of("text behind the end")));
            }
            if (value instanceof Json.Obj object) {
                return object;
            }
            throw new Unusable(FileProblem.at(value, Reason.WRONG_TYPE, "object", value.type()));
        } catch (StreamConstraintsException e) {
            throw new Unusable(at(e.getLocation(), Reason.LIMIT, firstLine(e)));
        } catch (JacksonException e) {
            throw new Unusable(
                    isEnd(e)
                            ? at(e.getLocation(), Reason.CUT_OFF)
                            : at(e.getLocation(), Reason.NOT_JSON, firstLine(e)));
        }
    }

    /** Behind a comma, the parser tells the end of the text only by its message. */
    private static boolean isEnd(JacksonException e) {
        return e instanceof UnexpectedEndOfInputException || firstLine(e).startsWith("Unexpected end-of-input");
    }

    private Json value(String path) throws Unusable {
        int line = parser.currentTokenLocation().getLineNr();
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new Unusable(new FileProblem(line, 0, path, Reason.CUT_OFF, List.of()));
        }
        return switch (token) {
            case START_OBJECT -> objectOf(line, path);
            case START_ARRAY -> arrayOf(line, path);
            case VALUE_STRING -> new Json.Text(line, path, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(line, path, new BigDecimal(parser.getString()));
            case VALUE_TRUE -> new Json.Bool(line, path, true);
            case VALUE_FALSE -> new Json.Bool(line, path, false);
            default -> new Json.Null(line, path);
        };
    }

    private Json.Obj objectOf(int line, String path) throws Unusable {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            String place = path.isEmpty() ? name : path + "." + name;
            int at = parser.currentTokenLocation().getLineNr();
            parser.nextToken();
            if (members.put(name, value(place)) != null) {
                throw new Unusable(new FileProblem(at, 0, place, Reason.REPEATED_MEMBER, List.of(name)));
            }
        }
        return new Json.Obj(line, path, members);
    }

    private Json.Arr arrayOf(int line, String path) throws Unusable {
        List<Json> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(path + "[" + items.size() + "]"));
        }
        return new Json.Arr(line, path, items);
    }

    private static FileProblem at(@Nullable TokenStreamLocation location, Reason reason, String... arguments) {
        return location == null
                ? FileProblem.ofFile(reason, arguments)
                : new FileProblem(location.getLineNr(), location.getColumnNr(), "", reason, List.of(arguments));
    }

    private static String firstLine(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
    }
}
