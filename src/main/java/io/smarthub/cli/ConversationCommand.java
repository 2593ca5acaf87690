package io.smarthub.cli;

import io.smarthub.app.inbox.ConversationDetail;
import io.smarthub.app.inbox.ConversationReader;
import io.smarthub.domain.conversation.Event;
import io.smarthub.domain.conversation.Why;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** One conversation, with the reason for its outcome and the quota unit it used. */
@Command(name = "conversation", description = "${bundle:command.conversation}")
final class ConversationCommand extends DeskCommand {

    @Parameters(paramLabel = "ID")
    private String id = "";

    @Override
    ExitStatus run(Desk desk) {
        Optional<ConversationDetail> found = find(desk.conversations()).flatMap(desk.conversations()::conversation);
        if (found.isEmpty()) {
            console().message(messages().get("conversation.unknown", id));
            return ExitStatus.PARTLY;
        }
        ConversationDetail detail = found.get();
        if (asJson()) {
            ObjectNode document = JsonMapper.shared().createObjectNode();
            ConversationJson.put(detail, document);
            answer(document);
        } else {
            print(
                    detail,
                    new ConversationText(messages(), desk.account().account().zone()));
        }
        return ExitStatus.DONE;
    }

    private Optional<Long> find(ConversationReader reader) {
        if (id.matches("\\d{1,18}")) {
            return Optional.of(Long.parseLong(id));
        }
        int colon = id.indexOf(':');
        if (colon < 1) {
            throw new WrongUsage(messages().get("conversation.id", id));
        }
        return reader.find(id.substring(0, colon), id.substring(colon + 1));
    }

    private void print(ConversationDetail detail, ConversationText text) {
        Why why = detail.classification().why();
        answer(text.line(detail.row()));
        answer(messages()
                .sentence(
                        "io.smarthub.i18n.conversation",
                        "why." + why.rule().name().toLowerCase(Locale.ROOT)));
        answer(messages()
                .get("conversation.why", why.rule().id(), new LedgerText(messages(), text).sureness(why.evidence())));
        if (detail.quota() != null) {
            answer(messages()
                    .get(
                            "conversation.quota",
                            messages().month(detail.quota().month()),
                            text.time(detail.quota().countedAt())));
            Event use = detail.classification().firstInteraction();
            if (use != null) {
                answer(new LedgerText(messages(), text).why(use, detail.quota().reason()));
            }
        }
        answer("");
        detail.events().forEach(event -> answer(text.line(event)));
    }
}
