package io.smarthub.imports.demo;

import io.smarthub.domain.conversation.EventType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Plays conversations that are written down step by step. */
final class StepByStep {

    private final Shop shop;
    private final Map<String, Tongue> tongues;
    private final Map<String, Visitor> people;
    private final ScriptedCase.Collection collection;
    private final Season season;
    private final Instant now;
    private final Dice dice;

    StepByStep(
            Shop shop,
            Map<String, Tongue> tongues,
            Map<String, Visitor> people,
            ScriptedCase.Collection collection,
            Season season,
            Instant now,
            Dice dice) {
        this.shop = shop;
        this.tongues = tongues;
        this.people = people;
        this.collection = collection;
        this.season = season;
        this.now = now;
        this.dice = dice;
    }

    List<Draft> drafts() {
        return collection.cases().stream().map(this::play).toList();
    }

    private Draft play(ScriptedCase written) {
        Tongue tongue = Objects.requireNonNull(tongues.get(written.voice()));
        Visitor visitor = written.visitor() == null ? null : people.get(written.visitor());
        Instant opened = written.at().before(now, season.zone());
        Draft draft = new Draft(written.language() == null ? written.voice() : written.language(), opened, visitor);
        draft.id = written.id();
        draft.page = shop.page(written.voice(), written.page());
        draft.visits = 1;
        draft.channel = written.channel() == null ? "chat" : written.channel();
        draft.preview = written.preview() != null && written.preview();
        if (written.tags() != null) {
            draft.tags.addAll(written.tags());
        }
        if (written.variables() != null) {
            draft.variables.putAll(written.variables());
        }
        Voice voice = new Voice(tongue, shop, dice, opened.atZone(season.zone()));
        Scene scene = new Scene(draft, tongue, voice, dice, new Desk(season.zone()));
        scene.takes(shop.agents().getFirst());
        written.steps().forEach(step -> play(step, scene, voice));
        return draft;
    }

    private void play(String step, Scene scene, Voice voice) {
        int space = step.indexOf(' ');
        String word = space < 0 ? step : step.substring(0, space);
        String text = space < 0 ? "" : step.substring(space + 1);
        switch (word) {
            case "show" -> scene.show(text);
            case "click" -> scene.click(choice(scene, text));
            case "type" -> scene.type(text);
            case "v" -> scene.visitor(text);
            case "a" -> scene.agent(text);
            case "agent" -> scene.takes(shop.agent(text));
            case "n" -> scene.note(text);
            case "botnote" -> scene.botNote(text);
            case "auto" -> scene.happens(EventType.AUTO_MESSAGE, text);
            case "system" -> scene.happens(EventType.SYSTEM, text);
            case "resolve" -> scene.resolve();
            case "reopen" -> scene.reopen();
            case "rate" -> scene.rate(text.charAt(0) - '0', text.substring(1).strip());
            case "thread" ->
                new LongThread(scene, voice, dice, Objects.requireNonNull(collection.thread()))
                        .play(Integer.parseInt(text), now);
            case "journal" -> scene.visitor(journal(voice, Integer.parseInt(text)));
            case "wait" -> scene.pause(Duration.parse(text));
            default -> throw new IllegalStateException("no such step: " + step);
        }
    }

    /** Cut off at that length, as a chat box does. */
    private String journal(Voice voice, int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            voice.changeTopic();
            text.append(voice.say(dice.pick(Objects.requireNonNull(collection.journal()))))
                    .append("\n\n");
        }
        return text.substring(0, length);
    }

    private static Chatbot.Choice choice(Scene scene, String label) {
        return scene.node().choices().stream()
                .filter(choice -> choice.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no button '" + label + "'"));
    }
}
