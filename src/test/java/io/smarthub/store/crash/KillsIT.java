package io.smarthub.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.bench.data.Folders;
import io.smarthub.bench.data.Generator;
import io.smarthub.bench.data.NeutralLines;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * SIGKILL at random moments of imports and of live writes, on new files and on files of many sessions. Few kills and little data by default;
 * {@code -Dkills=50 -Dsize=100k} is the whole proof. What was lost is printed as rows of a table. {@code -Dwhole=10} verifies everything
 * after every tenth kill alone, where one import is killed all along: of a million that takes minutes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillsIT {

    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int CONVERSATIONS = conversations(System.getProperty("size", "1k"));
    private static final int WHOLE = Integer.getInteger("whole", 1);
    private static final int AGEING_SESSIONS = Math.min(6, KILLS + 1);

    @TempDir
    private Path temp;

    private final Random random = new Random(20_261_128);
    private final Generator made = new Generator(CONVERSATIONS);
    private Losses losses = new Losses(CONVERSATIONS);
    private Start start = Start.PLAIN;
    private int folders;

    /** Such as 300, 20k or 1m. */
    private static int conversations(String size) {
        return Integer.parseInt(size.replace("k", "000").replace("m", "000000"));
    }

    @BeforeAll
    void train(@TempDir Path cache) throws Exception {
        Path few = cache.resolve("few.ndjson");
        new NeutralLines().write(new Generator(100).all().iterator(), few);
        Path folder = Files.createDirectory(cache.resolve("data"));
        start = Start.trained(cache, ImportProcess.class, folder.toString(), few.toString());
    }

    @BeforeEach
    void make() throws Exception {
        losses = new Losses(CONVERSATIONS);
        new NeutralLines().write(made.all().iterator(), file());
    }

    @Test
    void importsIntoNewFolders() throws Exception {
        killImports("import, new file", false);
    }

    @Test
    void importsIntoFilesOfManySessions() throws Exception {
        killImports("import, aged file", true);
    }

    /** Each process begins with what the ones before it have stored. */
    @Test
    void anImportThatIsKilledAllAlong() throws Exception {
        Path folder = folder();
        int acknowledged = 0;
        for (int kill = 1; kill <= KILLS && acknowledged < CONVERSATIONS; kill++) {
            int reached = acknowledged + random.nextInt(2 * CONVERSATIONS / (KILLS + 1));
            List<String> printed = killImport(folder, reached);
            int before = acknowledged;
            acknowledged = Math.max(before, stored(printed));
            boolean whole = kill % WHOLE == 0;
            State state =
                    whole ? State.of(folder, made, acknowledged) : State.ofConversations(folder, made, acknowledged);
            losses.add(state, acknowledged - before, !printed.contains("closed"));
        }
        assertCanBeRepeated(folder);
        losses.print("one import, killed all along");
        assertThat(losses.isEmpty()).as("%s", losses).isTrue();
    }

    /** Once it has said that so many are safe, and a moment later. */
    private List<String> killImport(Path folder, int reached) throws Exception {
        List<String> printed = new ArrayList<>();
        try (Child child = start(folder)) {
            String line = child.next();
            while (line != null && stored(List.of(line)) <= reached) {
                printed.add(line);
                line = child.next();
            }
            printed.add(String.valueOf(line));
            child.live(random.nextInt(500));
            printed.addAll(child.kill());
        }
        return printed;
    }

    @Test
    void liveWritesIntoANewFile() throws Exception {
        killLiveWrites("live writes, new file", folder(), 0);
    }

    @Test
    void liveWritesIntoALargeFileOfManySessions() throws Exception {
        Path folder = folder();
        int acknowledged = age(folder);
        assertThat(imported(folder)).startsWith("done: ");
        killLiveWrites("live writes, aged file", folder, acknowledged);
    }

    /** A folder is imported into until it has everything; the next kills begin with another one. */
    private void killImports(String what, boolean aged) throws Exception {
        Course course = undisturbed(folder(aged));
        Path folder = folder(aged);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> printed = killImport(folder, course, kill % 4 == 3);
            int before = acknowledged;
            acknowledged = Math.max(before, stored(printed));
            State state = State.of(folder, made, acknowledged);
            losses.add(state, acknowledged - before, !printed.contains("closed"));
            if (state.conversations() >= CONVERSATIONS) {
                assertCanBeRepeated(folder);
                Folders.delete(folder);
                folder = folder(aged);
                acknowledged = 0;
            }
        }
        assertCanBeRepeated(folder);
        losses.print(what);
        assertThat(losses.isEmpty()).as("%s", losses).isTrue();
        assertThat(losses.acknowledged()).as("acknowledged before a kill").isPositive();
    }

    /** How long a whole import took, and in how many batches. */
    private record Course(long millis, int batches) {}

    private Course undisturbed(Path folder) throws Exception {
        long start = System.nanoTime();
        int batches = 0;
        try (Child child = start(folder)) {
            for (String line = child.next(); line != null; line = child.next()) {
                batches += line.startsWith("stored ") ? 1 : 0;
            }
        }
        Folders.delete(folder);
        return new Course(Duration.ofNanos(System.nanoTime() - start).toMillis(), batches);
    }

    /** After some batch, or at any moment between the process's start and its end. */
    private List<String> killImport(Path folder, Course course, boolean anyMoment) throws Exception {
        List<String> printed = new ArrayList<>();
        try (Child child = start(folder)) {
            if (anyMoment) {
                child.live(random.nextLong(course.millis()));
            } else {
                for (int batches = random.nextInt(course.batches()); batches >= 0; batches--) {
                    printed.add(String.valueOf(child.next()));
                }
                child.live(random.nextLong(course.millis() / course.batches() + 1));
            }
            printed.addAll(child.kill());
        }
        return printed;
    }

    private Child start(Path folder) throws Exception {
        return Child.start(start, ImportProcess.class, folder.toString(), file().toString());
    }

    private void assertCanBeRepeated(Path folder) throws Exception {
        assertThat(imported(folder)).startsWith("done: ");
        assertThat(State.of(folder, made, CONVERSATIONS).isWhole()).isTrue();
        assertThat(imported(folder)).isEqualTo("done: 0 added, 0 updated");
    }

    /** Imports everything that is missing, undisturbed; answers what was said of it. */
    private String imported(Path folder) throws Exception {
        String said = "";
        try (Child child = start(folder)) {
            for (String line = child.next(); line != null; line = child.next()) {
                said = line.startsWith("done") ? line : said;
            }
        }
        return said;
    }

    private void killLiveWrites(String what, Path folder, int stored) throws Exception {
        int acknowledged = stored;
        for (int kill = 0; kill < KILLS; kill++) {
            int more = killShop(folder, acknowledged);
            acknowledged += more;
            losses.add(State.of(folder, made, 0), more, true);
        }
        try (Child last = shop(folder, acknowledged)) {
            assertThat(last.next()).isEqualTo("sound");
        }
        losses.print(what);
        assertThat(losses.isEmpty()).as("%s", losses).isTrue();
        assertThat(losses.acknowledged()).as("acknowledged before a kill").isPositive();
    }

    /** Answers how many more batches were acknowledged; the process says first whether the earlier ones are there. */
    private int killShop(Path folder, int acknowledged) throws Exception {
        List<String> printed = new ArrayList<>();
        try (Child child = shop(folder, acknowledged)) {
            assertThat(child.next()).isEqualTo("sound");
            for (int batches = random.nextInt(8); batches > 0; batches--) {
                printed.add(String.valueOf(child.next()));
            }
            child.live(random.nextInt(60));
            printed.addAll(child.kill());
        }
        return (int) printed.stream().filter(line -> line.startsWith("stored ")).count();
    }

    private Child shop(Path folder, int acknowledged) throws Exception {
        return Child.start(start, ShopProcess.class, folder.toString(), String.valueOf(acknowledged));
    }

    private static int stored(List<String> printed) {
        return printed.stream()
                .filter(line -> line.startsWith("stored "))
                .mapToInt(line -> Integer.parseInt(line.substring("stored ".length())))
                .max()
                .orElse(0);
    }

    private Path file() {
        return temp.resolve("made.ndjson");
    }

    private Path folder(boolean aged) throws Exception {
        Path folder = folder();
        if (aged) {
            age(folder);
        }
        return folder;
    }

    private Path folder() throws Exception {
        return Files.createDirectories(temp.resolve("data" + folders++));
    }

    /** Sessions of another shop, each ended by a kill; answers how many of its batches are stored. */
    private int age(Path folder) throws Exception {
        int acknowledged = 0;
        for (int session = 0; session < AGEING_SESSIONS; session++) {
            acknowledged += killShop(folder, acknowledged);
        }
        return acknowledged;
    }
}
