package io.smarthub.app.search;

import io.smarthub.domain.conversation.Outcome;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The values an operator knows, in English and German. */
final class Vocabulary<T> {

    static final Vocabulary<Outcome> OUTCOMES = new Vocabulary<>(Map.of(
            "resolved", Outcome.RESOLVED,
            "aufgelöst", Outcome.RESOLVED,
            "gelöst", Outcome.RESOLVED,
            "escalated", Outcome.ESCALATED,
            "eskaliert", Outcome.ESCALATED,
            "none", Outcome.NONE,
            "keine", Outcome.NONE,
            "keins", Outcome.NONE));

    static final Vocabulary<Clause.State> STATES = new Vocabulary<>(Map.of(
            "open", Clause.State.OPEN,
            "offen", Clause.State.OPEN,
            "resolved", Clause.State.RESOLVED,
            "gelöst", Clause.State.RESOLVED,
            "unread", Clause.State.UNREAD,
            "ungelesen", Clause.State.UNREAD,
            "waiting", Clause.State.WAITING,
            "wartend", Clause.State.WAITING,
            "chatbot", Clause.State.CHATBOT));

    private final Map<String, T> byForm;

    private Vocabulary(Map<String, T> values) {
        byForm = values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> Fold.collapsed(Fold.expanded(entry.getKey())), Map.Entry::getValue));
    }

    /** The value of this name; of its beginning, too, while it is being typed and can mean one value only. */
    Optional<T> find(String name, boolean typing) {
        String form = Fold.collapsed(Fold.expanded(name));
        T exact = byForm.get(form);
        if (exact != null || !typing || form.isEmpty()) {
            return Optional.ofNullable(exact);
        }
        Set<T> possible = byForm.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(form))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
        return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
    }
}
