-- What the owner did, as far as it can be taken back: what each conversation, or visitor, was before.
CREATE TABLE IF NOT EXISTS undo_step (
    token BIGINT NOT NULL,
    target_id BIGINT NOT NULL,
    before VARCHAR ARRAY NOT NULL,
    of_visitor BOOLEAN NOT NULL,
    PRIMARY KEY (token, target_id)
);
