package io.smarthub.imports.demo;

import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Plays one conversation forward in time: each call is something said or done, and takes as long as people and chatbots take. */
final class Scene {

    private static final Duration STILL_TALKING = Duration.ofMinutes(20);

    private final Draft draft;
    private final Tongue tongue;
    private final Voice voice;
    private final Dice dice;
    private final Desk desk;
    private final boolean slow;
    private Instant time;
    private @Nullable Instant agentSpokeAt;
    private boolean agentSpokeLast;
    private boolean answerWasLate;
    private Chatbot.@Nullable Bot bot;
    private Chatbot.@Nullable Node node;
    private Shop.@Nullable Agent agent;

    Scene(Draft draft, Tongue tongue, Voice voice, Dice dice, Desk desk) {
        this.draft = draft;
        this.tongue = tongue;
        this.voice = voice;
        this.dice = dice;
        this.desk = desk;
        this.slow = draft.channel.equals("email");
        this.time = draft.openedAt;
    }

    Instant time() {
        return time;
    }

    void pause(Duration duration) {
        time = time.plus(duration);
    }

    void show(String botId) {
        bot = tongue.chatbot().bot(botId);
        node = tongue.chatbot().node(bot.start());
        tick(0, 2);
        chatbot(EventType.BOT_SHOWN, voice.say(node.text()), node.labels());
    }

    /** Whether it is a talk in messages rather than in letters. */
    boolean isChat() {
        return !slow;
    }

    Chatbot.Node node() {
        return Objects.requireNonNull(node, "no chatbot is shown");
    }

    /** Follows buttons, and types what the chatbot asks for, up to that message. */
    void walkTo(String target) {
        List<String> way = tongue.chatbot().way(node().id(), target);
        for (String next : way.subList(1, way.size())) {
            if (next.equals(node().input())) {
                typeOrder();
            } else {
                click(node().choices().stream()
                        .filter(choice -> choice.to().equals(next))
                        .findFirst()
                        .orElseThrow());
            }
        }
    }

    void click(Chatbot.Choice choice) {
        tick(3, 26);
        EventType type = choice.handsOver() ? EventType.HANDOFF_CLICK : EventType.BUTTON_CLICK;
        add(new DemoEvent(type, time, choice.label(), null, botId(), choice.id(), List.of()));
        tick(1, 2);
        if (choice.handsOver()) {
            chatbot(EventType.BOT_MESSAGE, dice.pick(tongue.chatbot().handoff()), List.of());
        } else {
            answer(choice.to());
        }
    }

    void typeOrder() {
        type(voice.say("{order}"));
    }

    /** The visitor types what the chatbot asked for. */
    void type(String text) {
        tick(6, 30);
        add(new DemoEvent(EventType.BOT_INPUT, time, text, null, botId(), null, List.of()));
        tick(1, 2);
        String next = node().input();
        if (next != null) {
            answer(next);
        }
    }

    void visitor(String text) {
        if (draft.events.isEmpty()) {
            tick(0, 1);
        } else if (answerWasLate && dice.chance(0.7)) {
            tick(4 * 60, 150 * 60);
        } else if (slow && agentSpokeLast) {
            tick(900, 9000);
        } else {
            tick(14, 40 + Math.min(90, text.length()));
        }
        answerWasLate = false;
        agentSpokeLast = false;
        visitorSays(text);
    }

    private void visitorSays(String text) {
        String typed = draft.visitor == null ? text : draft.visitor.style().apply(text, dice);
        add(new DemoEvent(EventType.VISITOR_MESSAGE, time, typed, null, null, null, List.of()));
    }

    void takes(Shop.Agent next) {
        agent = next;
        voice.set("agent", next.firstName());
    }

    void agent(String text) {
        Shop.Agent speaker = Objects.requireNonNull(agent, "no agent on the scene");
        Instant before = time;
        if (agentSpokeLast) {
            tick(15, 70);
        } else if (agentSpokeAt != null && Duration.between(agentSpokeAt, time).compareTo(STILL_TALKING) < 0) {
            tick(18, 40 + Math.min(120, text.length()));
        } else {
            time = desk.answers(time, dice);
            if (slow) {
                tick(600, 7200);
            }
            answerWasLate = Duration.between(before, time).compareTo(Duration.ofMinutes(30)) > 0;
        }
        join(speaker);
        add(new DemoEvent(EventType.AGENT_MESSAGE, time, text, speaker.name(), null, null, List.of()));
        agentSpokeAt = time;
        agentSpokeLast = true;
    }

    void note(String text) {
        tick(8, 50);
        String author = agent == null ? Objects.requireNonNull(bot).name() : agent.name();
        add(new DemoEvent(EventType.NOTE, time, text, author, null, null, List.of()));
    }

    void botNote(String text) {
        tick(1, 2);
        String name = Objects.requireNonNull(bot).name();
        add(new DemoEvent(EventType.NOTE, time, text, name, botId(), null, List.of()));
    }

    void happens(EventType type, String text) {
        tick(1, 6);
        add(new DemoEvent(type, time, text, null, null, null, List.of()));
    }

    void reopen() {
        happens(EventType.REOPENED, "");
        draft.resolvedAt = null;
    }

    void rate(int rating, String text) {
        tick(20, 240);
        draft.rating = rating;
        draft.ratingText = text.isEmpty() ? null : text;
        add(new DemoEvent(EventType.RATED, time, text, null, null, null, List.of()));
    }

    /** Closed by the agent, or by itself after some quiet time when no agent took part. */
    void resolve() {
        String by = agent != null && draft.assignees.contains(agent.id()) ? agent.name() : null;
        if (by == null) {
            tick(1800, 1860);
        } else {
            tick(60, 900);
        }
        draft.resolvedAt = time;
        add(new DemoEvent(EventType.RESOLVED, time, "", by, null, null, List.of()));
    }

    /** Closed by an agent who looks through the list, without a word. */
    void closes(Shop.Agent by) {
        time = desk.answers(time, dice);
        add(new DemoEvent(EventType.ASSIGNED, time, by.name(), by.name(), null, null, List.of()));
        draft.resolvedAt = time.plusMillis(1);
        add(new DemoEvent(EventType.RESOLVED, draft.resolvedAt, "", by.name(), null, null, List.of()));
    }

    private void join(Shop.Agent speaker) {
        if (draft.assignees.add(speaker.id())) {
            Instant joined = time.minusMillis(dice.between(4000, 9000));
            Instant earliest = draft.events.isEmpty()
                    ? draft.openedAt
                    : draft.events.getLast().at().plusMillis(1);
            Instant at = joined.isBefore(earliest) ? earliest : joined;
            add(new DemoEvent(EventType.ASSIGNED, at, speaker.name(), speaker.name(), null, null, List.of()));
            add(new DemoEvent(
                    EventType.AGENT_JOINED, at.plusMillis(1), speaker.name(), speaker.name(), null, null, List.of()));
            if (time.isBefore(at.plusMillis(2))) {
                time = at.plusMillis(2);
            }
        }
    }

    private void answer(String nodeId) {
        node = tongue.chatbot().node(nodeId);
        chatbot(EventType.BOT_MESSAGE, voice.say(node.text()), node.labels());
    }

    private void chatbot(EventType type, String text, List<String> labels) {
        String name = Objects.requireNonNull(bot).name();
        add(new DemoEvent(type, time, text, name, botId(), null, labels));
    }

    private String botId() {
        return Objects.requireNonNull(bot, "no chatbot is shown").id();
    }

    private void add(DemoEvent event) {
        draft.events.add(event);
    }

    private void tick(int fromSeconds, int toSeconds) {
        time = time.plusSeconds(dice.between(fromSeconds, toSeconds)).plusMillis(dice.between(1, 999));
    }
}
