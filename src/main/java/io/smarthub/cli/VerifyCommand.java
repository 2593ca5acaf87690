package io.smarthub.cli;

import io.smarthub.app.verify.Verified;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rebuilds every derived number from the events, and every invoice from the decisions, and compares. */
@Command(name = "verify", description = "${bundle:command.verify}")
final class VerifyCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        Verified verified = desk.verifier().verify();
        List<String> invoices = desk.billing().verify();
        int issued = desk.billing().view().invoices().size();
        List<String> mismatches =
                Stream.concat(verified.examples().stream(), invoices.stream()).toList();
        long count = verified.mismatches() + invoices.size();
        if (asJson()) {
            ObjectNode document = JsonMapper.shared().createObjectNode();
            document.put("conversations", verified.conversations());
            document.put("events", verified.events());
            mismatches.forEach(document.putArray("mismatches")::add);
            document.put("mismatchCount", count);
            document.put("invoices", issued);
            answer(document);
        } else {
            mismatches.forEach(this::answer);
            answer(messages().get("verify.done", verified.conversations(), verified.events(), count, issued));
        }
        return count == 0 ? ExitStatus.DONE : ExitStatus.PARTLY;
    }
}
