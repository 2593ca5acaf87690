package io.smarthub.cli;

import io.smarthub.domain.billing.Arrears;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;

/** Invoices on which something depends, each with the day before which it has to be paid. */
final class ArrearsJson {

    private ArrearsJson() {}

    static void put(List<Arrears> unpaid, ArrayNode array) {
        unpaid.forEach(each -> array.addObject()
                .put("number", each.invoice())
                .put("payBefore", each.endsOn().toString()));
    }
}
