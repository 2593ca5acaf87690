package io.smarthub.cli;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.Decision;
import io.smarthub.domain.billing.EndedPieces;
import io.smarthub.domain.billing.LatePayment;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.Preview;
import io.smarthub.domain.billing.RenewalWish;
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
        String packages = late.ended().stream()
                .filter(ended -> !isAgents(ended))
                .map(EndedPieces::code)
                .collect(Collectors.joining(", "));
        if (!packages.isEmpty()) {
            String first = owedFor(late, false);
            lines.add(
                    messages.get(first.isEmpty() ? "paid.late-packages" : "paid.late-packages-owed", packages, first));
        }
        late.ended().stream()
                .filter(this::isAgents)
                .map(ended -> agents(ended, late))
                .forEach(lines::add);
        return lines;
    }

    /** The command takes how many there are to be in all. */
    private String agents(EndedPieces ended, LatePayment late) {
        int wanted = RenewalWish.of(after)
                .packageOf(ended.code())
                .map(PackageStanding::renewing)
                .orElse(0);
        String first = owedFor(late, true);
        return messages.get(
                first.isEmpty() ? "paid.late-agents" : "paid.late-agents-owed",
                String.valueOf(wanted + ended.pieces()),
                first,
                ended.left() == 0 ? 0 : ended.pieces());
    }

    private String owedFor(LatePayment late, boolean agents) {
        return IfPaidText.numbers(late.ended().stream()
                .filter(ended -> isAgents(ended) == agents)
                .flatMap(ended -> after.owedFor(ended.code()).stream()));
    }

    private boolean isAgents(EndedPieces ended) {
        return after.terms()
                .catalogue()
                .addOn(ended.code())
                .filter(addOn -> addOn.kind() == AddOn.Kind.AGENTS)
                .isPresent();
    }
}
