package io.smarthub.app.billing;

import io.smarthub.domain.billing.CatalogueText.Reading;

/** Port: where the catalogue comes from: the owner's file, or the shipped one where there is none. */
@FunctionalInterface
public interface CatalogueSource {

    /** Name of the owner's file, in the data folder. */
    String FILE = "catalogue.txt";

    /** The catalogue as it is now, or everything that is wrong with it. */
    Reading read();
}
