package io.smarthub.launch.startcache;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Runs the application so that the JVM can watch it. */
@FunctionalInterface
interface Training {

    /**
     * Makes a cache.
     *
     * @param work a folder for everything that is written; whoever calls deletes it
     * @param log what the JVM says meanwhile
     * @return the cache; empty when there is none that the JVM would use
     */
    Optional<Path> run(Path work, Path log) throws IOException, InterruptedException;
}
