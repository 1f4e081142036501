-- Who is away when, and who acts in their place? Written from the log, and can be written again.
CREATE TABLE absence (
    id            uuid PRIMARY KEY,
    absent        text NOT NULL,           -- an account, or a role
    cover         text NOT NULL,
    since         timestamptz NOT NULL,
    until         timestamptz NOT NULL,
    planned_by    text NOT NULL,
    planned_at    timestamptz NOT NULL,
    called_off_at timestamptz,
    version       bigint NOT NULL
);
CREATE INDEX absence_absent ON absence (absent, until);
