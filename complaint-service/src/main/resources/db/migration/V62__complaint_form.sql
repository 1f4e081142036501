-- Links to the page on which a customer complains: whoever holds the word that this is the hash of. The word itself is nowhere.
CREATE TABLE complaint_form (
    id          uuid PRIMARY KEY,
    hash        bytea NOT NULL UNIQUE,
    customer_id uuid NOT NULL,
    order_id    uuid,
    expires_at  timestamptz NOT NULL,
    revoked_at  timestamptz,
    made_by     text NOT NULL,
    made_at     timestamptz NOT NULL
);

-- What came by it. The same filling-in sent twice is one complaint.
CREATE TABLE complaint_form_entry (
    form_id      uuid NOT NULL,
    entry        uuid NOT NULL,
    complaint_id uuid NOT NULL,
    complaint_no text NOT NULL,
    at           timestamptz NOT NULL,
    PRIMARY KEY (form_id, entry)
);
CREATE INDEX complaint_form_entry_at ON complaint_form_entry (form_id, at);
