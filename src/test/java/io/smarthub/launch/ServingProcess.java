package io.smarthub.launch;

import io.smarthub.app.webchat.Serving;
import io.smarthub.app.webchat.WebChatSettings;
import io.smarthub.domain.billing.Action;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.chatbot.Shop;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

/** Serves the web chat of a folder until its standard input ends, with an inbox that follows, and answers questions about itself. */
public final class ServingProcess {

    private ServingProcess() {}

    /** @param arguments the folder, and {@code chatbot} where visitors meet one */
    public static void main(String[] arguments) throws IOException {
        try (Workspace workspace = Workspace.open(
                        Path.of(arguments[0]),
                        Clock.systemDefaultZone(),
                        InputStream.nullInputStream(),
                        OutputStream.nullOutputStream());
                FollowingInbox inbox = new FollowingInbox(workspace.conversations(), workspace.changes())) {
            if (!workspace.billing().books().capacity().plan().isPaid()) {
                boolean chatbot = arguments.length > 1;
                workspace.billing().perform(new Action.ChoosePlan(chatbot ? PlanCode.PRO : PlanCode.STANDARD), "");
                if (chatbot) {
                    workspace.billing().perform(new Action.EnablePackage("CONV-2500"), "");
                    workspace
                            .chatbots()
                            .publish(workspace.chatbots().add(Shop.flow()).id());
                }
            }
            workspace.stay();
            try (Serving serving = workspace.serve(WebChatSettings.DEFAULT.withPort(0))) {
                System.out.println(serving.url());
                answer(inbox);
            }
        }
    }

    private static void answer(FollowingInbox inbox) throws IOException {
        BufferedReader questions = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String question = questions.readLine(); question != null; question = questions.readLine()) {
            System.out.println(
                    switch (question) {
                        case "heap" -> heapAfterCollection();
                        case "inbox" -> inbox.told();
                        default -> throw new IllegalArgumentException(question);
                    });
        }
    }

    /** Used bytes; the second collection takes what the first has made unreachable. */
    private static long heapAfterCollection() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
