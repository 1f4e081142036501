-- Files, outside the log: people stand in them. The bytes stand here once for each content, in pieces.
CREATE TABLE attachment_content (
    sha256   text PRIMARY KEY,
    size     bigint NOT NULL
);
CREATE TABLE attachment_piece (
    sha256   text NOT NULL REFERENCES attachment_content (sha256),
    piece_no int NOT NULL,
    bytes    bytea NOT NULL,
    PRIMARY KEY (sha256, piece_no)
);
-- Photos and archives are compressed already: PostgreSQL need not try.
ALTER TABLE attachment_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE attachment (
    id           uuid PRIMARY KEY,
    sha256       text NOT NULL,          -- stays when the content is erased
    size         bigint NOT NULL,
    media_type   text NOT NULL,
    file_name    text,                   -- null: it had none, or it was erased
    complaint_id uuid,
    is_mail      boolean NOT NULL DEFAULT false, -- a mail as it came: what was in it is counted by itself
    stored_by    text NOT NULL,
    stored_at    timestamptz NOT NULL,
    erased_by    text,
    erased_at    timestamptz
);
CREATE INDEX attachment_complaint ON attachment (complaint_id, id) WHERE complaint_id IS NOT NULL;
CREATE INDEX attachment_sha256 ON attachment (sha256);
