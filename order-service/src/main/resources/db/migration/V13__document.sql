CREATE TABLE document (
    id          uuid PRIMARY KEY,
    order_id    uuid NOT NULL,
    shipment_id uuid,          -- null: for the whole order
    kind        text NOT NULL,
    document_no text,
    step        text NOT NULL,
    draft_no    integer,       -- the latest
    sha256      text,          -- of its file
    version     bigint NOT NULL
);
CREATE INDEX document_order ON document (order_id, id);

CREATE TABLE document_note (
    document_id uuid NOT NULL,
    version     bigint NOT NULL,
    note        jsonb NOT NULL, -- the fact, and the step it was
    PRIMARY KEY (document_id, version)
);

-- No read model: files are kept here alone, outside the log, so that they can be erased.
CREATE TABLE document_file (
    document_id uuid NOT NULL,
    draft_no    integer NOT NULL,
    media_type  text NOT NULL,
    sha256      text NOT NULL,
    content     bytea NOT NULL,
    stored_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (document_id, draft_no)
);
