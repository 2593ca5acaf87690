package io.smarthub.flows;

import io.smarthub.domain.chatbot.FlowCheck;
import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Question;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.flows.TypebotNote.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks an export's graph from its start and makes a tree of it; what several places lead to is copied for each. */
final class TypebotTree {

    private static final Pattern AGENT = Pattern.compile(
            "(?i)\\s*(live |human |support )?(agent|human|hand[ -]?over|handoff|mitarbeiter(in)?|mensch)\\s*");

    private final Map<String, Json.Obj> groups = new LinkedHashMap<>();
    private final Map<String, Json.Obj> edges = new HashMap<>();
    private final Map<String, String> variables = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> reached = new HashSet<>();
    private final Set<TypebotNote> notes = new LinkedHashSet<>();
    private final Json.Obj export;
    private final Sentences words;
    private int messages;
    private String start = "";

    /** A block of a group, and what was said on the way to it. */
    private record At(String group, int block) {}

    TypebotTree(Json.Obj export, Sentences words) {
        this.export = export;
        this.words = words;
        export.objects("groups").forEach(it -> groups.put(it.text("id").orElse(""), it));
        export.objects("edges").forEach(it -> edges.put(it.text("id").orElse(""), it));
        export.objects("variables")
                .forEach(it -> variables.put(
                        it.text("id").orElse(""), variable(it.text("name").orElse("answer"))));
    }

    Optional<Tree> tree() {
        At first = export.objects("events").stream()
                .filter(event -> event.text("type").orElse("").equals("start"))
                .findFirst()
                .flatMap(event -> event.text("outgoingEdgeId"))
                .flatMap(edge -> edge("", edge))
                .orElse(null);
        start = first == null ? "" : first.group();
        Target target = first == null ? Target.Exit.END : walk(first, 1, new HashSet<>());
        groups.forEach((id, group) -> {
            if (!reached.contains(id)) {
                note(title(group), Kind.GROUP_LEFT_OUT);
            }
        });
        return target instanceof Target.Say(Message menu) ? Optional.of(new Tree(menu)) : Optional.empty();
    }

    List<TypebotNote> notes() {
        return List.copyOf(notes);
    }

    private Target walk(At from, int level, Set<At> path) {
        Set<At> passed = new HashSet<>(path);
        StringBuilder said = new StringBuilder();
        At at = from;
        while (at != null) {
            Json.Obj group = groups.get(at.group());
            if (group == null || !passed.add(at)) {
                return say(said, "", level, loop(at, group, level));
            }
            reached.add(at.group());
            boolean agent = AGENT.matcher(title(group)).matches();
            List<Json.Obj> blocks = group.objects("blocks");
            if (at.block() >= blocks.size()) {
                if (agent) {
                    note(title(group), Kind.HANDS_OVER);
                }
                return say(said, "", level, agent ? Target.Exit.AGENT : Target.Exit.END);
            }
            Json.Obj block = blocks.get(at.block());
            String type = block.text("type").orElse("");
            if (type.endsWith("input") && !agent) {
                return input(block, type, group, at, said, level, passed);
            }
            if (type.equals("text")) {
                said.append(said.isEmpty() ? "" : "\n\n").append(TypebotText.of(block, variables));
            } else if (type.equals("Condition")) {
                note(title(group), Kind.CONDITION_LEFT_OUT);
            } else if (!type.equals("Jump")) {
                note(title(group), Kind.BLOCK_LEFT_OUT, type);
            }
            at = next(block, group, at).orElse(null);
        }
        return say(said, "", level, Target.Exit.END);
    }

    private Target loop(At at, Json.@Nullable Obj group, int level) {
        if (group == null || level == 1) {
            return Target.Exit.END;
        }
        if (!at.group().equals(start)) {
            note(title(group), Kind.LOOP_CHANGED);
        }
        return Target.Exit.MENU;
    }

    private Optional<At> next(Json.Obj block, Json.Obj group, At at) {
        Optional<Json.Obj> jump =
                block.text("type").orElse("").equals("Jump") ? block.object("options") : Optional.empty();
        if (jump.isPresent()) {
            return place(title(group), jump.get());
        }
        Optional<String> edge = block.text("outgoingEdgeId");
        return edge.isPresent() ? edge(title(group), edge.get()) : Optional.of(new At(at.group(), at.block() + 1));
    }

    private Optional<At> edge(String title, String id) {
        Optional<At> at = Optional.ofNullable(edges.get(id))
                .flatMap(edge -> edge.object("to"))
                .flatMap(to -> place(title, to));
        if (!edges.containsKey(id)) {
            note(title, Kind.TARGET_MISSING, id);
        }
        return at;
    }

    private Optional<At> place(String title, Json.Obj to) {
        String id = to.text("groupId").orElse("");
        Json.Obj group = groups.get(id);
        if (group == null) {
            note(title, Kind.TARGET_MISSING, id);
            return Optional.empty();
        }
        List<String> blocks = group.objects("blocks").stream()
                .map(block -> block.text("id").orElse(""))
                .toList();
        return Optional.of(
                new At(id, Math.max(0, blocks.indexOf(to.text("blockId").orElse("")))));
    }

    private Target input(
            Json.Obj block, String type, Json.Obj group, At at, StringBuilder said, int level, Set<At> path) {
        if (said.isEmpty()) {
            said.append(block.object("options")
                    .flatMap(options -> options.object("labels"))
                    .flatMap(labels -> labels.text("placeholder"))
                    .orElse(title(group)));
        }
        String id = block.text("id").orElse("input");
        if (type.equals("choice input")) {
            List<Json.Obj> items = block.objects("items");
            return items.isEmpty()
                    ? say(said, id, level, Target.Exit.END)
                    : speak(said, id, title(group), level, below -> choice(block, items, group, at, said, below, path));
        }
        Question.Kind kind = switch (type) {
            case "email input" -> Question.Kind.EMAIL;
            case "number input", "rating input" -> Question.Kind.NUMBER;
            default -> Question.Kind.TEXT;
        };
        if (!Set.of("text input", "email input", "number input").contains(type)) {
            note(title(group), Kind.INPUT_CHANGED, type);
        }
        String variable = block.object("options")
                .flatMap(options -> options.text("variableId"))
                .map(variables::get)
                .orElse("answer");
        String complaint = kind == Question.Kind.TEXT ? "" : words.say("typebot.complaint." + Members.word(kind));
        return speak(
                said,
                id,
                title(group),
                level,
                below -> new Step.Ask(
                        new Question(kind, variable, complaint),
                        next(block, group, at).map(to -> walk(to, below, path)).orElse(Target.Exit.END),
                        List.of()));
    }

    private Step choice(
            Json.Obj block, List<Json.Obj> items, Json.Obj group, At at, StringBuilder said, int below, Set<At> path) {
        boolean split = items.size() > Limits.REPLIES;
        List<Json.Obj> shown = split ? items.subList(0, Limits.REPLIES - 1) : items;
        List<Reply> replies = new ArrayList<>();
        for (Json.Obj item : shown) {
            Optional<At> to = item.text("outgoingEdgeId").isPresent()
                    ? edge(title(group), item.text("outgoingEdgeId").orElseThrow())
                    : next(block, group, at);
            String label = label(item.text("content").orElse("").strip(), title(group));
            replies.add(new Reply(
                    unique(item.text("id").orElse("reply")),
                    label,
                    to.map(it -> walk(it, below, path)).orElse(Target.Exit.END)));
        }
        if (split) {
            note(title(group), Kind.REPLIES_SPLIT, String.valueOf(items.size()), String.valueOf(Limits.REPLIES));
            List<Json.Obj> rest = items.subList(Limits.REPLIES - 1, items.size());
            String id = block.text("id").orElse("more");
            Target more = speak(said, id, title(group), below, it -> choice(block, rest, group, at, said, it, path));
            replies.add(new Reply(unique(id), words.say("typebot.more"), more));
        }
        return new Step.Choice(replies);
    }

    private String label(String text, String title) {
        if (text.codePointCount(0, text.length()) <= Limits.LABEL) {
            return text.isEmpty() ? "…" : text;
        }
        String shorter =
                text.substring(0, text.offsetByCodePoints(0, Limits.LABEL - 1)).strip() + "…";
        note(title, Kind.LABEL_SHORTENED, text, shorter);
        return shorter;
    }

    private Target say(StringBuilder said, String id, int level, Target then) {
        return said.toString().isBlank() ? then : speak(said, id, "", level, below -> new Step.Go(then));
    }

    /** Says the text, in several messages where it is too long; the step hangs on the last one. */
    private Target speak(StringBuilder said, String id, String title, int level, IntFunction<Step> step) {
        List<String> parts = TypebotText.parts(said.toString());
        int last = level + parts.size() - 1;
        if (last > Limits.LEVELS || messages + parts.size() > Limits.MESSAGES) {
            note(title, last > Limits.LEVELS ? Kind.TOO_DEEP : Kind.TOO_LARGE);
            return Target.Exit.END;
        }
        messages += parts.size();
        if (parts.size() > 1) {
            note(title, Kind.TEXT_SPLIT, String.valueOf(parts.size()));
        }
        Message message = new Message(unique(id), parts.getLast(), step.apply(last + 1));
        for (String part : parts.subList(0, parts.size() - 1).reversed()) {
            message = new Message(unique(id), part, new Step.Go(new Target.Say(message)));
        }
        return new Target.Say(message);
    }

    private String unique(String wanted) {
        String id = FlowCheck.ID.matcher(wanted).matches() && wanted.length() < 50 ? wanted : "m";
        String free = id;
        for (int i = 2; !ids.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private void note(String title, Kind kind, String... arguments) {
        notes.add(new TypebotNote(title, kind, List.of(arguments)));
    }

    private static String title(Json.Obj group) {
        return group.text("title").orElse("");
    }

    static String variable(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        String named = plain.matches("[A-Za-z].*") ? plain : "v_" + plain;
        return named.substring(0, Math.min(40, named.length()));
    }
}
