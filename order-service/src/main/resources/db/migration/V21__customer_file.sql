-- Who was registered before there were grades is of the usual one, and is written to by mail.
ALTER TABLE customer ADD COLUMN grade text NOT NULL DEFAULT 'C';
ALTER TABLE customer ADD COLUMN ways_to_reach text[] NOT NULL DEFAULT '{EMAIL}';
ALTER TABLE customer ALTER COLUMN grade DROP DEFAULT;
ALTER TABLE customer ALTER COLUMN ways_to_reach DROP DEFAULT;
CREATE INDEX customer_grade ON customer (grade, id);
CREATE INDEX customer_category ON customer (category, id);

-- A person who is erased leaves no row here.
ALTER TABLE contact ADD COLUMN fax text;
ALTER TABLE contact ADD COLUMN address text;

-- What the facts say of a person: what for, and since when no longer. Never who it is.
CREATE TABLE customer_contact (
    contact_id  uuid PRIMARY KEY,
    customer_id uuid NOT NULL,
    roles       text[] NOT NULL,
    erased_at   timestamptz
);
CREATE INDEX customer_contact_customer ON customer_contact (customer_id, contact_id);

-- What was changed of a file, as it was recorded.
CREATE TABLE customer_change (
    customer_id uuid NOT NULL,
    version     bigint NOT NULL,
    kind        text NOT NULL,
    change      jsonb NOT NULL,
    PRIMARY KEY (customer_id, version)
);
