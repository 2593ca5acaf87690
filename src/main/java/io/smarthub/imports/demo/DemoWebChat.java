package io.smarthub.imports.demo;

import io.smarthub.app.livechat.WebChat;
import io.smarthub.domain.chatbot.Engine;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.domain.chatbot.FlowArchive;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The last five weeks of the demo shop's own web chat, as lines of the neutral import format: visitors who met the owner's
 * chatbots, walked by the engine that visitors meet. The same moment, zone, chatbots and seed give the same lines.
 */
public final class DemoWebChat {

    /** So many days before the present the chatbots were published. */
    public static final int DAYS = 35;

    private static final long SEED = 35_113;
    private static final Duration QUIET = Duration.ofMinutes(70);

    private final List<Flow> flows;
    private final Instant now;
    private final ZoneId zone;
    private final long seed;

    /**
     * Ending an hour before {@code now}.
     *
     * @param flows the chatbots as visitors see them, the busiest first
     */
    public DemoWebChat(List<Flow> flows, Instant now, ZoneId zone) {
        this(flows, now, zone, SEED);
    }

    DemoWebChat(List<Flow> flows, Instant now, ZoneId zone, long seed) {
        this.flows = List.copyOf(flows);
        this.now = now.truncatedTo(ChronoUnit.MILLIS);
        this.zone = zone;
        this.seed = seed;
    }

    /** Contacts, then each conversation followed by its events in order of time. */
    public Stream<String> lines() {
        Shop shop = Shop.load();
        Dice dice = Dice.seeded(seed);
        Visitors visitors = new Visitors(shop, dice);
        List<Draft> drafts = drafts(shop, visitors, dice);
        NeutralLines lines = new NeutralLines(shop, WebChat.SOURCE, "");
        return Stream.concat(
                visitors.all().stream().map(lines::contact), drafts.stream().flatMap(lines::conversation));
    }

    private List<Draft> drafts(Shop shop, Visitors visitors, Dice dice) {
        WebVisit.Shopping around = new WebVisit.Shopping(shop, visitors, new Engine(FlowArchive.of(flows)), dice, zone);
        Moments moments = new Moments(zone, dice);
        List<Draft> drafts = new ArrayList<>();
        for (int place = 0; place < flows.size(); place++) {
            Flow flow = flows.get(place);
            Tongue tongue = Tongue.load(flow.language());
            for (int left = visits(place); left > 0; left--) {
                drafts.add(new WebVisit(around, flow, tongue, now).at(moments.inLast(DAYS, now.minus(QUIET))));
            }
        }
        drafts.sort(Comparator.comparing(draft -> draft.openedAt));
        int number = 0;
        for (Draft draft : drafts) {
            draft.cutAt(now);
            number++;
            draft.id = "web-%03d".formatted(number);
        }
        return drafts;
    }

    /** How many met the chatbot at that place of the order. */
    private static int visits(int place) {
        return 52 / (place + 1);
    }
}
