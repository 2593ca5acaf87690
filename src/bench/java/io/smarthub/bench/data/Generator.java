package io.smarthub.bench.data;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes conversations in the order of their beginnings. Each depends on the seed, the size and its number alone. */
public final class Generator {

    public static final long SEED = 20261101;
    /** Raised whenever other data is made: data of an earlier version is made again. */
    public static final int VERSION = 2;
    /** How long the one long conversation is. */
    public static final int LONG = 2_000;

    static final String OWNER = "Mara Lindt";
    static final List<String> AGENTS = List.of(OWNER, "Tom Baker", "Ines Vogel", "Paul Carter", "Lena Brandt");

    private static final List<String> SOURCES = List.of("smartsupp", "smartsupp", "smartsupp", "webchat", "intercom");
    private static final Map<String, String> BOTS =
            Map.of("smartsupp", "Guide", "webchat", "Helper", "intercom", "Berater");
    private static final List<String> TAGS = List.of("delivery", "refund", "complaint", "wholesale", "vip", "spam");
    private static final List<String> CHANNELS = List.of("chat", "chat", "chat", "email", "facebook");
    private static final List<String> FIRST_NAMES =
            List.of("Anna", "Ben", "Clara", "David", "Emma", "Felix", "Greta", "Henry", "Ida", "Jonas", "Karla", "Leo");
    private static final List<String> LAST_NAMES = List.of(
            "Adams", "Bauer", "Clark", "Decker", "Evans", "Fischer", "Grant", "Huber", "Irwin", "Jansen", "König");
    private static final int PAGES = 400;

    private final int size;
    private final Hours hours = new Hours();
    private final Vocabulary english = Vocabulary.english(SEED);
    private final Vocabulary german = Vocabulary.german(SEED);

    public Generator(int size) {
        this.size = size;
    }

    public Stream<MadeConversation> all() {
        return IntStream.range(0, size).mapToObj(this::conversation);
    }

    /** The number of the conversation of {@value #LONG} messages. */
    public int longOne() {
        return size / 2;
    }

    public MadeConversation conversation(int number) {
        SplittableRandom random = new SplittableRandom(mixed(SEED, number));
        boolean isGerman = random.nextBoolean();
        Instant begin = hours.at((number + random.nextDouble()) / size);
        Course course = course(number, random);
        String source = pick(SOURCES, random);
        Talk talk =
                new Talk(number, begin, isGerman ? german : english, isGerman ? "de" : "en", BOTS.get(source), random);
        talk.hold(course, number == longOne() ? LONG : 0);
        String language = isGerman ? "de" : "en";
        int page = random.nextInt(PAGES);
        return new MadeConversation(
                number,
                source,
                externalId(number),
                talk.isResolved(),
                person(random),
                pick(CHANNELS, random),
                language,
                "https://shop.example/" + language + "/item/" + page,
                random.nextInt(10) == 0 ? List.of(pick(TAGS, random)) : List.of(),
                talk.events());
    }

    /** The last one is always one in which the visitor names an order: it can be searched for. */
    private Course course(int number, SplittableRandom random) {
        int part = random.nextInt(100);
        return number == size - 1 || number == longOne() ? Course.PEOPLE : Course.of(part);
    }

    private MadeConversation.Person person(SplittableRandom random) {
        int who = random.nextInt(Math.max(1, size * 3 / 5));
        SplittableRandom about = new SplittableRandom(mixed(~SEED, who));
        String first = pick(FIRST_NAMES, about);
        String last = pick(LAST_NAMES, about);
        return new MadeConversation.Person(
                "v" + Long.toHexString(mixed(~SEED, who)), first + " " + last, "visitor" + who + "@mail.example");
    }

    /** As sources give them out: in no order. */
    public static String externalId(int number) {
        return String.format("%016x", mixed(SEED, number));
    }

    /** The order a visitor names in a conversation, where they do. */
    public static String order(int number) {
        return "B" + (10_000_000 + number);
    }

    private static <T> T pick(List<T> from, SplittableRandom random) {
        return from.get(random.nextInt(from.size()));
    }

    private static long mixed(long seed, long number) {
        long z = seed + number * 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
