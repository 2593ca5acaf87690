package io.smarthub.flows;

import io.smarthub.domain.chatbot.Limits;
import io.smarthub.domain.chatbot.Message;
import io.smarthub.domain.chatbot.Question;
import io.smarthub.domain.chatbot.Reply;
import io.smarthub.domain.chatbot.Step;
import io.smarthub.domain.chatbot.Target;
import io.smarthub.domain.chatbot.Tree;
import io.smarthub.flows.FileProblem.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a tree of the flat list of messages that a file has. */
final class TreeReading {

    private final Map<String, Listed> listed = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> above = new LinkedHashSet<>();
    private final Notes notes;

    /** A message as listed, its targets not looked up. */
    private record Listed(
            Json.Obj place,
            String id,
            String text,
            Link onward,
            @Nullable Question question,
            @Nullable List<Button> buttons) {}

    private record Button(String id, String label, Link link) {}

    /** @param goTo the message it leads to, null where it leads out by {@code exit} */
    private record Link(Json place, @Nullable String goTo, Target.Exit exit) {}

    private TreeReading(Notes notes) {
        this.notes = notes;
    }

    static Optional<Tree> read(Members members, Notes notes) {
        TreeReading reading = new TreeReading(notes);
        String start = members.text("start");
        members.list("messages").forEach(reading::list);
        if (!members.has("messages")) {
            notes.problem(FileProblem.at(members.object(), Reason.MISSING_MEMBER, "messages"));
        }
        if (!notes.problems().isEmpty()) {
            return Optional.empty();
        }
        Json place = members.object().member("start").orElse(members.object());
        Target menu = reading.target(new Link(place, start, Target.Exit.END), 1);
        if (notes.problems().isEmpty()) {
            reading.reportUnreached();
        }
        return menu instanceof Target.Say(Message message) ? Optional.of(new Tree(message)) : Optional.empty();
    }

    private void list(Members members) {
        String id = members.text("id");
        String text = members.text("text");
        Optional<Question> question = members.members("ask").map(TreeReading::question);
        List<Button> buttons =
                members.list("replies").stream().map(this::button).toList();
        boolean offers = members.has("replies");
        if (offers && question.isEmpty() && (members.has("goTo") || members.has("then"))) {
            notes.problem(FileProblem.at(members.object(), Reason.TWO_TARGETS, "replies"));
        }
        Listed message =
                new Listed(members.object(), id, text, link(members), question.orElse(null), offers ? buttons : null);
        members.reportUnknown();
        if (listed.putIfAbsent(id, message) != null) {
            notes.problem(FileProblem.at(members.object(), Reason.DUPLICATE_MESSAGE, Notes.shown(id)));
        }
    }

    private Button button(Members members) {
        Button button = new Button(members.text("id"), members.text("label"), link(members));
        members.reportUnknown();
        return button;
    }

    private Link link(Members members) {
        Optional<String> goTo = members.mayText("goTo");
        Target.Exit exit = members.word("then", Target.Exit.class, Target.Exit.END);
        if (goTo.isPresent() && members.has("then")) {
            notes.problem(FileProblem.at(members.object(), Reason.TWO_TARGETS, "goTo"));
        }
        Json place = members.object().member("goTo").orElse(members.object());
        return new Link(place, goTo.orElse(null), exit);
    }

    private static Question question(Members members) {
        Question question = new Question(
                members.wordNeeded("kind", Question.Kind.class, Question.Kind.TEXT),
                members.text("variable"),
                members.text("complaint", ""));
        members.reportUnknown();
        return question;
    }

    /** The target; where there is none, the problem is noted and the end stands in. */
    private Target target(Link link, int level) {
        String goTo = link.goTo();
        if (goTo == null) {
            return link.exit();
        }
        Listed message = listed.get(goTo);
        if (message == null) {
            return wrong(link, Reason.MISSING_TARGET, goTo);
        }
        if (above.contains(goTo)) {
            return wrong(link, Reason.CYCLE, goTo);
        }
        if (!taken.add(goTo)) {
            return wrong(link, Reason.SHARED_TARGET, goTo);
        }
        if (level > Limits.LEVELS) {
            notes.problem(FileProblem.at(
                    link.place(), Reason.TOO_DEEP, String.valueOf(level), String.valueOf(Limits.LEVELS)));
            return Target.Exit.END;
        }
        above.add(goTo);
        Step step = step(message, level);
        above.remove(goTo);
        return new Target.Say(new Message(message.id(), message.text(), step));
    }

    private Step step(Listed message, int level) {
        List<Reply> replies = new ArrayList<>();
        List<Button> buttons = message.buttons();
        for (Button button : buttons == null ? List.<Button>of() : buttons) {
            replies.add(new Reply(button.id(), button.label(), target(button.link(), level + 1)));
        }
        Question question = message.question();
        if (question != null) {
            return new Step.Ask(question, target(message.onward(), level + 1), replies);
        }
        return buttons == null ? new Step.Go(target(message.onward(), level + 1)) : new Step.Choice(replies);
    }

    private Target wrong(Link link, Reason reason, String goTo) {
        notes.problem(FileProblem.at(link.place(), reason, Notes.shown(goTo)));
        return Target.Exit.END;
    }

    private void reportUnreached() {
        listed.values().stream()
                .filter(message -> !taken.contains(message.id()))
                .forEach(message ->
                        notes.problem(FileProblem.at(message.place(), Reason.UNREACHABLE, Notes.shown(message.id()))));
    }
}
