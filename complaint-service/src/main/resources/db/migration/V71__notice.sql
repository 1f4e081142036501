CREATE SEQUENCE complaint_notice_no;

-- What stands on the notice of a complaint, and which countermeasures are in force. Written from the log, and can be written again.
CREATE TABLE complaint_notice (
    complaint_id uuid PRIMARY KEY,
    notice_no    text NOT NULL UNIQUE,
    product_no   text,
    supplier     text,
    cause        text NOT NULL,
    confirmed_at timestamptz,            -- of this edition
    view         jsonb NOT NULL,
    version      bigint NOT NULL
);
CREATE INDEX complaint_notice_confirmed ON complaint_notice (confirmed_at) WHERE confirmed_at IS NOT NULL;
