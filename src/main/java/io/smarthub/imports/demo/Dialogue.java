package io.smarthub.imports.demo;

import java.util.List;

/** Plays a script on a scene, with the small talk around it: an opener, a thank-you, a good-bye, a note. */
record Dialogue(Scene scene, Voice voice, Dice dice) {

    private static final double LEAVES_EARLY = 0.08;

    void play(Script script, Shop.Agent agent) {
        scene.takes(agent);
        opener(script);
        boolean answered = false;
        for (String turn : script.turns()) {
            String text = voice.say(turn.substring(2));
            switch (turn.charAt(0)) {
                case 'v' -> {
                    if (answered && dice.chance(LEAVES_EARLY)) {
                        return;
                    }
                    scene.visitor(text);
                }
                case 'a' -> {
                    scene.agent(text);
                    answered = true;
                }
                case 'n' -> scene.note(text);
                default -> throw new IllegalStateException(script.id() + ": " + turn);
            }
        }
        closing(script);
    }

    /** What a visitor wrote who got no answer yet: the script up to the agent's first word. */
    void playUnanswered(Script script) {
        opener(script);
        for (String turn : script.turns()) {
            if (turn.charAt(0) != 'v') {
                break;
            }
            scene.visitor(voice.say(turn.substring(2)));
        }
    }

    private void opener(Script script) {
        boolean greets = script.turns().getFirst().contains("{greet}");
        if (scene.isChat() && !greets && dice.chance(0.3)) {
            scene.visitor(voice.phrase("openers"));
        }
    }

    private void closing(Script script) {
        boolean visitorSpokeLast = lastSpoken(script.turns()) == 'v';
        if (!visitorSpokeLast && dice.chance(0.55)) {
            scene.visitor(voice.phrase("thanks"));
            visitorSpokeLast = true;
        }
        if (visitorSpokeLast && dice.chance(0.5)) {
            scene.agent(voice.phrase("byes"));
        }
        if (dice.chance(0.06)) {
            scene.note(voice.phrase("notes"));
        }
    }

    private static char lastSpoken(List<String> turns) {
        return turns.stream()
                .map(turn -> turn.charAt(0))
                .filter(speaker -> speaker != 'n')
                .reduce('v', (first, second) -> second);
    }
}
