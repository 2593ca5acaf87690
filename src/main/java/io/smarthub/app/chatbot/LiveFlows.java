package io.smarthub.app.chatbot;

import io.smarthub.domain.chatbot.FlowArchive;
import io.smarthub.domain.chatbot.Triggering;

/** Port: the flows that visitors meet. Answers at once, from memory; follows what the owner publishes. */
public interface LiveFlows {

    /** Those that can be triggered now, the newest version of each, in their order. */
    Triggering triggering();

    /** Every version that was ever published: a running conversation finishes on its own. */
    FlowArchive archive();
}
