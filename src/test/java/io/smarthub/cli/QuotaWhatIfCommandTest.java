package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class QuotaWhatIfCommandTest {

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp).withConversations();
        cli.run("billing", "plan", "STANDARD").isDone();
    }

    @Test
    void triesPackagesBesideThoseThatRenewAndBuysNothing() {
        cli.run("billing", "enable", "CONV-100").isDone();
        JsonNode document = cli.run("quota", "what-if", "--package", "CONV-200", "--json")
                .isDone()
                .json();

        assertThat(document.get("plan").stringValue()).isEqualTo("STANDARD");
        assertThat(document.get("limit").intValue()).isEqualTo(400);
        assertThat(document.get("morePerMonthMinor").longValue()).isEqualTo(1_600);
        assertThat(document.get("perMonthMinor").longValue()).isEqualTo(4_400);
        assertThat(document.get("used").intValue()).isEqualTo(2);
        assertThat(document.get("forecast").propertyNames())
                .contains("runsOutOn", "expectedTotal", "low", "high", "earliestRunOut", "latestRunOut");
        assertThat(cli.run("quota", "--json").json().get("limit").intValue()).isEqualTo(200);
    }

    @Test
    void triesAPlan() {
        assertThat(cli.run("quota", "what-if", "--plan", "pro").isDone().out())
                .contains("PRO: 500 chatbot conversations a month (500 in the plan, 0 in packages)")
                .endsWith("Nothing was bought.\n");
    }

    @Test
    void saysWhatCouldNotBeDone() {
        assertThat(cli.run("quota", "what-if", "--plan", "GOLD").err()).contains("GOLD");
        assertThat(cli.run("quota", "what-if", "--package", "CONV-7").err()).contains("CONV-7");
        cli.run("billing", "enable", "CONV-100").isDone();
        Cli.Answer above = cli.run("quota", "what-if", "--package", "CONV-400");
        assertThat(above.status()).isEqualTo(1);
        assertThat(above.err()).contains("the plan allows 500 chatbot conversations a month and 200 are taken");
    }

    @Test
    void theQuotaSaysItsBandAndItsAdvice() {
        JsonNode document = cli.run("quota", "--json").isDone().json();

        assertThat(document.get("forecast").propertyNames()).contains("runsOutOn", "perDay", "low", "high");
        assertThat(document.get("advice").isNull()).isTrue();
        assertThat(cli.run("quota", "--month", "2026-10", "--json")
                        .isDone()
                        .json()
                        .get("advice")
                        .isNull())
                .isTrue();
    }
}
