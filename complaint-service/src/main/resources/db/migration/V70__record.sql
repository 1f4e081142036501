-- What stands on the record of a complaint, and on whose desk something waits. Written from the log, and can be written again.
CREATE TABLE complaint_record (
    complaint_id uuid PRIMARY KEY,
    waits_for    text[] NOT NULL,
    view         jsonb NOT NULL,
    version      bigint NOT NULL
);
CREATE INDEX complaint_record_waits ON complaint_record USING gin (waits_for);

-- Who instructs in whose place, and from when to when.
CREATE TABLE delegation (
    id         uuid PRIMARY KEY,
    office     text NOT NULL,
    given_by   text NOT NULL,
    given_to   text NOT NULL,
    from_on    date NOT NULL,
    until_on   date NOT NULL,
    given_at   timestamptz NOT NULL,
    revoked_at timestamptz,
    version    bigint NOT NULL
);
CREATE INDEX delegation_standing ON delegation (given_to, office) WHERE revoked_at IS NULL;
