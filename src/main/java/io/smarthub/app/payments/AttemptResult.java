package io.smarthub.app.payments;

import io.smarthub.app.payments.ChargeResult.Declined;
import io.smarthub.app.payments.ChargeResult.NeedsAction;
import io.smarthub.app.payments.ChargeResult.NotFound;
import io.smarthub.app.payments.ChargeResult.Processing;
import io.smarthub.app.payments.ChargeResult.Rejected;
import io.smarthub.app.payments.ChargeResult.Succeeded;
import io.smarthub.app.payments.ChargeResult.Unclear;
import java.time.Instant;

/**
 * What was heard of an attempt, and when.
 *
 * @param reference the gateway's; empty where there is none
 * @param code the gateway's word for the reason; empty where there is none
 * @param sentence the reason in the gateway's words; empty where there is none
 */
public record AttemptResult(Instant at, AttemptState state, String reference, String code, String sentence) {

    /** What a gateway answered. */
    public static AttemptResult of(Instant at, ChargeResult result) {
        return switch (result) {
            case Succeeded(String reference) -> new AttemptResult(at, AttemptState.SUCCEEDED, reference, "", "");
            case Declined(String reference, String code, String sentence) ->
                new AttemptResult(at, AttemptState.DECLINED, reference, code, sentence);
            case NeedsAction(String reference) -> new AttemptResult(at, AttemptState.NEEDS_ACTION, reference, "", "");
            case Processing(String reference) -> new AttemptResult(at, AttemptState.PROCESSING, reference, "", "");
            case Rejected(String code, String sentence) ->
                new AttemptResult(at, AttemptState.REJECTED, "", code, sentence);
            case NotFound() -> new AttemptResult(at, AttemptState.NOT_BEGUN, "", "", "");
            case Unclear(String why) -> new AttemptResult(at, AttemptState.UNCLEAR, "", "", why);
        };
    }
}
