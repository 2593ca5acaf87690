-- What agents work with: answers they have ready, and who they are.

-- language is empty where it suits every visitor. folded: the shortcut as it is compared.
CREATE TABLE IF NOT EXISTS canned_reply (
    id BIGINT PRIMARY KEY,
    shortcut VARCHAR(40) NOT NULL,
    folded VARCHAR(40) NOT NULL,
    language VARCHAR(20) NOT NULL,
    text VARCHAR NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS canned_reply_key ON canned_reply (folded, language);

-- The owner has the account's name, and no row. A name is never given to a second agent: conversations know agents by it.
CREATE TABLE IF NOT EXISTS team_agent (
    id BIGINT PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    folded VARCHAR(100) NOT NULL,
    active BOOLEAN NOT NULL,
    accepts_chats BOOLEAN NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS team_agent_name ON team_agent (folded);
