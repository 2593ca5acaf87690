package io.smarthub.webload;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.store.Database;
import io.smarthub.store.verify.Verification;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills the serving process while visitors write: what was acknowledged is there, and what is said again is there once. */
class WebChatKillIT implements ChatVisitor.Ear {

    private static final int VISITORS = 50;
    private static final int KILLS = 3;
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path dir;

    private final Random random = new Random(20_261_127);
    private final HttpClient http = HttpClient.newHttpClient();
    private final List<ChatVisitor> visitors = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final Set<String> accepted = ConcurrentHashMap.newKeySet();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final Semaphore answers = new Semaphore(0);

    @AfterEach
    void closeClient() {
        http.shutdownNow();
    }

    @Override
    public void accepted(String clientId) {
        accepted.add(clientId);
        answers.release();
    }

    @Override
    public void refused(String frame) {
        refused.add(frame);
    }

    @Test
    void aKilledServerLosesNothingAcknowledgedAndStoresWhatIsSaidAgainOnce() throws IOException, InterruptedException {
        for (int i = 0; i < VISITORS; i++) {
            visitors.add(new ChatVisitor(http, this));
        }
        int unanswered = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            try (ServerChild server = start()) {
                come(server);
                everybodySays();
                // in the midst of the answers: some have theirs, others' messages are on their way
                awaitAnswers(1 + random.nextInt(VISITORS / 2));
                everybodySays();
                server.kill();
            }
            unanswered += visitors.stream().mapToInt(ChatVisitor::waiting).sum();
            assertThat(stored())
                    .as("after kill %d", kill)
                    .doesNotHaveDuplicates()
                    .containsAll(accepted);
        }
        assertThat(unanswered).as("cut off by the kills").isPositive();

        try (ServerChild last = start()) {
            come(last);
            while (accepted.size() < said.size()) {
                awaitAnswers(1);
            }
            last.end();
        }
        assertThat(refused).isEmpty();
        assertThat(stored()).containsExactlyInAnyOrderElementsOf(said);
        try (Database database = Database.open(dir.resolve("data"), Clock.systemDefaultZone())) {
            assertThat(new Verification(database, Clock.systemDefaultZone())
                            .verify()
                            .examples())
                    .isEmpty();
            assertThat(database.<Long>read(sql -> sql.number("SELECT COUNT(*) FROM conversation")))
                    .as("tokens brought everybody back to their conversation")
                    .isEqualTo(VISITORS);
        }
    }

    private ServerChild start() throws IOException {
        return ServerChild.start(
                "io.smarthub.launch.ServingProcess",
                dir.resolve("errors.txt"),
                List.of("-XX:TieredStopAtLevel=1"),
                dir.resolve("data").toString());
    }

    private void come(ServerChild server) {
        CompletableFuture.allOf(visitors.stream()
                        .map(visitor -> visitor.come(server.url()))
                        .toArray(CompletableFuture<?>[]::new))
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private void everybodySays() {
        for (ChatVisitor visitor : visitors) {
            String clientId = "kill-" + said.size();
            said.add(clientId);
            visitor.say(clientId, "Hello, this is number " + said.size());
        }
    }

    private void awaitAnswers(int count) throws InterruptedException {
        assertThat(answers.tryAcquire(count, PATIENCE_SECONDS, TimeUnit.SECONDS))
                .as("%d of %d acknowledged, refused: %s", accepted.size(), said.size(), refused)
                .isTrue();
    }

    /** The messages in the database, each as often as it is there. */
    private List<String> stored() {
        try (Database database = Database.open(dir.resolve("data"), Clock.systemDefaultZone())) {
            return database.read(sql -> sql.list(
                    "SELECT external_id FROM event WHERE external_id LIKE 'c-kill-%'",
                    row -> row.text("external_id").replaceFirst("^c-(.*)-0$", "$1")));
        }
    }
}
