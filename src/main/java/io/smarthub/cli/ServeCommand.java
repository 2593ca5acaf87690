package io.smarthub.cli;

import io.smarthub.app.webchat.Serving;
import io.smarthub.app.webchat.WebChatSetting;
import io.smarthub.app.webchat.WebChatSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Runs the web chat without a window until the process is asked to end. */
@Command(name = "serve", description = "${bundle:command.serve}")
final class ServeCommand extends DeskCommand {

    /** For scripts, which wait for it: the same in every language. */
    private static final String LISTENING = "listening on ";

    @Option(names = "--host", paramLabel = "H", description = "${bundle:option.host}")
    private @Nullable String host;

    @Option(names = "--port", paramLabel = "P", description = "${bundle:option.port}")
    private @Nullable String port;

    @Override
    void check() {
        settings(WebChatSettings.DEFAULT);
    }

    @Override
    ExitStatus run(Desk desk) {
        try (Serving serving =
                desk.serve(settings(desk.preferences().preferences().webChat()))) {
            if (asJson()) {
                answer(JsonMapper.shared()
                        .createObjectNode()
                        .put("url", serving.url().toString()));
            } else {
                answer(LISTENING + serving.url());
            }
            waitForInterrupt();
        }
        return ExitStatus.DONE;
    }

    private WebChatSettings settings(WebChatSettings kept) {
        return with(WebChatSetting.PORT, port, "--port", with(WebChatSetting.ADDRESS, host, "--host", kept));
    }

    private WebChatSettings with(
            WebChatSetting setting, @Nullable String value, String option, WebChatSettings settings) {
        return value == null
                ? settings
                : Optional.of(value)
                        .filter(text -> !text.isBlank())
                        .flatMap(text -> setting.with(settings, text))
                        .orElseThrow(() -> wrong("serve.value", option, setting.takes(), value));
    }
}
