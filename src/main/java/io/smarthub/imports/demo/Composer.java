package io.smarthub.imports.demo;

import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Composes an everyday conversation of a kind out of a script, a visitor and a moment. */
final class Composer {

    private static final int MOST_CLICKS = 9;

    private final Shop shop;
    private final Visitors visitors;
    private final Season season;
    private final Instant now;
    private final Dice dice;
    private final Desk desk;
    private final Map<String, Deque<Script>> decks = new HashMap<>();

    /** What one conversation is made with. */
    private record Making(
            Kind kind, Tongue tongue, Draft draft, Scene scene, Voice voice, Shop.Agent agent, ZonedDateTime start) {}

    Composer(Shop shop, Visitors visitors, Season season, Instant now, Dice dice) {
        this.shop = shop;
        this.visitors = visitors;
        this.season = season;
        this.now = now;
        this.dice = dice;
        this.desk = new Desk(season.zone());
    }

    /** A conversation that runs its course, however long that takes. */
    Draft compose(Kind kind, Tongue tongue, Instant at) {
        return compose(kind, tongue, at, true);
    }

    /** A conversation of which only the visitor's part has happened. */
    Draft composeWaiting(Kind kind, Tongue tongue, Instant at) {
        return compose(kind, tongue, at, false);
    }

    private Draft compose(Kind kind, Tongue tongue, Instant at, boolean answered) {
        Visitor visitor = visitors.next(tongue);
        Draft draft = new Draft(tongue.language(), at, visitor);
        draft.visits = visitors.visit(visitor);
        if (kind == Kind.NO_CHATBOT) {
            draft.channel = visitor.isNamed() && dice.chance(0.28) ? "email" : dice.chance(0.14) ? "messenger" : "chat";
        }
        ZonedDateTime start = at.atZone(zone());
        Voice voice = voice(tongue, visitor, start);
        Scene scene = new Scene(draft, tongue, voice, dice, desk);
        List<Shop.Agent> agents = shop.agentsAt(monthsAgo(start));
        Shop.Agent agent = dice.pick(agents);
        voice.set("agent", agent.firstName());
        voice.set(
                "agent2",
                dice.pick(agents.stream().filter(other -> !other.equals(agent)).toList())
                        .firstName());
        Making making = new Making(kind, tongue, draft, scene, voice, agent, start);
        if (!kind.isDialogue()) {
            buttons(making);
        } else if (answered) {
            Script script = approach(making);
            new Dialogue(scene, voice, dice).play(script, agent);
            finish(making, script);
        } else {
            new Dialogue(scene, voice, dice).playUnanswered(approach(making));
        }
        if (dice.chance(0.25)) {
            draft.variables.put("basket", voice.say("{sum}"));
        }
        return draft;
    }

    Voice voice(Tongue tongue, Visitor visitor, ZonedDateTime start) {
        Voice voice = new Voice(tongue, shop, dice, start);
        if (visitor.isNamed()) {
            voice.set("first", visitor.firstName());
            voice.set("full", visitor.name());
        }
        voice.set("hi", voice.phrase(visitor.isNamed() ? "hiNamed" : "hiUnnamed"));
        return voice;
    }

    private void buttons(Making making) {
        Scene scene = making.scene();
        String language = making.tongue().language();
        making.draft().page = shop.page(language, dice.pick(List.of("home", "tea", "pot", "mug", "lamp", "delivery")));
        boolean presents =
                making.start().getMonth() == Month.DECEMBER && making.kind() == Kind.BUTTONS_ONLY && dice.chance(0.2);
        scene.show("bot-" + (presents ? "gifts" : "kruki") + "-" + language);
        switch (making.kind()) {
            case BUTTONS_ONLY -> clickThrough(making.draft(), scene);
            case ASKED_AND_LEFT -> askAndLeave(making);
            case SHOWN_ONLY, BUTTONS_THEN_AGENT, TYPED_PAST, NO_CHATBOT -> {}
        }
        scene.resolve();
        if (making.kind() == Kind.BUTTONS_ONLY && dice.chance(0.09)) {
            boolean good = dice.chance(0.78);
            rate(making, good ? "botGood" : "botBad", good ? dice.between(4, 5) : dice.between(1, 3));
        }
    }

    private void askAndLeave(Making making) {
        Scene scene = making.scene();
        if (dice.chance(0.5)) {
            scene.walkTo(dice.pick(List.of("order", "payment", "order.late", "returns.wrong")));
        }
        scene.click(handoff(scene));
        scene.takes(making.agent());
        scene.agent(making.voice().phrase("unansweredHandoff"));
        if (isLongAgo(making.start())) {
            scene.pause(Duration.ofHours(3));
        }
    }

    private void clickThrough(Draft draft, Scene scene) {
        for (int clicks = 0; clicks < MOST_CLICKS; clicks++) {
            Chatbot.Node here = scene.node();
            if (here.input() != null) {
                scene.typeOrder();
                continue;
            }
            List<Chatbot.Choice> choices = here.choices().stream()
                    .filter(choice -> !choice.handsOver())
                    .toList();
            boolean leaves = clicks > 1 && dice.chance(0.16);
            if (choices.isEmpty() || leaves) {
                return;
            }
            Chatbot.Choice choice = dice.pick(choices, Chatbot.Choice::weight);
            scene.click(choice);
            tag(draft, choice.to());
        }
    }

    private static void tag(Draft draft, String node) {
        String tag = Map.of(
                        "delivery", "shipping",
                        "returns", "returns",
                        "payment", "payment",
                        "returns.broken", "damaged",
                        "choose.gift", "gift",
                        "choose", "advice")
                .get(node);
        if (tag != null && draft.tags.size() < 2) {
            draft.tags.add(tag);
        }
    }

    private static Chatbot.Choice handoff(Scene scene) {
        return scene.node().choices().stream()
                .filter(Chatbot.Choice::handsOver)
                .findFirst()
                .orElseThrow();
    }

    /** How the visitor gets from the page to the point of typing. */
    private Script approach(Making making) {
        Scene scene = making.scene();
        Draft draft = making.draft();
        String language = making.tongue().language();
        Script script = draw(making.tongue(), making.start().getMonthValue());
        draft.page = shop.page(language, script.page());
        draft.tags.addAll(script.tags());
        if (making.kind() != Kind.NO_CHATBOT) {
            scene.show("bot-kruki-" + language);
        } else if (draft.channel.equals("chat") && dice.chance(0.15)) {
            scene.happens(EventType.AUTO_MESSAGE, making.voice().phrase("auto"));
        }
        if (making.kind() == Kind.BUTTONS_THEN_AGENT) {
            scene.walkTo(script.from());
            boolean nothingClicked = script.from().equals("welcome");
            boolean canAsk = scene.node().choices().stream().anyMatch(Chatbot.Choice::handsOver);
            if (nothingClicked || (canAsk && dice.chance(0.55))) {
                scene.click(handoff(scene));
            }
        }
        return script;
    }

    private void finish(Making making, Script script) {
        Instant started = making.start().toInstant();
        boolean recentlyOpen = !isLongAgo(making.start()) && dice.chance(0.65);
        boolean lingering = started.isAfter(now.minus(Duration.ofDays(30))) && dice.chance(0.28);
        if (recentlyOpen || lingering) {
            return;
        }
        making.scene().resolve();
        if (dice.chance(0.36)) {
            int rating = switch (script.mood()) {
                case "good" -> dice.chance(0.85) ? 5 : 4;
                case "bad" -> dice.between(1, 4);
                default -> dice.between(3, 5);
            };
            rate(making, rating >= 4 ? "good" : rating == 3 ? "ok" : "bad", rating);
        }
    }

    private void rate(Making making, String pool, int rating) {
        making.scene().rate(rating, dice.chance(0.55) ? making.voice().phrase(pool) : "");
    }

    /** Every script once before any script again; the season's own ones wait for their season. */
    Script draw(Tongue tongue, int month) {
        Deque<Script> deck = decks.computeIfAbsent(tongue.language(), key -> new ArrayDeque<>());
        return deck.stream()
                .filter(script -> script.fits(month))
                .findFirst()
                .map(script -> {
                    deck.remove(script);
                    return script;
                })
                .orElseGet(() -> {
                    List<Script> shuffled = new ArrayList<>(tongue.scripts());
                    Collections.shuffle(shuffled, dice.random());
                    deck.addAll(shuffled);
                    return draw(tongue, month);
                });
    }

    private boolean isLongAgo(ZonedDateTime start) {
        return start.toInstant().isBefore(now.minus(Duration.ofDays(2)));
    }

    private int monthsAgo(ZonedDateTime start) {
        return (season.present().getYear() - start.getYear()) * 12
                + season.present().getMonthValue()
                - start.getMonthValue();
    }

    private ZoneId zone() {
        return season.zone();
    }
}
