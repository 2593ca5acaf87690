package io.smarthub.cli;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.LatePayment;
import io.smarthub.domain.billing.Preview;
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
        String packages = late.packages().stream()
                .filter(addOn -> addOn.kind() == AddOn.Kind.CONVERSATIONS)
                .map(AddOn::code)
                .collect(Collectors.joining(", "));
        if (!packages.isEmpty()) {
            String first = owedFor(late, AddOn.Kind.CONVERSATIONS);
            lines.add(
                    messages.get(first.isEmpty() ? "paid.late-packages" : "paid.late-packages-owed", packages, first));
        }
        String first = owedFor(late, AddOn.Kind.AGENTS);
        for (int at = 0; at < late.packages().size(); at++) {
            if (late.packages().get(at).kind() == AddOn.Kind.AGENTS) {
                lines.add(messages.get(
                        first.isEmpty() ? "paid.late-agents" : "paid.late-agents-owed",
                        String.valueOf(late.pieces().get(at)),
                        first));
            }
        }
        return lines;
    }

    private String owedFor(LatePayment late, AddOn.Kind kind) {
        return IfPaidText.numbers(late.packages().stream()
                .filter(addOn -> addOn.kind() == kind)
                .flatMap(addOn -> after.owedFor(addOn.code()).stream()));
    }
}
