package io.smarthub.cli;

import io.smarthub.domain.billing.CatalogueProblem;
import java.util.Locale;

/** What is wrong with the owner's catalogue file, in a sentence. */
final class CatalogueText {

    private static final String BUNDLE = "io.smarthub.i18n.catalogue";

    private final Messages messages;

    CatalogueText(Messages messages) {
        this.messages = messages;
    }

    String of(CatalogueProblem problem) {
        String sentence = messages.sentence(
                BUNDLE,
                "problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                problem.subject(),
                problem.detail());
        return problem.line() == 0 ? sentence : messages.sentence(BUNDLE, "line", problem.line(), sentence);
    }
}
