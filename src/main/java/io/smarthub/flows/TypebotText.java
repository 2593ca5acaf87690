package io.smarthub.flows;

import io.smarthub.domain.chatbot.Limits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The plain text of a text block; a link keeps its address behind its words. */
final class TypebotText {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*([^{}]+?)\\s*}}");

    private TypebotText() {}

    static String of(Json.Obj block, Map<String, String> variables) {
        StringBuilder text = new StringBuilder();
        for (Json.Obj paragraph :
                block.object("content").map(it -> it.objects("richText")).orElse(List.of())) {
            text.append(inline(paragraph)).append('\n');
        }
        return PLACEHOLDER.matcher(text.toString().strip()).replaceAll(match -> {
            String name = TypebotTree.variable(match.group(1));
            return Matcher.quoteReplacement(variables.containsValue(name) ? "{{" + name + "}}" : match.group());
        });
    }

    private static String inline(Json.Obj node) {
        StringBuilder text = new StringBuilder(node.text("text").orElse(""));
        node.objects("children").forEach(child -> text.append(inline(child)));
        String url = node.text("url").orElse("");
        return url.isEmpty() || text.toString().contains(url) ? text.toString() : text + " (" + url + ")";
    }

    /** Parts that fit into a message each, cut at white space where there is some. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        String rest = text.strip();
        while (Limits.length(rest) > Limits.TEXT) {
            int most = rest.offsetByCodePoints(0, Limits.TEXT);
            int space = Math.max(rest.lastIndexOf(' ', most), rest.lastIndexOf('\n', most));
            int cut = space > most / 2 ? space : most;
            parts.add(rest.substring(0, cut).strip());
            rest = rest.substring(cut).strip();
        }
        parts.add(rest);
        return parts;
    }
}
