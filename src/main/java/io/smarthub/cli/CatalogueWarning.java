package io.smarthub.cli;

import io.smarthub.app.billing.BillingView;
import io.smarthub.domain.billing.CatalogueProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says before anything is bought, or figured out, that the catalogue file is not the one whose prices count. */
final class CatalogueWarning {

    private final Messages messages;
    private final Path file;

    CatalogueWarning(Messages messages, Path file) {
        this.messages = messages;
        this.file = file;
    }

    /** Empty where the file is used, or there is none. */
    Optional<String> sentence(BillingView view) {
        List<CatalogueProblem> problems = view.catalogueProblems();
        if (!problems.isEmpty()) {
            return Optional.of(messages.get(
                    "catalogue.not-used",
                    file.toString(),
                    new CatalogueText(messages).of(problems.getFirst()),
                    problems.size() - 1));
        }
        return view.currencyGap()
                .filter(gap -> !gap.used())
                .map(_ -> messages.get("catalogue.no-currency", file.toString()));
    }
}
