package io.smarthub.cli;

import io.smarthub.app.account.NumbersMoved;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads or changes settings; a change that moves numbers says which. */
@Command(name = "settings", description = "${bundle:command.settings}")
final class SettingsCommand extends DeskCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "KEY")
    private @Nullable String key;

    @Parameters(index = "1", arity = "0..1", paramLabel = "VALUE")
    private @Nullable String value;

    @Override
    ExitStatus run(Desk desk) {
        if (key != null) {
            Setting setting = setting(key);
            if (value != null) {
                change(desk, setting, value);
            } else if (!asJson()) {
                answer(setting.read(desk));
                return ExitStatus.DONE;
            }
        }
        if (asJson()) {
            ObjectNode document = JsonMapper.shared().createObjectNode();
            for (Setting setting : Setting.values()) {
                setting.put(desk, document);
            }
            answer(document);
        } else if (key == null) {
            for (Setting setting : Setting.values()) {
                answer("%-16s %s".formatted(setting.key(), setting.read(desk)));
            }
        }
        return ExitStatus.DONE;
    }

    private Setting setting(String name) {
        return Setting.of(name)
                .orElseThrow(() -> new WrongUsage(messages().get("settings.unknown", name, Setting.keys())));
    }

    private void change(Desk desk, Setting setting, String to) {
        Optional<NumbersMoved> moved = setting.write(desk, to);
        if (moved.isEmpty()) {
            throw new WrongUsage(messages().get("settings.value", to, setting.key(), setting.takes()));
        }
        desk.billing().catchUp();
        String now = setting.read(desk);
        console()
                .message(
                        now.isEmpty()
                                ? messages().get("settings.emptied", setting.key())
                                : messages().get("settings.changed", setting.key(), now));
        if (setting == Setting.CURRENCY) {
            new TermsText(messages()).currency(desk.billing().view()).ifPresent(console()::message);
        }
        if (moved.get().any()) {
            NumbersMoved numbers = moved.get();
            console()
                    .message(messages()
                            .get(
                                    "settings.moved",
                                    numbers.conversations(),
                                    numbers.resolvedBefore(),
                                    numbers.resolvedAfter(),
                                    numbers.escalatedBefore(),
                                    numbers.escalatedAfter(),
                                    numbers.quotaMonths()));
        }
    }
}
