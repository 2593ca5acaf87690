-- Has a row while a large import into an empty database runs, and after one that was killed: three indexes are missing, conversation_key,
-- conversation_visitor and visitor_key, and are made when it ends or at the next start.
CREATE TABLE IF NOT EXISTS large_load (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    begun_at TIMESTAMP NOT NULL
);

-- Visitors whose conversations have to be found for something that is put off until then: they are told differently now, or nobody
-- needs the visitor any more unless a conversation does.
CREATE TABLE IF NOT EXISTS large_load_visitor (
    visitor_id BIGINT PRIMARY KEY,
    unneeded BOOLEAN NOT NULL
);
