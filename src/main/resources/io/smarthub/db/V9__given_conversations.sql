-- Who is given conversations that wait. The owner, whom the table of agents does not have, has one row here.
CREATE TABLE IF NOT EXISTS owner_desk (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    accepts_chats BOOLEAN NOT NULL,
    given_at TIMESTAMP
);
MERGE INTO owner_desk (id, accepts_chats) KEY (id) VALUES (1, TRUE);

-- when the agent was given one last
ALTER TABLE team_agent ADD COLUMN IF NOT EXISTS given_at TIMESTAMP;
