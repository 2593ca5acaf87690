package io.smarthub.launch;

import io.smarthub.app.changes.Changes;
import io.smarthub.app.chatbot.ChatbotService;
import io.smarthub.app.chatbot.FlowFormat;
import io.smarthub.app.chatbot.NewIds;
import io.smarthub.flows.FlowFiles;
import io.smarthub.store.Database;
import io.smarthub.store.chatbot.H2FlowStore;
import java.security.SecureRandom;
import java.time.Clock;

/** The chatbots of a data folder, now or at another time. */
record FolderChatbots(Database database, Changes changes) {

    ChatbotService at(Clock clock) {
        FlowFormat flows = new FlowFiles();
        return new ChatbotService(
                new H2FlowStore(database, flows, clock), flows, changes, new NewIds(new SecureRandom()));
    }
}
