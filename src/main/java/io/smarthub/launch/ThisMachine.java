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
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The machine the process runs on. */
final class ThisMachine implements Machine {

    private static final Path LOADER_CACHE = Path.of("/etc/ld.so.cache");
    private static final List<String> LIBRARY_FOLDERS =
            List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/run/current-system/sw/lib");
    private static final int CONNECT_MILLIS = 2_000;

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
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    @Override
    public boolean hasLibrary(String name) {
        Stream<Path> folders = Stream.concat(
                        Pattern.compile(File.pathSeparator)
                                .splitAsStream(variable("LD_LIBRARY_PATH").orElse("")),
                        LIBRARY_FOLDERS.stream())
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
        return Stream.concat(folders.map(folder -> folder.resolve(name)), cached(name))
                .anyMatch(Files::isRegularFile);
    }

    @Override
    public boolean hasCommand(String name) {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(variable("PATH").orElse(""))
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
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

    /** The paths the loader's cache lists for a library: zero-terminated texts between binary numbers. */
    private static Stream<Path> cached(String name) {
        try {
            String cache = Files.readString(LOADER_CACHE, StandardCharsets.ISO_8859_1);
            String end = "/" + name + "\0";
            return IntStream.iterate(cache.indexOf(end), at -> at >= 0, at -> cache.indexOf(end, at + 1))
                    .mapToObj(at -> cache.substring(cache.lastIndexOf('\0', at) + 1, at + end.length() - 1))
                    .filter(path -> path.startsWith("/"))
                    .map(Path::of);
        } catch (IOException e) {
            return Stream.empty();
        }
    }
}
