package io.smarthub.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvoiceFileCommandTest {

    private static final String LACKS =
            "It lacks the buyer’s name (invoice details in Billing, or billing buyer --name);"
                    + " the buyer’s country (invoice details in Billing, or billing buyer --country).";

    @TempDir
    private Path temp;

    private Cli cli;

    @BeforeEach
    void start() {
        cli = Cli.in(temp);
        cli.run("billing", "plan", "STANDARD").isDone();
    }

    private String file(String name) {
        return temp.resolve(name).toString();
    }

    private void nameTheBuyer() {
        cli.run("billing", "buyer", "--name", "Shop s.r.o.", "--country", "CZ").isDone();
    }

    @Test
    void writesAnInvoiceAsPdf() throws IOException {
        Cli.Answer answer =
                cli.run("invoices", "pdf", "1", "--out", file("1.pdf")).isDone();

        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).isEqualTo("Invoice 1 written to " + file("1.pdf") + "\n");
        assertThat(Files.readAllBytes(temp.resolve("1.pdf"))).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    void writesAnInvoiceAsXmlAndReplacesTheFileThatWasThere() throws IOException {
        nameTheBuyer();
        cli.run("billing", "correct", "1").isDone();
        Files.writeString(temp.resolve("3.xml"), "old");

        Cli.Answer answer = cli.run("invoices", "xml", "3", "--out", file("3.xml"), "--json")
                .isDone();

        assertThat(answer.json().get("number").intValue()).isEqualTo(3);
        assertThat(answer.json().get("file").stringValue()).isEqualTo(file("3.xml"));
        assertThat(answer.json().get("missing")).isEmpty();
        assertThat(Files.readString(temp.resolve("3.xml"))).contains("<ram:Name>Shop s.r.o.</ram:Name>");
    }

    @Test
    void writesACreditNoteInTheOwnersLanguage() throws IOException {
        nameTheBuyer();
        cli.run("billing", "correct", "1").isDone();

        Cli.Answer answer = cli.inGerman()
                .run("invoices", "xml", "2", "--out", file("2.xml"))
                .isDone();

        assertThat(answer.err()).isEqualTo("Gutschrift 2 nach " + file("2.xml") + " geschrieben\n");
        assertThat(Files.readString(temp.resolve("2.xml")))
                .contains("<ram:TypeCode>381</ram:TypeCode>", "<ram:Name>Tarif STANDARD</ram:Name>");
    }

    @Test
    void writesToStandardOutputButNotBesideJson() {
        nameTheBuyer();
        cli.run("billing", "correct", "1").isDone();

        assertThat(cli.run("invoices", "xml", "3", "--out", "-").isDone().out()).startsWith("<?xml");
        assertThat(cli.run("invoices", "xml", "3", "--out", "-", "--json"))
                .isEqualTo(
                        new Cli.Answer(2, "", "smarthub: --json answers on standard output, so --out needs a file.\n"));
    }

    @Test
    void whatAnEInvoiceLacksIsNamedWithItsPlaceAndNothingIsWritten() throws IOException {
        Cli.Answer refused = cli.run("invoices", "xml", "1", "--out", file("1.xml"));
        Cli.Answer json = cli.run("invoices", "xml", "1", "--out", file("1.xml"), "--json");
        Cli.Answer german = cli.inGerman().run("invoices", "xml", "1", "--out", file("1.xml"));

        assertThat(refused)
                .isEqualTo(new Cli.Answer(
                        1,
                        "",
                        "Invoice 1 cannot be written as an e-invoice. " + LACKS
                                + " Set that first, then correct the invoice (billing correct 1): it is issued anew,"
                                + " since issued ones never change. Nothing was written.\n"));
        assertThat(json.status()).isEqualTo(1);
        assertThat(json.json().get("file").isNull()).isTrue();
        assertThat(json.json().get("missing").toString()).isEqualTo("[\"BUYER_NAME\",\"BUYER_COUNTRY\"]");
        assertThat(german.err())
                .contains(
                        "Es fehlt: der Name des Käufers (Rechnungsangaben in der Abrechnung, oder billing buyer --name); das Land des");
        assertThat(temp.resolve("1.xml")).doesNotExist();
    }

    @Test
    void anUnknownNumberIsWrongUsage() {
        assertThat(cli.run("invoices", "pdf", "7", "--out", file("7.pdf")))
                .isEqualTo(new Cli.Answer(2, "", "smarthub: There is no invoice 7; the last one is 1.\n"));
        assertThat(cli.onAnotherDatabase().run("invoices", "xml", "1", "--out", file("1.xml")))
                .isEqualTo(new Cli.Answer(2, "", "smarthub: There is no invoice 1: none was issued yet.\n"));
        assertThat(cli.run("invoices", "pdf", "one", "--out", file("1.pdf")).status())
                .isEqualTo(2);
        assertThat(cli.run("invoices", "pdf", "1").status()).isEqualTo(2);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaid() {
        String nowhere = file("no/folder.pdf");
        assertThat(cli.run("invoices", "pdf", "1", "--out", nowhere))
                .isEqualTo(new Cli.Answer(3, "", "smarthub: The folder of " + nowhere + " does not exist.\n"));
        assertThat(cli.run("invoices", "pdf", "1", "--out", temp.toString()))
                .isEqualTo(new Cli.Answer(3, "", "smarthub: " + temp + " is a folder: name a file in it.\n"));
    }
}
