-- What people write is a draft first. Written from the log, and can be written again.
CREATE TABLE letter_draft (
    id           uuid PRIMARY KEY,
    matter_kind  text NOT NULL,
    matter_id    uuid NOT NULL,
    matter_no    text NOT NULL,
    kind         text NOT NULL,
    language     text NOT NULL,
    customer_id  uuid,               -- null: it goes to a firm
    firm         text,
    edition      int  NOT NULL,      -- the last one
    drafted_by   text NOT NULL,
    drafted_at   timestamptz NOT NULL,
    sent_edition int,
    sent_by      text,
    sent_at      timestamptz,
    accepted_at  timestamptz,
    erased_at    timestamptz,
    version      bigint NOT NULL
);
CREATE INDEX letter_draft_matter ON letter_draft (matter_id, id);

-- Every edition as it was written: words about persons, outside the log, so that they can be erased. in_reply_to is the
-- Message-ID of the mail that it answers.
CREATE TABLE letter_edition (
    letter_id   uuid NOT NULL,
    no          int  NOT NULL,
    subject     text,                -- null, with the next two: erased
    body        text,
    in_reply_to text,
    sha256      text NOT NULL,
    written_by  text NOT NULL,
    written_at  timestamptz NOT NULL,
    PRIMARY KEY (letter_id, no)
);

ALTER TABLE letter ADD COLUMN by_hand boolean NOT NULL DEFAULT false;
ALTER TABLE letter ADD COLUMN in_reply_to text;
ALTER TABLE letter ADD COLUMN written_at timestamptz; -- null: of before it was kept
ALTER TABLE letter ALTER COLUMN written_at SET DEFAULT now();
ALTER TABLE letter ALTER COLUMN subject DROP NOT NULL; -- null, with the body: erased
ALTER TABLE letter ALTER COLUMN body DROP NOT NULL;
