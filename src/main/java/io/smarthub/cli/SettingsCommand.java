package io.smarthub.cli;

import io.smarthub.app.account.NumbersMoved;
import java.time.ZoneId;
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

    /** The running period keeps its last instant, which is another local time now. */
    private Optional<String> periodTurns(Desk desk, ZoneId before) {
        ZoneId now = desk.account().account().zone();
        return desk.billing()
                .books()
                .period()
                .filter(period ->
                        !period.until().equals(period.end().atStartOfDay(now).toInstant()))
                .map(period -> messages()
                        .get(
                                "settings.period-turns",
                                messages().moment(period.until(), now),
                                now.getId(),
                                messages().moment(period.until(), before),
                                before.getId()));
    }

    private Setting setting(String name) {
        return Setting.of(name)
                .orElseThrow(() -> new WrongUsage(messages().get("settings.unknown", name, Setting.keys())));
    }

    private void change(Desk desk, Setting setting, String to) {
        ZoneId zone = desk.account().account().zone();
        Optional<NumbersMoved> moved = new RecomputingText(console(), messages())
                .watch(desk.account().recomputing(), () -> setting.write(desk, to));
        if (moved.isEmpty()) {
            String key = setting == Setting.CURRENCY ? "settings.no-prices" : "settings.value";
            throw new WrongUsage(messages().get(key, to, setting.key(), setting.takes(desk)));
        }
        desk.billing().catchUp();
        String now = setting.read(desk);
        Messages inNew =
                setting == Setting.LANGUAGE ? root().messages(desk.preferences().preferences()) : messages();
        var text = new SettingText(inNew);
        console().message(now.isEmpty() ? text.emptied(setting) : text.changed(setting, now));
        if (setting == Setting.CURRENCY) {
            new TermsText(messages())
                    .currency(desk.billing().view(), desk.account().account().currency())
                    .forEach(console()::message);
        }
        if (setting == Setting.ZONE) {
            periodTurns(desk, zone).ifPresent(console()::message);
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
