package io.smarthub.imports.demo;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The demo data: fourteen calendar months of an invented shop up to a given moment, as lines of the neutral import
 * format, so that the demo takes the same way as an owner's own file. The same moment, zone and seed give the same
 * lines.
 */
public final class DemoConversations {

    private static final String DEMO = "demo";
    private static final long SEED = 20_417;

    private final Instant now;
    private final ZoneId zone;
    private final long seed;

    /** The shipped demo, ending minutes before {@code now}; months and desk hours are those of {@code zone}. */
    public DemoConversations(Instant now, ZoneId zone) {
        this(now, zone, SEED);
    }

    DemoConversations(Instant now, ZoneId zone, long seed) {
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.zone = zone;
        this.seed = seed;
    }

    /** Agents, then contacts, then each conversation followed by its events in order of time. */
    public Stream<String> lines() {
        Shop shop = Shop.load();
        Map<String, Tongue> tongues = Map.of("en", Tongue.load("en"), "de", Tongue.load("de"));
        Season season = Season.at(now, zone);
        Dice dice = Dice.seeded(seed);
        Visitors visitors = new Visitors(shop, dice);
        List<Draft> drafts = everyday(shop, tongues, season, dice, visitors);
        drafts.addAll(writtenDown(shop, tongues, season, dice, visitors));
        drafts.sort(Comparator.comparing(draft -> draft.openedAt));
        int number = 0;
        for (Draft draft : drafts) {
            draft.cutAt(now);
            number++;
            if (draft.id == null) {
                draft.id = "demo-%05d".formatted(number);
            }
        }
        NeutralLines lines = new NeutralLines(shop, DEMO, DEMO);
        return Stream.of(
                        shop.agents().stream().map(lines::agent),
                        visitors.all().stream().map(lines::contact),
                        drafts.stream().flatMap(lines::conversation))
                .flatMap(part -> part);
    }

    private List<Draft> everyday(Shop shop, Map<String, Tongue> tongues, Season season, Dice dice, Visitors visitors) {
        Composer composer = new Composer(shop, visitors, season, now, dice);
        List<Draft> drafts = new ArrayList<>();
        for (Plan.Entry entry : new Plan(season, now, dice).entries()) {
            Tongue tongue = Objects.requireNonNull(tongues.get(entry.language()));
            drafts.add(composer.compose(entry.kind(), tongue, entry.at()));
        }
        drafts.addAll(new WaitingNow(composer, tongues, now).drafts());
        return drafts;
    }

    private List<Draft> writtenDown(
            Shop shop, Map<String, Tongue> tongues, Season season, Dice dice, Visitors visitors) {
        List<Draft> drafts = new ArrayList<>();
        for (String file : List.of("edge-cases.json", "extremes.json")) {
            ScriptedCase.Collection collection = ScriptedCase.load(file);
            Map<String, Visitor> people = new LinkedHashMap<>();
            collection.people().forEach(person -> people.put(person.id(), person.visitor()));
            people.values().forEach(visitors::add);
            drafts.addAll(new StepByStep(shop, tongues, people, collection, season, now, dice).drafts());
        }
        return drafts;
    }
}
