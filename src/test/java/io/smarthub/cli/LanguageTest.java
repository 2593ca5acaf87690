package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.cli.Cli.Answer;
import io.smarthub.support.TestDb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The system speaks English; the owner of this folder has chosen German. */
class LanguageTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void choose() {
        cli = Cli.in(temp).withConversations();
        cli.run("settings", "language", "de").isDone();
    }

    @Test
    void resultsAndHelpFollowTheSettingsOfTheFolder() {
        assertThat(cli.run("quota").isDone().out()).contains("Chatbot-Konversationen");
        assertThat(cli.run("--help").isDone().out())
                .contains("Zeigt oder ändert die Einstellungen")
                .contains("Aufruf: smarthub", "Befehle:", "Zeigt diese Hilfe")
                .doesNotContain("Show");
        assertThat(cli.run("import", "--help").isDone().out()).contains("Importiert Dateien");
        assertThat(cli.run("conversation", "4711").err()).contains("Es gibt keine Konversation");
    }

    @Test
    void anotherFolderFollowsTheSystem() {
        assertThat(cli.onAnotherDatabase().run("quota").isDone().out()).contains("chatbot conversations");
    }

    @Test
    void theFolderIsFoundHoweverItIsNamed() {
        assertThat(cli.bare("quota", "--data=" + cli.data()).isDone().out()).contains("Chatbot-Konversationen");
        assertThat(cli.bare("--data", cli.data().toString(), "quota").isDone().out())
                .contains("Chatbot-Konversationen");
    }

    @Test
    void systemMeansTheSystemAgain() {
        cli.run("settings", "language", "system").isDone();

        assertThat(cli.run("quota").isDone().out()).contains("chatbot conversations");
    }

    @Test
    void jsonIsTheSameInEveryLanguage() {
        String german = cli.run("conversations", "--json").isDone().out();
        cli.run("settings", "language", "en").isDone();

        assertThat(cli.run("conversations", "--json").isDone().out()).isEqualTo(german);
    }

    @Test
    void aDatabaseThatCannotBeOpenedIsExplainedInTheLanguageToo() throws IOException {
        try (TestDb _ = TestDb.open(cli.data())) {
            Answer inUse = cli.run("quota");

            assertThat(inUse.status()).isEqualTo(3);
            assertThat(inUse.err()).contains("wird von einem anderen Fenster oder Programm benutzt");
        }
        Files.write(cli.data().resolve("smarthub.mv.db"), new byte[0]);
        assertThat(cli.run("quota").err()).contains("die Datei ist leer");
    }

    @Test
    void whatTheStoreLeavesOutOfAnImportIsSaidInTheLanguage() {
        String file = cli.file(
                "again.ndjson", Cli.FOUR[0], Cli.event("c1", "a", "2026-11-10T10:00:00Z", "BOT_SHOWN", "Other words"));

        assertThat(cli.run("import", file).err())
                .contains("Schon mit anderem Inhalt gespeichert, das Gespeicherte bleibt: c1-a");
    }

    @Test
    void aBrokenSettingsFileMeansTheSystemAndIsLeftForTheWindowToTell() throws IOException {
        Path settings = Files.writeString(cli.data().resolve("settings.json"), "{broken");

        assertThat(cli.run("quota", "--help").isDone().out()).contains("Shows how much");
        assertThat(settings).hasContent("{broken");
    }
}
