-- Whom a letter went to, person by person, so that each can be erased. The columns recipients and greeting of a letter are from
-- before this table was there.
CREATE TABLE letter_recipient (
    letter_id  uuid NOT NULL,
    place      int  NOT NULL,
    contact_id uuid,
    address    text,                -- null: erased
    PRIMARY KEY (letter_id, place)
);
CREATE INDEX letter_recipient_contact ON letter_recipient (contact_id);
CREATE INDEX letter_customer ON letter (customer_id);

-- Who is not to be written down again by what was under way when they were erased.
CREATE TABLE erased_contact (
    contact_id  uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    erased_at   timestamptz NOT NULL
);

ALTER TABLE spoken_to ADD COLUMN contact_id uuid;
ALTER TABLE spoken_to ALTER COLUMN spoken_to DROP NOT NULL; -- null: erased

-- The language that a customer wants now, once it is another than an order was placed in.
CREATE TABLE customer_language (
    customer_id uuid PRIMARY KEY,
    language    text NOT NULL
);
