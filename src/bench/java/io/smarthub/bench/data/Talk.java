package io.smarthub.bench.data;

import io.smarthub.domain.conversation.EventType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Writes the events of one conversation, in order of time. */
final class Talk {

    private static final List<String> ENGLISH_BUTTONS =
            List.of("Where is my order?", "Shipping", "Returns", "Sizes", "Payment", "Opening hours");
    private static final List<String> GERMAN_BUTTONS =
            List.of("Wo ist meine Bestellung?", "Versand", "Rückgabe", "Größen", "Zahlung", "Öffnungszeiten");
    private static final int FASTEST_MILLIS = 2_000;
    private static final int SPREAD_MILLIS = 90_000;

    private final int number;
    private final Vocabulary words;
    private final List<String> buttons;
    private final String handoff;
    private final SplittableRandom random;
    private final List<MadeEvent> events = new ArrayList<>();
    private final String bot;
    private final String agent;
    private Instant at;
    private boolean resolved;

    Talk(int number, Instant begin, Vocabulary words, String language, String bot, SplittableRandom random) {
        this.number = number;
        this.words = words;
        this.random = random;
        boolean german = language.equals("de");
        this.buttons = german ? GERMAN_BUTTONS : ENGLISH_BUTTONS;
        this.handoff = german ? "Mit einem Menschen sprechen" : "Talk to a person";
        this.bot = bot;
        this.agent = Generator.AGENTS.get(random.nextInt(Generator.AGENTS.size()));
        this.at = begin;
    }

    List<MadeEvent> events() {
        return events;
    }

    boolean isResolved() {
        return resolved;
    }

    /** @param messages of the chat between people; 0 for as many as usual */
    void hold(Course course, int messages) {
        switch (course) {
            case SILENT -> show();
            case CHATBOT -> {
                show();
                clicks();
                end(97);
            }
            case ESCALATED -> {
                show();
                clicks();
                add(EventType.HANDOFF_CLICK, handoff, null, bot, "person");
                people(messages);
                end(96);
            }
            case HANDED_OVER -> {
                show();
                add(EventType.BOT_INPUT, words.sentence(random, "."), null, bot, null);
                add(EventType.HANDOFF, "", null, bot, null);
                people(messages);
                end(96);
            }
            case ADDRESSED -> {
                add(EventType.AUTO_MESSAGE, words.sentence(random, "?"), null, null, null);
                people(messages);
                end(95);
            }
            case PEOPLE -> {
                people(messages);
                end(95);
            }
        }
    }

    private void show() {
        events.add(new MadeEvent(id(), at, EventType.BOT_SHOWN, words.sentence(random, "?"), bot, bot, null, buttons));
    }

    private void clicks() {
        int clicks = 1 + random.nextInt(4);
        for (int i = 0; i < clicks; i++) {
            int button = random.nextInt(buttons.size());
            add(EventType.BUTTON_CLICK, buttons.get(button), null, bot, "b" + button);
            add(EventType.BOT_MESSAGE, words.sentence(random, "."), null, bot, null);
        }
    }

    /** The visitor's question, and then by turns. */
    private void people(int wanted) {
        ask();
        add(EventType.ASSIGNED, agent, null, null, null);
        if (random.nextInt(4) == 0) {
            add(EventType.AGENT_JOINED, "", agent, null, null);
        }
        int messages = wanted > 0 ? wanted - 1 : usual();
        for (int i = 0; i < messages; i++) {
            boolean visitor = random.nextInt(100) < 48;
            add(
                    visitor ? EventType.VISITOR_MESSAGE : EventType.AGENT_MESSAGE,
                    words.sentence(random, visitor ? "?" : "."),
                    visitor ? null : agent,
                    null,
                    null);
        }
        if (wanted == 0) {
            asides();
        }
    }

    private void ask() {
        boolean names = number % 4 == 3 || events.isEmpty();
        String text = words.sentence(random, "?");
        add(EventType.VISITOR_MESSAGE, names ? text + " " + Generator.order(number) : text, null, null, null);
    }

    /** Geometric, with a few very long ones: six on average. */
    private int usual() {
        if (random.nextInt(500) == 0) {
            return 60 + random.nextInt(240);
        }
        return 1 + (int) (Math.log(1 - random.nextDouble()) / Math.log(1 - 1 / 5.9));
    }

    private void asides() {
        switch (random.nextInt(24)) {
            case 0 -> add(EventType.NOTE, words.sentence(random, "."), agent, null, null);
            case 1 -> add(EventType.SYSTEM, "Transferred", null, null, null);
            case 2 -> add(EventType.UNASSIGNED, agent, null, null, null);
            default -> {}
        }
        if (random.nextInt(8) == 0) {
            add(EventType.AGENT_LEFT, "", agent, null, null);
        }
    }

    private void end(int percentResolved) {
        if (random.nextInt(100) >= percentResolved) {
            return;
        }
        add(EventType.RESOLVED, "", agent, null, null);
        resolved = true;
        if (random.nextInt(40) == 0) {
            add(EventType.REOPENED, "", null, null, null);
            add(EventType.VISITOR_MESSAGE, words.sentence(random, "."), null, null, null);
            add(EventType.RESOLVED, "", agent, null, null);
        }
        if (random.nextInt(5) == 0) {
            add(EventType.RATED, String.valueOf(1 + random.nextInt(5)), null, null, null);
        }
    }

    private void add(
            EventType type, String text, @Nullable String author, @Nullable String by, @Nullable String button) {
        boolean chatbot = type == EventType.BOT_MESSAGE || type == EventType.BUTTON_CLICK;
        at = at.plusMillis(FASTEST_MILLIS + random.nextInt(chatbot ? FASTEST_MILLIS * 3 : SPREAD_MILLIS));
        events.add(new MadeEvent(id(), at, type, text, author, by, button, List.of()));
    }

    private String id() {
        return "m" + Integer.toString(number, 36) + "-" + events.size();
    }
}
