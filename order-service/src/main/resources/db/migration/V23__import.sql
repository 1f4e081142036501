-- Of a file that was imported its fingerprint is kept, and not the file: people stand in it.
CREATE TABLE imported_file (
    what        text        NOT NULL,
    sha256      text        NOT NULL,
    rows        integer     NOT NULL,
    entries     integer     NOT NULL,
    imported_by text        NOT NULL,
    imported_at timestamptz NOT NULL,
    PRIMARY KEY (what, sha256)
);
