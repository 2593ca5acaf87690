package io.smarthub.imports.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A regular customer's endless conversation: short talks, every few days, over the whole time of the demo. */
record LongThread(Scene scene, Voice voice, Dice dice, List<List<String>> exchanges) {

    private static final int EXCHANGES_IN_A_TALK = 7;
    private static final Duration ENDS_BEFORE_NOW = Duration.ofDays(6);

    /** Plays that many messages, question and answer in turn, between the scene's time and a few days before now. */
    void play(int messages, Instant now) {
        int pairs = messages / 2;
        Instant start = scene.time();
        Duration span = Duration.between(start, now.minus(ENDS_BEFORE_NOW));
        int topic = 0;
        for (int pair = 0; pair < pairs; pair++) {
            if (pair % EXCHANGES_IN_A_TALK == 0) {
                Instant planned = start.plus(span.multipliedBy(pair).dividedBy(pairs));
                if (planned.isAfter(scene.time())) {
                    scene.pause(Duration.between(scene.time(), planned));
                }
                topic = dice.between(0, exchanges.size() - 1);
            }
            voice.changeTopic();
            List<String> exchange = exchanges.get(topic++ % exchanges.size());
            scene.visitor(voice.say(exchange.getFirst()));
            scene.agent(voice.say(exchange.getLast()));
        }
    }
}
