package io.smarthub.cli;

import io.smarthub.domain.billing.AddOn;
import io.smarthub.domain.billing.Books;
import io.smarthub.domain.billing.PackageStanding;
import io.smarthub.domain.billing.PlanCode;
import io.smarthub.domain.billing.WhatIf;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The conversation packages of a trial. What is named twice, or for nothing, is refused: the figures would not be those asked for. */
final class WhatIfPackages {

    private final Books books;
    private final Messages messages;
    private final Set<String> held = new TreeSet<>();
    private final Set<String> renewing = new TreeSet<>();
    private final Set<String> named = new HashSet<>();
    private final List<String> remarks = new ArrayList<>();

    private WhatIfPackages(Books books, Messages messages) {
        this.books = books;
        this.messages = messages;
    }

    /** Those that are to renew now, as far as the plan to try has them. */
    static WhatIfPackages of(Books books, PlanCode plan, Messages messages) {
        WhatIfPackages packages = new WhatIfPackages(books, messages);
        for (PackageStanding standing : WhatIf.renewing(books)) {
            packages.held.add(standing.code());
            if (isFor(plan, standing, books)) {
                packages.renewing.add(standing.code());
            }
        }
        books.heldPackages().stream()
                .filter(standing -> standing.addOn().kind() == AddOn.Kind.CONVERSATIONS)
                .filter(standing -> !isFor(plan, standing, books))
                .forEach(standing ->
                        packages.remarks.add(messages.get("what-if.not-for-plan", standing.code(), plan.name())));
        return packages;
    }

    private static boolean isFor(PlanCode plan, PackageStanding standing, Books books) {
        return books.terms().catalogue().isFor(standing.addOn(), plan);
    }

    void with(List<String> codes) {
        for (String code : codes) {
            name(code);
            if (!renewing.add(code) && renews(code)) {
                throw new WrongUsage(messages.get("what-if.renews-already", code));
            }
        }
    }

    /** What is to renew and does not, for lack of room or because the plan ends, may be named: the answer says what becomes of it. */
    private boolean renews(String code) {
        return books.packageOf(code).filter(standing -> standing.renewing() > 0).isPresent();
    }

    void without(List<String> codes) {
        for (String code : codes) {
            name(code);
            if (!held.contains(code)) {
                throw new WrongUsage(messages.get("what-if.not-held", code));
            }
            renewing.remove(code);
        }
    }

    /** Codes of those that would renew. */
    Set<String> renewing() {
        return Set.copyOf(renewing);
    }

    /** What became of packages that nobody named. */
    List<String> remarks() {
        return List.copyOf(remarks);
    }

    private void name(String code) {
        if (books.packageOf(code).stream().anyMatch(standing -> standing.addOn().kind() == AddOn.Kind.AGENTS)) {
            throw new WrongUsage(messages.get("what-if.agents", code));
        }
        if (!named.add(code)) {
            throw new WrongUsage(messages.get("what-if.twice", code));
        }
    }
}
