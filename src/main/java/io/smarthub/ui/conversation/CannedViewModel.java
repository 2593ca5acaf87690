package io.smarthub.ui.conversation;

import io.smarthub.app.inbox.CannedReplies;
import io.smarthub.app.inbox.CannedReply;
import io.smarthub.app.inbox.CannedReplyRefused;
import io.smarthub.ui.kit.Latest;
import io.smarthub.ui.kit.Tasks;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The canned replies that fit what is being typed behind a dot or slash at the beginning of a word. FX thread only. */
final class CannedViewModel {

    private static final Pattern ASKED = Pattern.compile("(?:^|\\s)[./](\\S{0,40})$");

    private final CannedReplies replies;
    private final Tasks tasks;
    private final Latest reading;
    private final ReadOnlyObjectWrapper<List<CannedReply>> fitting =
            new ReadOnlyObjectWrapper<>(this, "fitting", List.of());
    private Optional<String> asked = Optional.empty();
    private boolean dismissed;

    CannedViewModel(CannedReplies replies, Tasks tasks) {
        this.replies = replies;
        this.tasks = tasks;
        this.reading = new Latest(tasks);
    }

    /** Those to choose from; none while nothing is asked for. */
    ReadOnlyObjectProperty<List<CannedReply>> fittingProperty() {
        return fitting.getReadOnlyProperty();
    }

    /** Looks at what stands before the caret, for a visitor of this language. */
    void look(String beforeCaret, String language) {
        Matcher matcher = ASKED.matcher(beforeCaret);
        Optional<String> now =
                matcher.find() ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
        if (now.isEmpty()) {
            dismissed = false;
            close();
        } else if (!dismissed && !now.equals(asked)) {
            asked = now;
            String words = now.get();
            reading.run("canned replies", replies::all)
                    .onSuccess(all -> fitting.set(fitting(all, words, language)))
                    .start();
        }
    }

    /** Where the word that asks begins, the dot or slash included. */
    static int begin(String beforeCaret) {
        Matcher matcher = ASKED.matcher(beforeCaret);
        return matcher.find() ? matcher.start(1) - 1 : beforeCaret.length();
    }

    /** Closes the list until another word asks. */
    void dismiss() {
        dismissed = true;
        close();
    }

    void close() {
        asked = Optional.empty();
        reading.cancel();
        fitting.set(List.of());
    }

    void save(String shortcut, String text, Runnable saved, Consumer<CannedReplyRefused.Why> refused) {
        tasks.run("save canned reply", () -> replies.add(shortcut, text, ""))
                .onSuccess(_ -> saved.run())
                .onFailure(CannedReplyRefused.class, refusal -> refused.accept(refusal.why()))
                .start();
    }

    /** By shortcut first, then by text; of one shortcut, the visitor's language comes first. */
    static List<CannedReply> fitting(List<CannedReply> all, String words, String language) {
        return all.stream()
                .filter(reply -> rank(reply, words) < 3)
                .sorted(Comparator.<CannedReply>comparingInt(reply -> rank(reply, words))
                        .thenComparingInt(reply -> foreign(reply, language))
                        .thenComparing(reply -> reply.shortcut().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static int rank(CannedReply reply, String words) {
        String shortcut = reply.shortcut().toLowerCase(Locale.ROOT);
        if (shortcut.startsWith(words)) {
            return 0;
        }
        if (shortcut.contains(words)) {
            return 1;
        }
        return reply.text().toLowerCase(Locale.ROOT).contains(words) ? 2 : 3;
    }

    private static int foreign(CannedReply reply, String language) {
        if (reply.language().isEmpty()) {
            return 1;
        }
        return !language.isEmpty() && language.toLowerCase(Locale.ROOT).startsWith(reply.language()) ? 0 : 2;
    }
}
