package io.smarthub.domain.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The year told in {@code docs/billing.md}: its decisions are followed, and every row of its tables must come out. */
class WorkedExampleTest {

    private static final Pattern SUM = Pattern.compile("(\\d+\\.\\d\\d) × (\\d+) / (\\d+) = (\\d+\\.\\d\\d)");

    private final String document;
    private final Books books;

    WorkedExampleTest() throws IOException {
        document = Files.readString(Path.of("docs", "billing.md"));
        Shop shop = Shop.inPrague();
        for (String[] row : rows("Decisions")) {
            shop.at(row[0].replace(' ', 'T'), action(row[1].replace("`", "")));
        }
        books = shop.on("2027-01-31T12:00");
    }

    @Test
    void theInvoicesAreThoseOfTheDocument() {
        List<List<String>> issued = books.invoices().stream()
                .map(invoice -> List.of(
                        String.valueOf(invoice.number()),
                        invoice.date().toString(),
                        invoice.lines().stream()
                                .map(WorkedExampleTest::line)
                                .reduce((one, other) -> one + "<br>" + other)
                                .orElseThrow(),
                        invoice.periodStart() + " to " + invoice.periodEnd().minusDays(1),
                        amount(invoice.total()),
                        amount(invoice.vat()),
                        amount(invoice.gross())))
                .toList();

        assertThat(told("Invoices")).isEqualTo(issued);
    }

    @Test
    void theLimitsAreThoseOfTheDocument() {
        List<List<String>> months = new ArrayList<>();
        for (YearMonth month = YearMonth.of(2026, 1);
                month.isBefore(YearMonth.of(2027, 2));
                month = month.plusMonths(1)) {
            Capacity capacity = books.capacityBefore(
                    month.plusMonths(1).atDay(1).atStartOfDay(Shop.PRAGUE).toInstant());
            months.add(List.of(
                    month.toString(),
                    capacity.plan().name(),
                    String.valueOf(capacity.included()),
                    String.valueOf(capacity.extra()),
                    String.valueOf(capacity.limit()),
                    String.valueOf(capacity.agents())));
        }

        assertThat(told("Limits at each month’s end")).isEqualTo(months);
    }

    @Test
    void theYearComesToWhatTheDocumentSays() {
        Money net = Money.zero(Shop.EUR);
        Money gross = Money.zero(Shop.EUR);
        for (Invoice invoice : books.invoices()) {
            net = net.plus(invoice.total());
            gross = gross.plus(invoice.gross());
        }

        assertThat(document)
                .contains("%d invoices, %s without VAT, **%s to pay**"
                        .formatted(books.invoices().size(), amount(net), amount(gross)));
        assertThat(books.plan().code()).isEqualTo(PlanCode.FREE);
    }

    @Test
    void everySumOfTheTextIsRight() {
        Matcher sums = SUM.matcher(document);
        int found = 0;
        while (sums.find()) {
            Money share =
                    Shop.euro(sums.group(1)).proRated(Long.parseLong(sums.group(2)), Long.parseLong(sums.group(3)));
            assertThat(share).as(sums.group()).isEqualTo(Shop.euro(sums.group(4)));
            found++;
        }
        assertThat(found).isGreaterThan(5);
    }

    private static Action action(String command) {
        String[] words = command.split(" ");
        return switch (words[1]) {
            case "plan" -> new Action.ChoosePlan(PlanCode.valueOf(words[2]));
            case "enable" -> new Action.EnablePackage(words[2]);
            case "disable" -> new Action.DisablePackage(words[2]);
            case "agents" -> new Action.SetAgents(Integer.parseInt(words[2]));
            case "auto-renew" -> new Action.AutoRenew(words[2].equals("on"));
            default -> throw new AssertionError(command);
        };
    }

    private static String line(InvoiceLine line) {
        String what = line.quantity() == 1 ? line.code() : line.quantity() + " × " + line.code();
        String share = line.isProRated() ? " (%d of %d days)".formatted(line.days(), line.ofDays()) : "";
        return what + share + " " + amount(line.amount());
    }

    private static String amount(Money money) {
        return money.decimal().toPlainString();
    }

    private List<List<String>> told(String heading) {
        return rows(heading).stream().map(List::of).toList();
    }

    /** The cells of the rows of the first table below a heading. */
    private List<String[]> rows(String heading) {
        int from = document.indexOf("## " + heading + "\n");
        assertThat(from).as("heading " + heading).isNotNegative();
        return document.substring(from)
                .lines()
                .skip(1)
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> Arrays.stream(line.substring(1, line.length() - 1).split("\\|"))
                        .map(String::strip)
                        .toArray(String[]::new))
                .toList();
    }
}
