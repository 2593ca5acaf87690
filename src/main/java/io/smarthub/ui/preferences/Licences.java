package io.smarthub.ui.preferences;

import java.util.List;

/** What the product is made of, with each part's licence. */
final class Licences {

    static final List<String> LINES = List.of(
            "SmartHub Desktop — Apache License 2.0",
            "",
            "OpenJFX — GPL 2.0 with Classpath Exception",
            "AtlantaFX — MIT",
            "ControlsFX — BSD 3-Clause",
            "Ikonli — Apache License 2.0",
            "Bootstrap Icons — MIT",
            "Inter — SIL Open Font License 1.1",
            "H2 Database — MPL 2.0 or EPL 1.0",
            "Apache Lucene — Apache License 2.0",
            "Flyway — Apache License 2.0",
            "Jackson — Apache License 2.0",
            "FastCSV — MIT",
            "Apache PDFBox, FontBox and Commons Logging — Apache License 2.0",
            "picocli — Apache License 2.0",
            "JSpecify — Apache License 2.0",
            "SLF4J — MIT");

    private Licences() {}
}
