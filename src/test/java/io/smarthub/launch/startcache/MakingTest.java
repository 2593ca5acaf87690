package io.smarthub.launch.startcache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smarthub.launch.startcache.Making.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making the cache of the start: once, and never half. */
class MakingTest {

    @TempDir
    Path temp;

    private final List<Path> worked = new ArrayList<>();
    private SampleApplication application;

    @BeforeEach
    void build() throws IOException {
        application = SampleApplication.in(temp.resolve("app"));
    }

    @Test
    void isDoneOnce() throws Exception {
        assertThat(making(this::trained).make()).isEqualTo(Outcome.MADE);
        assertThat(making(this::trained).make()).isEqualTo(Outcome.NOT_WANTED);

        assertThat(worked).hasSize(1).allSatisfy(work -> assertThat(work).doesNotExist());
        assertThat(temp.resolve("app/smarthub.aot")).content().isEqualTo("classes");
        assertThat(temp.resolve("app/smarthub.aot.log")).doesNotExist();
    }

    @Test
    void ofTwoAtTheSameTimeTheSecondLeavesItToTheFirst() throws Exception {
        List<Outcome> second = new ArrayList<>();
        Making first = making((work, log) -> {
            second.add(making(this::trained).make());
            return trained(work, log);
        });

        assertThat(first.make()).isEqualTo(Outcome.MADE);
        assertThat(second).containsExactly(Outcome.SOMEBODY_ELSE_DOES);
        assertThat(worked).hasSize(1);
    }

    @Test
    void whatFailedIsNotTriedAgainAndKeepsItsLog() throws Exception {
        Training failing = (work, log) -> {
            worked.add(work);
            Files.writeString(log, "no library for text");
            return Optional.empty();
        };

        assertThat(making(failing).make()).isEqualTo(Outcome.IMPOSSIBLE);
        assertThat(making(failing).make()).isEqualTo(Outcome.NOT_WANTED);

        assertThat(worked).hasSize(1);
        assertThat(temp.resolve("app/smarthub.aot.log")).content().isEqualTo("no library for text");
    }

    @Test
    void oneOfAnApplicationThatWasBuiltAnewMeanwhileIsThrownAway() throws Exception {
        Making making = making((work, log) -> {
            application.change("smarthub.jar");
            return trained(work, log);
        });

        assertThat(making.make()).isEqualTo(Outcome.OUTDATED);
        assertThat(temp.resolve("app/smarthub.aot")).doesNotExist();
        assertThat(making(this::trained).make()).isEqualTo(Outcome.MADE);
    }

    @Test
    void oneThatWasInterruptedLeavesNothingAndIsMadeNextTime() throws Exception {
        Making broken = making((work, log) -> {
            trained(work, log);
            throw new IOException("no space left");
        });

        assertThatThrownBy(broken::make).hasMessage("no space left");
        assertThat(worked).allSatisfy(work -> assertThat(work).doesNotExist());
        assertThat(temp.resolve("app/smarthub.aot")).doesNotExist();
        assertThat(making(this::trained).make()).isEqualTo(Outcome.MADE);
    }

    @Test
    void makesTheUsersFolder() throws Exception {
        StartCache cache = StartCache.of(application.folder(), temp.resolve("user/caches"), false);

        assertThat(new Making(cache, this::trained).make()).isEqualTo(Outcome.MADE);
        assertThat(cache.file()).hasParent(temp.resolve("user/caches")).exists();
    }

    private Making making(Training training) {
        return new Making(application.cache(), training);
    }

    private Optional<Path> trained(Path work, Path log) throws IOException {
        worked.add(work);
        Files.writeString(log, "said on the way");
        return Optional.of(Files.writeString(work.resolve("cache"), "classes"));
    }
}
