package io.smarthub.bench;

import io.javalin.Javalin;
import java.io.IOException;
import java.lang.management.ManagementFactory;

/** A bare WebSocket server that says back what it is told: what the machine and the server's library can do at most. */
public final class EchoProcess {

    private EchoProcess() {}

    public static void main(String[] arguments) throws IOException {
        Javalin javalin = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.host = "127.0.0.1";
            config.routes.ws("/chat/v1/socket", socket -> socket.onMessage(ctx -> ctx.send(ctx.message())));
        });
        javalin.start(0);
        System.out.println("http://127.0.0.1:" + javalin.port());
        while (System.in.read() >= 0) {
            if (System.in.available() == 0) {
                System.gc();
                System.out.println(
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
        }
        javalin.stop();
    }
}
