package io.smarthub.flows;

import io.smarthub.app.chatbot.FlowFormat;
import io.smarthub.app.chatbot.Template;
import io.smarthub.domain.chatbot.Flow;
import io.smarthub.flows.FileProblem.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chatbots as JSON, as templates, and as exports of Typebot. */
public final class FlowFiles implements FlowFormat {

    private static final String IMPORTED = "typebot-import";

    @Override
    public String write(Flow flow) {
        return FlowWriter.write(flow);
    }

    @Override
    public Optional<Flow> read(String text) {
        return FlowReader.readText(text) instanceof FlowReading.Read read ? Optional.of(read.flow()) : Optional.empty();
    }

    @Override
    public Flow template(Template template, Locale language) {
        return Templates.read(template, language);
    }

    @Override
    public FromFile file(Path file, Locale language) {
        Sentences sentences = new Sentences(language);
        byte[] bytes;
        try {
            bytes = JsonText.of(file).getBytes(StandardCharsets.UTF_8);
        } catch (Unusable e) {
            return new FromFile.Refused(List.of(sentences.of(e.problem())));
        }
        return switch (TypebotReader.read(bytes, IMPORTED, language)) {
            case TypebotReading.Taken taken ->
                new FromFile.Taken(
                        taken.flow(), taken.notes().stream().map(sentences::of).toList());
            case TypebotReading.Refused(FileProblem problem)
            when problem.reason() == Reason.TYPEBOT_VERSION || problem.reason() == Reason.TYPEBOT_EMPTY ->
                new FromFile.Refused(List.of(sentences.of(problem)));
            case TypebotReading.Refused _ -> ours(bytes, sentences);
        };
    }

    private static FromFile ours(byte[] bytes, Sentences sentences) {
        return switch (FlowReader.read(bytes)) {
            case FlowReading.Read read ->
                new FromFile.Taken(
                        read.flow(), read.remarks().stream().map(sentences::of).toList());
            case FlowReading.Refused refused ->
                new FromFile.Refused(
                        refused.problems().stream().map(sentences::of).toList());
        };
    }
}
