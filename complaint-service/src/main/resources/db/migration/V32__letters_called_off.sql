-- A draft that is given up, or a letter that cannot arrive and is not tried any longer.
ALTER TABLE letter_draft ADD COLUMN called_off_at timestamptz;
