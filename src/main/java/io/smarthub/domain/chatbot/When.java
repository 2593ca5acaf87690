package io.smarthub.domain.chatbot;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** What has to have happened before a flow is triggered; delays are whole seconds. */
public sealed interface When {

    /** The visitor is on the page for that long; 0 is at once. */
    record AfterLanding(Duration delay) implements When {

        public AfterLanding {
            delay = delay.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /** The visitor opened the chat box. */
    record ChatOpened() implements When {}

    /** The visitor sent a message. */
    record AfterMessage() implements When {}

    /** The visitor sent a message and got no reply for that long. */
    record WithoutReply(Duration delay) implements When {

        public WithoutReply {
            delay = delay.truncatedTo(ChronoUnit.SECONDS);
        }
    }
}
