package io.smarthub.cli;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.BoughtAgain;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.EndedPieces;
import io.smarthub.domain.billing.LatePayment;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.UnpaidEndings;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

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
        for (BoughtAgain again : BoughtAgain.values()) {
            List<EndedPieces> some = packages.stream()
                    .filter(ended -> BoughtAgain.of(ended, after, decisions) == again)
                    .toList();
            if (!some.isEmpty()) {
                lines.add(packages(some, again));
            }
        }
        late.ended().stream()
                .filter(ended -> ended.addOn().kind() == AddOn.Kind.AGENTS)
                .map(ended -> agents(ended, decisions))
                .forEach(lines::add);
        return lines;
    }

    private String packages(List<EndedPieces> ended, BoughtAgain again) {
        String key = switch (again) {
            case AT_ONCE -> "paid.late-packages";
            case ONCE_PAID -> "paid.late-packages-owed";
            case NOT_NOW -> "paid.late-packages-not";
        };
        return messages.get(
                key, ended.stream().map(EndedPieces::code).collect(Collectors.joining(", ")), owedFor(ended));
    }

    /** The command takes how many there are to be in all; one that would be refused is not named. */
    private String agents(EndedPieces ended, List<Decision> decisions) {
        String key = switch (BoughtAgain.of(ended, after, decisions)) {
            case AT_ONCE -> "paid.late-agents";
            case ONCE_PAID -> "paid.late-agents-owed";
            case NOT_NOW -> "paid.late-agents-not";
        };
        return messages.get(
                key,
                String.valueOf(new UnpaidEndings(after).agentsWith(ended, decisions)),
                owedFor(List.of(ended)),
                ended.left() == 0 ? 0 : ended.pieces());
    }

    private String owedFor(List<EndedPieces> ended) {
        return IfPaidText.numbers(ended.stream().flatMap(one -> after.owedFor(one.code()).stream()));
    }
}
