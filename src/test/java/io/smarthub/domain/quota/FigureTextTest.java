package io.smarthub.domain.quota;

import static org.assertj.core.api.Assertions.assertThat;

import io.smarthub.domain.quota.FigureProblem.Reason;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTextTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @ParameterizedTest
    @CsvSource({
        "-1, NEGATIVE",
        "-99999999999999999999, NEGATIVE",
        "12.5, NOT_A_NUMBER",
        "1e3, NOT_A_NUMBER",
        "'', NOT_A_NUMBER",
        "abc, NOT_A_NUMBER",
        "10000001, TOO_LARGE",
        "99999999999999999999999, TOO_LARGE"
    })
    void aFigureThatCannotBeIsRefusedWithItsReason(String typed, Reason reason) {
        FigureText read = FigureText.ofMonth(NOVEMBER, typed, NOVEMBER);

        assertThat(read.figures()).isEmpty();
        assertThat(read.problems()).containsExactly(new FigureProblem(1, reason, typed));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "' 87 ', 87", "+87, 87", "-0, 0", "10000000, 10000000", "007, 7"})
    void aFigureIsAWholeNumber(String typed, int units) {
        assertThat(FigureText.ofMonth(NOVEMBER, typed, NOVEMBER).figures())
                .containsExactly(new VendorFigure(NOVEMBER, units));
    }

    @Test
    void aMonthThatHasNotBegunIsRefused() {
        FigureText read = FigureText.ofMonth(NOVEMBER.plusMonths(1), "3", NOVEMBER);

        assertThat(read.problems()).containsExactly(new FigureProblem(1, Reason.FUTURE, "2026-12"));
    }

    @Test
    void aTableIsReadAsSpreadsheetsSaveItAndEachWrongLineIsNamed() {
        FigureText read = FigureText.of(
                "\uFEFFmonth,units\r\n2026-09,80\n2026-10;\"91\"\n\n2026-13,1\n2026-11\n2027-01,4\n2026-09,81\n2026-08\t-3\n",
                NOVEMBER);

        assertThat(read.figures())
                .containsExactly(
                        new VendorFigure(YearMonth.of(2026, 9), 80), new VendorFigure(YearMonth.of(2026, 10), 91));
        assertThat(read.problems())
                .containsExactly(
                        new FigureProblem(5, Reason.NOT_A_MONTH, "2026-13"),
                        new FigureProblem(6, Reason.COLUMNS, "2026-11"),
                        new FigureProblem(7, Reason.FUTURE, "2027-01"),
                        new FigureProblem(8, Reason.TWICE, "2026-09"),
                        new FigureProblem(9, Reason.NEGATIVE, "-3"));
    }
}
