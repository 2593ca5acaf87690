package io.smarthub.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Renders every screen of the database to pictures; needs no display. */
@Command(name = "screens", description = "${bundle:command.screens}")
final class ScreensCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{3,4})x(\\d{3,4})");

    enum ThemeName {
        LIGHT,
        DARK
    }

    enum LanguageName {
        EN,
        DE
    }

    @ParentCommand
    private @Nullable Smarthub root;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "${bundle:option.pictures}")
    private @Nullable Path out;

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            defaultValue = "LIGHT",
            description = "${bundle:option.theme}")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(names = "--lang", paramLabel = "en|de", defaultValue = "EN", description = "${bundle:option.lang}")
    private LanguageName language = LanguageName.EN;

    @Option(names = "--size", paramLabel = "WxH", defaultValue = "1280x800", description = "${bundle:option.size}")
    private String size = "1280x800";

    @Option(names = "--json", description = "${bundle:option.json}")
    private boolean json;

    @Override
    public Integer call() {
        Smarthub smarthub = Objects.requireNonNull(root);
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new WrongUsage(smarthub.messages().get("size.unreadable", size));
        }
        List<Path> files = smarthub.environment()
                .windows()
                .screens(new Environment.ScreensRequest(
                        smarthub.folder(),
                        Objects.requireNonNull(out).toAbsolutePath().normalize(),
                        smarthub.clock(),
                        theme == ThemeName.DARK,
                        language == LanguageName.DE ? Locale.GERMAN : Locale.ENGLISH,
                        Integer.parseInt(matcher.group(1)),
                        Integer.parseInt(matcher.group(2))));
        Console console = smarthub.environment().console();
        if (json) {
            ObjectNode document = JsonMapper.shared().createObjectNode();
            files.forEach(file -> document.withArrayProperty("files").add(file.toString()));
            console.json(document);
        } else {
            files.forEach(file -> console.result(file.toString()));
        }
        return ExitStatus.DONE.code();
    }
}
