package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.app.account.Account;
import io.smarthub.store.derived.Rebuild;
import io.smarthub.store.derived.Rules;
import io.smarthub.support.TestDb;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was begun and not ended is ended before a command reads any number. */
class RecomputingTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void beginAndEnd() {
        cli = Cli.in(temp).withConversations();
        try (TestDb db = TestDb.open(cli.data())) {
            Account wanted = db.accounts().account().withZone(ZoneId.of("America/New_York"));
            db.database().writer().write(transaction -> {
                Rebuild.begin(transaction.sql(), Rules.of(wanted), false, TestDb.CLOCK.instant());
                return true;
            });
        }
    }

    @Test
    void theNextCommandSaysSoAndAnswersByTheNewZone() {
        Cli.Answer answer = cli.run("settings", "zone").isDone();

        assertThat(answer.out()).isEqualTo("America/New_York\n");
        assertThat(answer.err()).isEqualTo("""
                Every number is being derived anew, as was begun and not ended: 0 of 4 conversations are done.
                Every number is derived anew. The time zone is America/New_York.
                """);
        assertThat(cli.run("settings", "zone").isDone().err()).isEmpty();
        assertThat(cli.run("verify").status()).isZero();
    }

    @Test
    void inGermanToo() {
        assertThat(cli.inGerman().run("settings", "zone").isDone().err()).isEqualTo("""
                Alle Zahlen werden neu abgeleitet; das wurde begonnen und nicht beendet: 0 von 4 Konversationen sind fertig.
                Alle Zahlen sind neu abgeleitet. Die Zeitzone ist America/New_York.
                """);
    }
}
