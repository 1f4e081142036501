-- A partner's way in: one account, which stays when its secret is exchanged. What an administrator did, who and when stays too.
CREATE TABLE api_key (
    id          uuid        PRIMARY KEY,
    name        text        NOT NULL, -- of the firm or its system, never of a person
    customer_id uuid        NOT NULL,
    scopes      text[]      NOT NULL,
    version     bigint      NOT NULL DEFAULT 1,
    created_at  timestamptz NOT NULL,
    created_by  text        NOT NULL,
    revoked_at  timestamptz,
    revoked_by  text
);

-- The secrets of a key: one, or more while an old one goes on. Only the hash of each is kept.
CREATE TABLE api_key_secret (
    prefix       text        PRIMARY KEY,
    key_id       uuid        NOT NULL REFERENCES api_key,
    hash         bytea       NOT NULL,
    created_at   timestamptz NOT NULL,
    created_by   text        NOT NULL,
    expires_at   timestamptz NOT NULL,
    last_used_at timestamptz
);
CREATE INDEX api_key_secret_key ON api_key_secret (key_id);

REVOKE UPDATE, DELETE ON api_key, api_key_secret FROM ${app};
GRANT UPDATE (version, revoked_at, revoked_by) ON api_key TO ${app};
GRANT UPDATE (expires_at, last_used_at) ON api_key_secret TO ${app};
