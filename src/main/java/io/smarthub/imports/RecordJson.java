package io.smarthub.imports;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** The reader of records. Made with the first import: a window that only shows conversations starts without it. */
final class RecordJson {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Pieces.LIMIT)
                            .build())
                    .build())
            .build();

    private RecordJson() {}
}
