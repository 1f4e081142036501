-- What a customer got in kind on a claim of theirs, sound goods above all: since when, and what it costs us. Written from the log, and can be written again.
ALTER TABLE claim ADD COLUMN in_kind_on date;
CREATE TABLE claim_in_kind (
    claim_id  uuid PRIMARY KEY,
    worth     numeric NOT NULL,
    currency  text NOT NULL,
    agreed_on date NOT NULL
);
