-- How the customer likes to be told, where that is not by mail: then no mail goes out, and a person says what stands in the letter.
ALTER TABLE letter ADD COLUMN way text;
CREATE INDEX letter_to_say ON letter (matter_id) WHERE way IS NOT NULL AND status = 'WAITING';

-- Whether the owner has been warned that most of the time is gone.
ALTER TABLE complaint_clock ADD COLUMN warned boolean NOT NULL DEFAULT false;
CREATE INDEX complaint_clock_warn ON complaint_clock (warn_at) WHERE NOT warned;
