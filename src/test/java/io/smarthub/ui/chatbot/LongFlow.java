package io.smarthub.ui.chatbot;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.chatbot.Chatbot;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.chatbot.DraftSaving;
import io.smarthub.app.chatbot.FlowsInMemory;
import io.smarthub.app.chatbot.NewIds;
import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Shop;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.flows.FlowFiles;
import io.smarthub.support.OnScreen;
import io.smarthub.ui.kit.Debounce;
import io.smarthub.ui.kit.Formats;
import io.smarthub.ui.kit.Tasks;
import io.smarthub.ui.kit.Texts;
import io.smarthub.ui.kit.theme.Theme;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextArea;

/** Measures the builder with a long flow beside a short one: opening, typing and undoing, each until it is laid out. */
public final class LongFlow {

    private static final int[] MESSAGES = {5, 200, 5, 200};
    private static final int KEYS = 100;
    private static final String LINE =
            "%4d messages: open %4d ms; a key p50 %5.1f, p99 %5.1f ms; an undo p50 %5.1f, p99 %5.1f ms%n";

    private final Scene scene;
    private final BuilderModel model;
    private final long opened;

    private LongFlow(int messages) {
        ChatbotService service =
                new ChatbotService(new FlowsInMemory(), new FlowFiles(), new Changes(), new NewIds(new Random(1)));
        Chatbot chatbot = service.add(Shop.flow("long", tree(messages)));
        Tasks tasks = new Tasks(failure -> {
            throw new AssertionError(failure);
        });
        Locale locale = Locale.ENGLISH;
        var host = OnScreen.host(locale);
        Words words = new Words(Texts.of("chatbots", locale), new Formats(locale, ZoneOffset.UTC, Clock.systemUTC()));
        long from = System.nanoTime();
        model = new BuilderModel(
                chatbot,
                service,
                new DraftSaving(service),
                tasks,
                new NewIds(new Random(2)),
                new Debounce(Duration.ofMillis(400)));
        host.setContent(new Builder(model, words, host.toasts(), () -> {}).node());
        scene = new Scene(host, 1280, 800);
        Theme.style(scene, false);
        lay();
        opened = System.nanoTime() - from;
    }

    /** Prints a line for each size; the second half is the one to read, when everything was compiled. */
    public static void main(String[] arguments) throws Exception {
        System.setProperty("glass.platform", "Headless");
        FutureTask<Void> work = new FutureTask<>(
                () -> {
                    for (int messages : MESSAGES) {
                        new LongFlow(messages).measure(messages);
                    }
                },
                null);
        Platform.startup(work);
        work.get();
        System.exit(0);
    }

    private void measure(int messages) {
        TextArea text = (TextArea) scene.lookup("#message-text");
        double[] keys = IntStream.range(0, KEYS)
                .mapToDouble(i -> time(() -> text.appendText(i % 6 == 5 ? " " : "x")))
                .toArray();
        List<Double> undone = new ArrayList<>();
        while (model.canUndoProperty().get()) {
            undone.add(time(model::undo));
        }
        double[] undos = undone.stream().mapToDouble(Double::doubleValue).toArray();
        System.out.printf(
                LINE,
                messages,
                opened / 1_000_000,
                part(keys, 0.5),
                part(keys, 0.99),
                part(undos, 0.5),
                part(undos, 0.99));
    }

    private double time(Runnable step) {
        long from = System.nanoTime();
        step.run();
        lay();
        return (System.nanoTime() - from) / 1e6;
    }

    private void lay() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private static double part(double[] times, double part) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, Math.round(part * sorted.length))];
    }

    /** Every message with as many buttons as may be, level by level. */
    private static Tree tree(int messages) {
        return new Tree(message(0, messages));
    }

    /** The one at {@code at} has those at {@code 5 at + 1} to {@code 5 at + 5} below it. */
    private static Message message(int at, int messages) {
        List<Reply> replies = IntStream.rangeClosed(1, Limits.REPLIES)
                .map(each -> Limits.REPLIES * at + each)
                .filter(below -> below < messages)
                .mapToObj(below -> new Reply("r" + below, "Button " + below, new Target.Say(message(below, messages))))
                .toList();
        return new Message("m" + at, "Message " + at, replies.isEmpty() ? Step.end() : new Step.Choice(replies));
    }
}
