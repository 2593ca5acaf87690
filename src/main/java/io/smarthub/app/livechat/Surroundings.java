package io.smarthub.app.livechat;

import io.smarthub.app.attachments.AttachmentFiles;
import io.smarthub.app.chatbot.LiveFlows;
import io.smarthub.app.intake.IntakeStore;
import io.smarthub.domain.chatbot.Allowance;
import java.time.Clock;
import java.time.ZoneId;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What the live chat stands on.
 *
 * @param store where everything said is kept
 * @param past what is kept
 * @param files what visitors and agents sent besides words
 * @param flows the owner's chatbots
 * @param allowance what the plan allows now (D6)
 * @param staffed whether conversations are given to anybody; asked away from the FX thread
 * @param zone the account's, which schedules are meant in
 * @param clock gives the time of everything said
 */
public record Surroundings(
        IntakeStore store,
        WebConversations past,
        AttachmentFiles files,
        LiveFlows flows,
        Supplier<Allowance> allowance,
        BooleanSupplier staffed,
        Supplier<ZoneId> zone,
        Clock clock) {}
