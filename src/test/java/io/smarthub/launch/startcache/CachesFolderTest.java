package io.smarthub.launch.startcache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The user's folder for what can be made again, on each system, and that the launchers look there. */
class CachesFolderTest {

    private static final Path HOME = Path.of("ada");

    @Test
    void followsEachSystemsCustom() {
        assertThat(CachesFolder.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".cache/smarthub"));
        assertThat(CachesFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "/var/ada")))
                .isEqualTo(Path.of("/var/ada/smarthub"));
        assertThat(CachesFolder.of("Linux", HOME, Map.of("XDG_CACHE_HOME", "relative")))
                .as("must be absolute by the specification")
                .isEqualTo(HOME.resolve(".cache/smarthub"));
        assertThat(CachesFolder.of("Mac OS X", HOME, Map.of())).isEqualTo(HOME.resolve("Library/Caches/SmartHub"));
        assertThat(CachesFolder.of("Windows 11", HOME, Map.of("LOCALAPPDATA", "/local")))
                .isEqualTo(Path.of("/local/SmartHub/cache"));
        assertThat(CachesFolder.of("Windows 11", HOME, Map.of()))
                .isEqualTo(HOME.resolve("AppData/Local/SmartHub/cache"));
    }

    @Test
    void isWhereTheLaunchersLook() throws Exception {
        assertThat(Files.readString(Path.of("smarthub")))
                .contains(
                        "$HOME/Library/Caches/SmartHub",
                        "$XDG_CACHE_HOME/smarthub",
                        "$HOME/.cache/smarthub",
                        "tr / _).aot");
        assertThat(Files.readString(Path.of("smarthub.cmd")))
                .contains("%CACHES%\\SmartHub\\cache\\%MANGLED%.aot", "%APP:\\=_%", "%MANGLED::=_%");
    }
}
