package io.smarthub.app.livechat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A visitor in one tab, who remembers everything that is said to them. */
final class Visitor {

    static final Incoming.Page SHOP = new Incoming.Page("https://shop.example/shoes", "Shoes");
    private static final int SECONDS = 10;

    final List<Outgoing> heard = Collections.synchronizedList(new ArrayList<>());
    private final LinkedBlockingQueue<Outgoing> coming = new LinkedBlockingQueue<>();
    private final VisitorDoor.Tab tab;
    private int said;

    Visitor(VisitorDoor door, @Nullable String token, boolean hidden) {
        tab = door.enter(new Incoming.Hello(token, SHOP, "en-GB", "desktop", "Chromium, Linux", hidden), frame -> {
            heard.add(frame);
            coming.add(frame);
        });
    }

    Outgoing.Welcome welcome() {
        return heard.stream()
                .filter(Outgoing.Welcome.class::isInstance)
                .map(Outgoing.Welcome.class::cast)
                .findFirst()
                .orElseThrow();
    }

    String token() {
        return welcome().token();
    }

    Visitor types(String text) {
        return sends(new Incoming.Message(nextId(), text));
    }

    Visitor clicks(String button) {
        return sends(new Incoming.Click(nextId(), "any", button));
    }

    Visitor sends(Incoming frame) {
        tab.receive(frame);
        return this;
    }

    String nextId() {
        said++;
        return "m" + System.identityHashCode(this) + "-" + said;
    }

    /** Everything said since the tab is open, the history of the welcome first. */
    List<Outgoing.Said> said() {
        List<Outgoing.Said> all = new ArrayList<>(welcome().said());
        heard.stream()
                .filter(Outgoing.Said.class::isInstance)
                .map(Outgoing.Said.class::cast)
                .forEach(all::add);
        return all;
    }

    List<String> words() {
        return said().stream().map(Outgoing.Said::text).toList();
    }

    <T extends Outgoing> List<T> all(Class<T> kind) {
        return List.copyOf(heard).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    List<Outgoing.Refused> refusals() {
        return all(Outgoing.Refused.class);
    }

    Outgoing.Refused refused() {
        return all(Outgoing.Refused.class).getLast();
    }

    /** Waits for something that is told from another thread. */
    Outgoing hears(Predicate<Outgoing> wanted) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        try {
            while (true) {
                Outgoing next = coming.poll(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
                assertThat(next).as("heard in time; so far %s", heard).isNotNull();
                if (wanted.test(next)) {
                    return next;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    Visitor goes() {
        tab.close();
        return this;
    }
}
