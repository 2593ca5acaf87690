package io.smarthub.cli;

/** How many pieces of a package: its code alone where it is all of them. */
record PiecesText(Messages messages) {

    String of(String code, int pieces, int all) {
        return pieces == all ? code : messages.get("billing.pieces", code, pieces, all);
    }
}
