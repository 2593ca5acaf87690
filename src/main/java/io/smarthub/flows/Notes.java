package io.smarthub.flows;

import io.smarthub.flows.FileProblem.Reason;
import java.util.ArrayList;
import java.util.List;

/** What is to be said about a file. */
final class Notes {

    private static final int MOST = 200;
    private static final int SHOWN = 60;

    private final List<FileProblem> problems = new ArrayList<>();
    private final List<FileProblem> remarks = new ArrayList<>();

    /** Without this mended, there is no flow. */
    void problem(FileProblem problem) {
        add(problems, problem);
    }

    /** There is a flow all the same. */
    void remark(FileProblem remark) {
        add(remarks, remark);
    }

    List<FileProblem> problems() {
        return List.copyOf(problems);
    }

    List<FileProblem> remarks() {
        return List.copyOf(remarks);
    }

    private static void add(List<FileProblem> list, FileProblem problem) {
        if (list.size() < MOST) {
            list.add(problem);
        } else if (list.size() == MOST) {
            list.add(FileProblem.ofFile(Reason.TOO_MANY_PROBLEMS, String.valueOf(MOST)));
        }
    }

    /** A value as a sentence shows it. */
    static String shown(String text) {
        if (text.codePointCount(0, text.length()) <= SHOWN) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, SHOWN - 1)) + "…";
    }
}
