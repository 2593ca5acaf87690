package io.smarthub.launch.startcache;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The process that makes the cache of the start, for the build and beside a window. Ends well in any case: nothing needs the cache. */
public final class CacheMaker {

    /** Fifty times what it takes: it gets what others leave of the processor, and what took too long is not tried again. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private CacheMaker() {}

    /**
     * Makes it where it is wanted.
     *
     * @param arguments the application's folder
     */
    public static void main(String[] arguments) throws InterruptedException {
        Path application = Path.of(arguments[0]).toAbsolutePath().normalize();
        StartCache cache = StartCache.of(application, CachesFolder.ofThisUser());
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        try {
            if (new Making(cache, new TrainingProcess(java, application, LIMIT)).make() == Making.Outcome.IMPOSSIBLE) {
                System.err.println("smarthub: no cache of the start could be made, see " + cache.sibling(".log"));
            }
        } catch (IOException e) {
            System.err.println("smarthub: no cache of the start could be made: " + e);
        }
    }
}
