package io.smarthub.flows;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.smarthub.app.chatbot.Template;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FlowSchemaTest {

    private static final Path SCHEMA = Path.of("assets/chatbot-flow.schema.json");
    private static final Path DOCS = Path.of("docs/chatbot-flows.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\\n(.*?)```");

    static List<Error> errors(String file) {
        try {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(SCHEMA));
            return schema.validate(file, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyTemplateHoldsTheSchema() throws IOException {
        for (Template template : Template.values()) {
            for (Locale language : Templates.LANGUAGES) {
                String name = template.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Path file = Path.of("src/main/resources/io/smarthub/flows/templates", name + "." + language + ".json");
                assertThat(errors(Files.readString(file))).as(file.toString()).isEmpty();
            }
        }
    }

    @Test
    void theExampleOfTheDocumentationHoldsTheSchemaAndIsAFlow() throws IOException {
        Matcher example = EXAMPLE.matcher(Files.readString(DOCS));
        assertThat(example.find()).isTrue();

        assertThat(errors(example.group(1))).isEmpty();
        assertThat(FlowReader.read(example.group(1).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(FlowReading.Read.class, read -> {
                    assertThat(read.remarks()).isEmpty();
                    assertThat(read.problems()).isEmpty();
                });
    }

    @Test
    void aFileThatBreaksALimitOrHasAnUnknownMemberDoesNot() {
        String file = FlowWriter.write(Templates.read(Template.SHOP_FAQ, Locale.ENGLISH));

        assertThat(errors(file.replace("Hello!", "x".repeat(500)))).isNotEmpty();
        assertThat(errors(file.replace("\"language\"", "\"lang\""))).isNotEmpty();
        assertThat(errors(file.replace("\"agent\"", "\"boss\""))).isNotEmpty();
    }
}
