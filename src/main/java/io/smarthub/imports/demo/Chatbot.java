package io.smarthub.imports.demo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The shop's button chatbots of one language: messages, buttons and where they lead. */
record Chatbot(String language, List<Bot> bots, List<String> handoff, List<Node> nodes) {

    static final String HANDOFF = "!handoff";

    /** One chatbot: where it starts; a deleted one lives on in old conversations only. */
    record Bot(
            String id, String name, String start, @Nullable Boolean deleted) {}

    /** One message with its buttons, or with the message that follows what the visitor types. */
    record Node(String id, String text, @Nullable String input, List<String> buttons) {
        List<Choice> choices() {
            List<Choice> choices = new ArrayList<>();
            for (String button : buttons) {
                String[] parts = button.split("\\|", 3);
                choices.add(new Choice(
                        "btn-" + id + "." + (choices.size() + 1), parts[0], parts[1], Integer.parseInt(parts[2])));
            }
            return choices;
        }

        List<String> labels() {
            return choices().stream().map(Choice::label).toList();
        }
    }

    /** One button: its id, its text, the message it leads to, and how often it is taken. */
    record Choice(String id, String label, String to, int weight) {
        boolean handsOver() {
            return to.equals(HANDOFF);
        }
    }

    static Chatbot load(String language) {
        return DemoAssets.read("chatbot-" + language + ".json", Chatbot.class);
    }

    Bot bot(String id) {
        return bots.stream()
                .filter(bot -> bot.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no demo chatbot " + id));
    }

    Node node(String id) {
        return nodes.stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no message " + id + " in the " + language + " chatbot"));
    }

    /** The shortest way of messages from the start to the target, both included. */
    List<String> way(String start, String target) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        Map<String, Node> byId = nodes.stream().collect(Collectors.toMap(Node::id, Function.identity()));
        Set<String> known = new HashSet<>(Set.of(start));
        while (!open.isEmpty()) {
            String at = open.removeFirst();
            for (String next : nextOf(Objects.requireNonNull(byId.get(at)))) {
                if (byId.containsKey(next) && known.add(next)) {
                    cameFrom.put(next, at);
                    open.addLast(next);
                }
            }
        }
        List<String> way = new ArrayList<>(List.of(target));
        while (!way.getLast().equals(start)) {
            String before = cameFrom.get(way.getLast());
            if (before == null) {
                throw new IllegalStateException(target + " cannot be reached from " + start);
            }
            way.add(before);
        }
        Collections.reverse(way);
        return way;
    }

    private static List<String> nextOf(Node node) {
        List<String> next = new ArrayList<>();
        node.choices().forEach(choice -> next.add(choice.to()));
        if (node.input() != null) {
            next.add(node.input());
        }
        return next;
    }
}
