package io.smarthub.domain.chatbot;

import io.smarthub.domain.chatbot.FlowProblem.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a flow's messages. */
final class TreeCheck {

    private final List<FlowProblem> problems = new ArrayList<>();
    private final Set<String> messageIds = new HashSet<>();
    private final Set<String> replyIds = new HashSet<>();
    private final Set<String> variables;

    private TreeCheck(List<Visit> visits) {
        variables = visits.stream()
                .map(visit -> visit.message().step())
                .filter(Step.Ask.class::isInstance)
                .map(step -> ((Step.Ask) step).question().variable())
                .collect(Collectors.toUnmodifiableSet());
    }

    static List<FlowProblem> problems(Tree tree) {
        List<Visit> visits = tree.visits();
        TreeCheck check = new TreeCheck(visits);
        visits.forEach(check::visit);
        if (visits.size() > Limits.MESSAGES) {
            check.found(visits.getFirst().place(), Kind.TOO_MANY_MESSAGES, visits.size(), Limits.MESSAGES);
        }
        check.endless(tree);
        return List.copyOf(check.problems);
    }

    private void visit(Visit visit) {
        Place place = visit.place();
        if (visit.level() > Limits.LEVELS) {
            found(place, Kind.TOO_DEEP, visit.level(), Limits.LEVELS);
            return;
        }
        String id = visit.message().id();
        if (!FlowCheck.ID.matcher(id).matches()) {
            found(place, Kind.BAD_MESSAGE_ID, id);
        } else if (!messageIds.add(id)) {
            found(place, Kind.DUPLICATE_MESSAGE_ID, id);
        }
        text(place, visit.message().text());
        step(place, visit.message().step());
    }

    private void text(Place place, String text) {
        int length = Limits.length(text);
        if (text.isBlank()) {
            found(place, Kind.EMPTY_TEXT);
        } else if (length > Limits.TEXT) {
            found(place, Kind.TEXT_TOO_LONG, length, Limits.TEXT);
        }
        spoken(place, text);
    }

    /** What holds for everything the chatbot says. */
    private void spoken(Place place, String text) {
        if (Texts.isForbidden(text, true)) {
            found(place, Kind.FORBIDDEN_CHARACTER);
        }
        Placeholders.names(text)
                .filter(name -> !variables.contains(name))
                .distinct()
                .forEach(name -> found(place, Kind.UNKNOWN_VARIABLE, name));
    }

    private void step(Place place, Step step) {
        List<Reply> replies = step.replies();
        if (step instanceof Step.Choice && replies.isEmpty()) {
            found(place, Kind.NO_REPLIES);
        }
        if (replies.size() > Limits.REPLIES) {
            found(place, Kind.TOO_MANY_REPLIES, replies.size(), Limits.REPLIES);
        }
        Set<String> labels = new HashSet<>();
        for (Reply reply : replies) {
            reply(place.reply(reply), reply, labels);
        }
        if (step instanceof Step.Ask ask) {
            question(place, ask.question());
        }
    }

    private void reply(Place place, Reply reply, Set<String> labels) {
        if (!FlowCheck.ID.matcher(reply.id()).matches()) {
            found(place, Kind.BAD_REPLY_ID, reply.id());
        } else if (!replyIds.add(reply.id())) {
            found(place, Kind.DUPLICATE_REPLY_ID, reply.id());
        }
        int length = Limits.length(reply.label());
        if (reply.label().isBlank()) {
            found(place, Kind.EMPTY_LABEL);
        } else if (length > Limits.LABEL) {
            found(place, Kind.LABEL_TOO_LONG, length, Limits.LABEL);
        } else if (!labels.add(reply.label().strip().toLowerCase(Locale.ROOT))) {
            found(place, Kind.DUPLICATE_LABEL, reply.label());
        }
        if (Texts.isForbidden(reply.label(), false)) {
            found(place, Kind.FORBIDDEN_CHARACTER);
        }
    }

    private void question(Place place, Question question) {
        if (!Question.VARIABLE.matcher(question.variable()).matches()) {
            found(place, Kind.BAD_VARIABLE, question.variable());
        }
        String complaint = question.complaint();
        int length = Limits.length(complaint);
        if (complaint.isBlank() && question.kind() != Question.Kind.TEXT) {
            found(place, Kind.EMPTY_COMPLAINT);
        } else if (length > Limits.TEXT) {
            found(place, Kind.TEXT_TOO_LONG, length, Limits.TEXT);
        }
        spoken(place, complaint);
    }

    /** Only from the menu can a loop begin: everything else in a tree leads down. */
    private void endless(Tree tree) {
        Message message = tree.menu();
        for (int level = 1; level <= Limits.LEVELS; level++) {
            if (!(message.step() instanceof Step.Go(Target target))) {
                return;
            }
            switch (target) {
                case Target.Say(Message next) -> message = next;
                case Target.Exit.MENU -> {
                    found(Place.menu(tree.menu().id()), Kind.ENDLESS);
                    return;
                }
                case Target.Exit.AGENT, Target.Exit.END -> {
                    return;
                }
            }
        }
    }

    private void found(Place place, Kind kind, Object... arguments) {
        problems.add(FlowProblem.of(place, kind, arguments));
    }
}
