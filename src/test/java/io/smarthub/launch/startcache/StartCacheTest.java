package io.smarthub.launch.startcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the cache of the start is made, and where. */
class StartCacheTest {

    @TempDir
    Path temp;

    private SampleApplication application;

    @BeforeEach
    void build() throws IOException {
        application = SampleApplication.in(temp.resolve("app"));
    }

    @Test
    void isWantedUntilItIsThere() throws IOException {
        assertThat(application.cache().wanted()).isTrue();

        make();

        assertThat(application.cache().wanted()).isFalse();
        assertThat(temp.resolve("app/smarthub.aot")).content().isEqualTo("classes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"smarthub.jar", "lib/h2.jar", "javafx/javafx-base.jar", "lib/new.jar", "jvm.options"})
    void isWantedAgainWhenWhatItIsMadeOfHasChanged(String file) throws IOException {
        make();

        application.change(file);

        assertThat(application.cache().wanted()).isTrue();
    }

    @Test
    void isWantedAgainWhenItIsGone() throws IOException {
        make();

        Files.delete(temp.resolve("app/smarthub.aot"));

        assertThat(application.cache().wanted()).isTrue();
    }

    @Test
    void isWantedWhenNobodyKnowsWhatTheOneThatIsThereIsMadeOf() throws IOException {
        Files.writeString(temp.resolve("app/smarthub.aot"), "from somewhere");

        assertThat(application.cache().wanted()).isTrue();
    }

    @Test
    void isTriedOnceForEachBuildWhereItCannotBeMade() throws IOException {
        Files.writeString(temp.resolve("app/smarthub.aot"), "of an earlier build");

        application.cache().giveUp(CacheIdentity.of(application.folder()));

        assertThat(application.cache().wanted()).isFalse();
        assertThat(temp.resolve("app/smarthub.aot"))
                .as("useless, and read at every start")
                .doesNotExist();
        application.change("smarthub.jar");
        assertThat(application.cache().wanted()).isTrue();
    }

    @Test
    void liesInTheUsersFolderWhereTheApplicationCannotBeWritten() {
        StartCache cache = StartCache.of(Path.of("/opt/smart hub/target/app"), temp, false);

        assertThat(cache.file()).isEqualTo(temp.resolve("_opt_smart hub_target_app.aot"));
    }

    @Test
    void oneBesideAnApplicationThatCannotBeWrittenIsUsed() throws IOException {
        make();

        assertThat(StartCache.of(application.folder(), temp.resolve("caches"), false))
                .isEqualTo(application.cache());
    }

    private void make() throws IOException {
        Path made = Files.writeString(temp.resolve("made"), "classes");
        application.cache().replace(made, CacheIdentity.of(application.folder()));
    }
}
