package io.smarthub.settings;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.billing.ShippedCatalogue;
import io.smarthub.domain.billing.CatalogueProblem;
import io.smarthub.domain.billing.CatalogueProblem.Kind;
import io.smarthub.domain.billing.CatalogueText.Reading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueFileTest {

    @TempDir
    Path dir;

    private CatalogueFile file;

    @BeforeEach
    void inThatFolder() {
        file = new CatalogueFile(dir);
    }

    @Test
    void withoutAFileTheShippedCatalogueHolds() {
        assertThat(file.read()).isEqualTo(new Reading.Read(new ShippedCatalogue().catalogue()));
        assertThat(file.path()).doesNotExist();
    }

    @Test
    void theFileForEditingIsTheShippedOneWithItsCommentsAndIsNeverOverwritten() throws IOException {
        Path path = file.forEditing();
        assertThat(path).content().contains("# The prices below are examples");
        Files.writeString(path, Files.readString(path).replace("EUR=19.00", "EUR=20.00"));

        assertThat(file.forEditing()).content().contains("EUR=20.00");
        assertThat(file.read()).isInstanceOf(Reading.Read.class);
        assertThat(file.read()).isNotEqualTo(new ShippedCatalogue().read());
    }

    @Test
    void aBrokenFileNamesItsLines() throws IOException {
        Files.writeString(file.path(), "plan GOLD included=1\n");

        assertThat(problems()).contains(new CatalogueProblem(1, Kind.UNKNOWN_PLAN, "GOLD", ""));
    }

    @Test
    void anotherEncodingIsSaidWithItsLine() throws IOException {
        String text = "# ours\nseller-name Müller\n";
        Files.write(file.path(), text.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(problems()).containsExactly(new CatalogueProblem(2, Kind.NOT_UTF8, "catalogue.txt", "21"));
        Files.write(file.path(), text.getBytes(StandardCharsets.UTF_16));
        assertThat(problems()).containsExactly(new CatalogueProblem(1, Kind.NOT_UTF8, "catalogue.txt", "1"));
    }

    @Test
    void anUnreadableOrHugeFileIsAProblemNotAFailure() throws IOException {
        Files.createDirectory(file.path());
        assertThat(problems()).extracting(CatalogueProblem::kind).containsExactly(Kind.UNREADABLE_FILE);
        Files.delete(file.path());
        Files.writeString(file.path(), "#".repeat(2_000_000));
        assertThat(problems()).extracting(CatalogueProblem::kind).containsExactly(Kind.UNREADABLE_FILE);
    }

    private List<CatalogueProblem> problems() {
        return switch (file.read()) {
            case Reading.Read read -> List.of();
            case Reading.Unusable unusable -> unusable.problems();
        };
    }
}
