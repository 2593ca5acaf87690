-- The owner's chatbots. A draft is what the builder shows; versions are what visitors met. A version is never removed, also
-- not with its chatbot: running conversations finish on it, and its numbers stay (E15). Flows are JSON, instants are UTC.
CREATE TABLE IF NOT EXISTS flow (
    id VARCHAR(64) PRIMARY KEY,
    ord INT NOT NULL,
    draft VARCHAR NOT NULL,
    saved_at TIMESTAMP NOT NULL,
    deleted_at TIMESTAMP
);

CREATE TABLE IF NOT EXISTS flow_version (
    flow_id VARCHAR(64) NOT NULL,
    version INT NOT NULL,
    text VARCHAR NOT NULL,
    published_at TIMESTAMP NOT NULL,
    live BOOLEAN NOT NULL,
    PRIMARY KEY (flow_id, version)
);
