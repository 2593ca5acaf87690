-- What was sent with a message: the file's id, its name, type, bytes, width and height. The file itself is beside the database.
ALTER TABLE event ADD COLUMN IF NOT EXISTS attachment VARCHAR ARRAY;
