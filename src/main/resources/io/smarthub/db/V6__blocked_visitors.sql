-- Visitors of whom the own web chat takes nothing more in.
ALTER TABLE visitor ADD COLUMN IF NOT EXISTS blocked BOOLEAN DEFAULT FALSE NOT NULL;
