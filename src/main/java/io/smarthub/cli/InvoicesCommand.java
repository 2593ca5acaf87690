package io.smarthub.cli;

import picocli.CommandLine.Command;

/** The invoices as they were issued: lists them, or writes one into a file. */
@Command(
        name = "invoices",
        description = "${bundle:command.invoices}",
        subcommands = {InvoicesListCommand.class, InvoicesPdfCommand.class, InvoicesXmlCommand.class})
final class InvoicesCommand extends DeskCommand {

    @Override
    ExitStatus run(Desk desk) {
        InvoicesListCommand.show(this, desk);
        return ExitStatus.DONE;
    }
}
