package io.smarthub.webchat;

import org.junit.jupiter.api.AfterEach;

/** A server for every test, started anew where a test wants other limits. */
abstract class WithServer {

    TestServer server = TestServer.start();

    @AfterEach
    void stop() {
        server.close();
    }

    final void restart(SomeLimits limits) {
        server.close();
        server = TestServer.with(limits.build());
    }
}
