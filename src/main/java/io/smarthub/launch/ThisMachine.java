package io.smarthub.launch;

import java.io.File;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The machine the process runs on. Loops instead of streams: the first stream of a process costs the start of the window. */
final class ThisMachine implements Machine {

    private static final Path LOADER_CACHE = Path.of("/etc/ld.so.cache");
    private static final List<String> LIBRARY_FOLDERS =
            List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/run/current-system/sw/lib");
    private static final int CONNECT_MILLIS = 2_000;

    private @Nullable String loaderCache;

    @Override
    public boolean isLinux() {
        return System.getProperty("os.name", "").startsWith("Linux");
    }

    @Override
    public boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    @Override
    public Optional<String> variable(String name) {
        String value = System.getenv(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    @Override
    public boolean hasLibrary(String name) {
        for (String folder : variable("LD_LIBRARY_PATH").orElse("").split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isRegularFile(Path.of(folder, name))) {
                return true;
            }
        }
        for (String folder : LIBRARY_FOLDERS) {
            if (Files.isRegularFile(Path.of(folder, name))) {
                return true;
            }
        }
        return isCached(name);
    }

    @Override
    public boolean hasCommand(String name) {
        for (String folder : variable("PATH").orElse("").split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, name))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean answers(XServer server) {
        if (!server.isLocal()) {
            return answers(new InetSocketAddress(server.host(), server.port()));
        }
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(server.socket()))) {
            return channel.isConnected();
        } catch (IOException e) {
            return hasAbstractSocket(server);
        }
    }

    private static boolean answers(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** In a container the server of the host may be visible by its abstract name alone, which Java cannot connect to. */
    private static boolean hasAbstractSocket(XServer server) {
        try (Stream<String> sockets = Files.lines(Path.of("/proc/net/unix"), StandardCharsets.ISO_8859_1)) {
            return sockets.anyMatch(line -> line.endsWith(" @" + server.socket()));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether the loader's cache lists a library that is there: zero-terminated texts between binary numbers. */
    private boolean isCached(String name) {
        String cache = loaderCache();
        String end = "/" + name + "\0";
        for (int at = cache.indexOf(end); at >= 0; at = cache.indexOf(end, at + 1)) {
            String path = cache.substring(cache.lastIndexOf('\0', at) + 1, at + end.length() - 1);
            if (path.startsWith("/") && Files.isRegularFile(Path.of(path))) {
                return true;
            }
        }
        return false;
    }

    private String loaderCache() {
        String cache = loaderCache;
        if (cache == null) {
            try {
                cache = Files.readString(LOADER_CACHE, StandardCharsets.ISO_8859_1);
            } catch (IOException e) {
                cache = "";
            }
            loaderCache = cache;
        }
        return cache;
    }
}
