package io.smarthub.cli;

import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Books.Decided;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.EndedPieces;
import io.smarthub.domain.billing.LatePayment;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.Refusal;
import io.smarthub.domain.billing.UnpaidEndings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a payment after the grace days does not bring back, and what has to be paid before it can be bought again. */
final class LateText {

    private final Messages messages;
    private final Books before;
    private final Books after;

    LateText(Messages messages, Preview recorded) {
        this.messages = messages;
        before = recorded.before();
        after = recorded.after();
    }

    /** @param decisions the whole history, oldest first */
    List<String> lines(LatePayment late, List<Decision> decisions) {
        List<String> lines = new ArrayList<>();
        if (late.plan().isPresent() && before.period().isEmpty()) {
            lines.addAll(new EndedPlanText(messages, after).lines(decisions));
        } else if (late.plan().isPresent()) {
            List<Integer> owed = after.owedPlans();
            lines.add(messages.get(
                    owed.isEmpty() ? "paid.late-plan" : "paid.late-plan-owed",
                    before.plan().code().name(),
                    late.planEnds().map(messages::day).orElse(""),
                    IfPaidText.numbers(owed.stream())));
        }
        List<EndedPieces> packages = late.ended().stream()
                .filter(ended -> ended.addOn().kind() == AddOn.Kind.CONVERSATIONS)
                .toList();
        Stream.of(Again.values())
                .map(again -> packages.stream()
                        .filter(ended -> again(new Action.EnablePackage(ended.code())) == again)
                        .toList())
                .filter(some -> !some.isEmpty())
                .map(some -> packages(
                        some, again(new Action.EnablePackage(some.getFirst().code()))))
                .forEach(lines::add);
        late.ended().stream()
                .filter(ended -> ended.addOn().kind() == AddOn.Kind.AGENTS)
                .map(this::agents)
                .forEach(lines::add);
        return lines;
    }

    private String packages(List<EndedPieces> ended, Again again) {
        return messages.get(
                again.packages,
                ended.stream().map(EndedPieces::code).collect(Collectors.joining(", ")),
                owedFor(ended));
    }

    /** The command takes how many there are to be in all. */
    private String agents(EndedPieces ended) {
        int wanted = new UnpaidEndings(after).agentsWithThem();
        return messages.get(
                again(new Action.SetAgents(wanted)).agents,
                String.valueOf(wanted),
                owedFor(List.of(ended)),
                ended.left() == 0 ? 0 : ended.pieces());
    }

    private String owedFor(List<EndedPieces> ended) {
        return IfPaidText.numbers(ended.stream().flatMap(one -> after.owedFor(one.code()).stream()));
    }

    /** Whether it can be bought again. A command that would be refused is not named. */
    private Again again(Action action) {
        return switch (after.decide(Decision.of(after.at(), action), 0)) {
            case Decided.Accepted _ -> Again.AT_ONCE;
            case Decided.Refused(Refusal.PayFirst _) -> Again.ONCE_PAID;
            case Decided.Refused _ -> Again.NOT_NOW;
        };
    }

    private enum Again {
        AT_ONCE("paid.late-packages", "paid.late-agents"),
        ONCE_PAID("paid.late-packages-owed", "paid.late-agents-owed"),
        NOT_NOW("paid.late-packages-not", "paid.late-agents-not");

        private final String packages;
        private final String agents;

        Again(String packages, String agents) {
            this.packages = packages;
            this.agents = agents;
        }
    }
}
