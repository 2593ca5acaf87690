package io.smarthub.domain.quota;

import io.smarthub.domain.quota.FigureProblem.Reason;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads vendor's figures as people type them and as spreadsheets save them: a month and a number in each line, divided by a comma,
 * semicolon or tab. A wrong line is named and the rest is read.
 *
 * @param figures what was understood, in the order of the lines
 * @param problems what was not
 */
public record FigureText(List<VendorFigure> figures, List<FigureProblem> problems) {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]+");

    public FigureText {
        figures = List.copyOf(figures);
        problems = List.copyOf(problems);
    }

    /**
     * Reads one figure of a month.
     *
     * @param present the month that runs now; a later one is refused
     */
    public static FigureText ofMonth(YearMonth month, String typed, YearMonth present) {
        Lines lines = new Lines(present);
        lines.read(1, month.toString(), typed.strip());
        return lines.result();
    }

    /**
     * Reads a table; a first line of headings, empty lines and a byte-order mark are passed over.
     *
     * @param present the month that runs now; a later one is refused
     */
    public static FigureText of(String table, YearMonth present) {
        Lines lines = new Lines(present);
        int number = 0;
        for (String line : table.replace("\uFEFF", "").lines().toList()) {
            number++;
            List<String> cells = cells(line);
            boolean heading =
                    number == 1 && cells.getFirst().toLowerCase(Locale.ROOT).matches("month|monat");
            if (!line.isBlank() && !heading) {
                if (cells.size() == 2) {
                    lines.read(number, cells.getFirst(), cells.getLast());
                } else {
                    lines.problem(number, Reason.COLUMNS, line.strip());
                }
            }
        }
        return lines.result();
    }

    private static List<String> cells(String line) {
        return Pattern.compile("[,;\t]")
                .splitAsStream(line)
                .map(cell -> cell.strip().replaceAll("^\"|\"$", "").strip())
                .toList();
    }

    private static final class Lines {

        private final YearMonth present;
        private final List<VendorFigure> figures = new ArrayList<>();
        private final List<FigureProblem> problems = new ArrayList<>();
        private final Set<YearMonth> months = new HashSet<>();

        Lines(YearMonth present) {
            this.present = present;
        }

        FigureText result() {
            return new FigureText(figures, problems);
        }

        void problem(int line, Reason reason, String text) {
            problems.add(new FigureProblem(line, reason, text));
        }

        void read(int line, String monthText, String numberText) {
            YearMonth month;
            try {
                month = YearMonth.parse(monthText);
            } catch (DateTimeException e) {
                problem(line, Reason.NOT_A_MONTH, monthText);
                return;
            }
            if (month.isAfter(present)) {
                problem(line, Reason.FUTURE, monthText);
            } else if (!WHOLE_NUMBER.matcher(numberText).matches()) {
                problem(line, Reason.NOT_A_NUMBER, numberText);
            } else if (numberText.startsWith("-") && !numberText.matches("-0+")) {
                problem(line, Reason.NEGATIVE, numberText);
            } else if (numberText.length() > 18 || Math.abs(Long.parseLong(numberText)) > VendorFigure.MOST) {
                problem(line, Reason.TOO_LARGE, numberText);
            } else if (!months.add(month)) {
                problem(line, Reason.TWICE, monthText);
            } else {
                figures.add(new VendorFigure(month, Math.abs(Integer.parseInt(numberText))));
            }
        }
    }
}
