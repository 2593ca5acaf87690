package io.smarthub.imports.demo;

import io.smarthub.domain.chatbot.Button;
import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.Move;
import io.smarthub.domain.chatbot.Progress;
import io.smarthub.domain.chatbot.Question;
import io.smarthub.domain.chatbot.Stamp;
import io.smarthub.domain.chatbot.Turn;
import io.smarthub.domain.chatbot.Utterance;
import io.smarthub.domain.chatbot.When;
import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** A visitor of the website meets one of the shop's chatbots: what the visitor does is chance, what comes of it is the engine's. */
final class WebVisit {

    private static final int MOST_MOVES = 9;
    private static final List<String> PAGES = List.of("home", "tea", "pot", "mug", "lamp", "delivery");

    /** What all visits have in common. */
    record Shopping(Shop shop, Visitors visitors, Engine engine, Dice dice, ZoneId zone) {}

    /** What a visitor is up to. */
    private enum Aim {
        IGNORE,
        LOOK,
        ASK_AN_AGENT,
        TYPE
    }

    private final Shopping around;
    private final Dice dice;
    private final Flow flow;
    private final Tongue tongue;
    private final Instant now;

    WebVisit(Shopping around, Flow flow, Tongue tongue, Instant now) {
        this.around = around;
        this.dice = around.dice();
        this.flow = flow;
        this.tongue = tongue;
        this.now = now;
    }

    /** The visit that began then, however long it goes on. */
    Draft at(Instant start) {
        Aim aim = aim();
        boolean saysWho = aim == Aim.ASK_AN_AGENT || aim == Aim.TYPE;
        Visitor visitor =
                saysWho ? around.visitors().next(tongue) : around.visitors().stranger(tongue);
        Draft draft = new Draft(tongue.language(), start, visitor);
        draft.visits = around.visitors().visit(visitor);
        draft.page = around.shop().page(tongue.language(), dice.pick(PAGES));
        Voice voice = new Voice(tongue, around.shop(), dice, start.atZone(around.zone()));
        voice.set("hi", voice.phrase("hiUnnamed"));
        Scene scene = new Scene(draft, tongue, voice, dice, new Desk(around.zone()));
        List<Shop.Agent> agents = around.shop().agentsAt(0);
        Shop.Agent agent = dice.pick(agents);
        voice.set("agent", agent.firstName());
        voice.set(
                "agent2",
                dice.pick(agents.stream().filter(other -> !other.equals(agent)).toList())
                        .firstName());
        Turn turn = step(draft, Progress.NONE, new Move.Triggered(flow), start);
        if (aim == Aim.ASK_AN_AGENT || aim == Aim.LOOK) {
            turn = walk(draft, scene, turn, aim);
        }
        if (aim == Aim.TYPE || isHandedOver(turn)) {
            talk(draft, scene, voice, agent);
        } else if (aim != Aim.IGNORE && scene.time().isBefore(now.minus(Duration.ofDays(1))) && dice.chance(0.8)) {
            scene.closes(agent);
        }
        // the source names agents where they are assigned, not by ids of its own
        draft.assignees.clear();
        return draft;
    }

    /** Who did not ask for the chatbot ignores it more often. */
    private Aim aim() {
        boolean uninvited = flow.trigger().when() instanceof When.AfterLanding;
        int ignore = uninvited ? 48 : 18;
        return dice.pick(List.of(Aim.values()), aim -> switch (aim) {
            case IGNORE -> ignore;
            case LOOK -> uninvited ? 32 : 48;
            case ASK_AN_AGENT -> uninvited ? 12 : 24;
            case TYPE -> 8;
        });
    }

    private Turn walk(Draft draft, Scene scene, Turn first, Aim aim) {
        Turn turn = first;
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            boolean leaves = aim == Aim.LOOK && moves > 0 && dice.chance(0.2);
            if (leaves || isHandedOver(turn) || turn.says().isEmpty()) {
                return turn;
            }
            scene.pause(Duration.ofMillis(dice.between(3_000, 26_000)));
            switch (turn.says().getLast()) {
                case Utterance.Says says
                when says.buttons().isEmpty() -> {
                    return turn;
                }
                case Utterance.Says(String _, String _, List<Button> buttons) -> {
                    Button button = choose(buttons, aim);
                    turn = step(draft, turn.progress(), new Move.Clicked(button.id()), scene.time());
                }
                case Utterance.Asks asks -> turn = answer(draft, scene, turn, asks.kind());
                case Utterance.Complains complains -> turn = answer(draft, scene, turn, complains.kind());
                case Utterance.HandsOver _, Utterance.Ends _ -> {
                    return turn;
                }
            }
        }
        return turn;
    }

    /** The upper ones more often; an agent only by who wants one. */
    private Button choose(List<Button> buttons, Aim aim) {
        boolean asks = aim == Aim.ASK_AN_AGENT && dice.chance(0.6);
        List<Button> wanted = buttons.stream()
                .filter(button -> button.connectsWithAgent() == asks)
                .toList();
        List<Button> among = wanted.isEmpty() ? buttons : wanted;
        return dice.pick(among, button -> 5 * (among.size() - among.indexOf(button)) + 2);
    }

    private Turn answer(Draft draft, Scene scene, Turn turn, Question.Kind kind) {
        String typed = switch (kind) {
            case NUMBER -> dice.chance(0.18) ? "NK-" + number() : number();
            case EMAIL ->
                dice.pick(tongue.firstNames()).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + number()
                        + "@example.com";
            case TEXT -> number();
        };
        return step(draft, turn.progress(), new Move.Typed(typed), scene.time());
    }

    private String number() {
        return String.valueOf(dice.between(20_100, 48_999));
    }

    /** An agent answers; sometimes the visitor is gone by then. */
    private void talk(Draft draft, Scene scene, Voice voice, Shop.Agent agent) {
        if (draft.events.getLast().type() == EventType.HANDOFF_CLICK && dice.chance(0.25)) {
            scene.takes(agent);
            scene.agent(voice.phrase("unansweredHandoff"));
        } else {
            Script script = dice.pick(tongue.scripts().stream()
                    .filter(each -> suits(each)
                            && each.fits(draft.openedAt.atZone(around.zone()).getMonthValue()))
                    .toList());
            draft.tags.addAll(script.tags());
            new Dialogue(scene, voice, dice).play(script, agent);
        }
        boolean recent = scene.time().isAfter(now.minus(Duration.ofDays(1)));
        if (!dice.chance(recent ? 0.4 : 0.88)) {
            return;
        }
        scene.resolve();
        if (dice.chance(0.35)) {
            scene.rate(dice.pick(List.of(5, 5, 5, 3, 1)), "");
        }
    }

    /** Whoever came to the chatbot about an order writes about one. */
    private boolean suits(Script script) {
        return flow.id().startsWith("order") == script.from().startsWith("order.");
    }

    private Turn step(Draft draft, Progress progress, Move move, Instant at) {
        Turn turn = around.engine().step(progress, move, new Stamp(at, "web-" + draft.events.size()));
        turn.events()
                .forEach(event -> draft.events.add(new DemoEvent(
                        event.type(),
                        event.at(),
                        event.text(),
                        event.authorName(),
                        event.botId(),
                        event.buttonId(),
                        event.buttons())));
        return turn;
    }

    private static boolean isHandedOver(Turn turn) {
        return turn.says().stream().anyMatch(Utterance.HandsOver.class::isInstance);
    }
}
