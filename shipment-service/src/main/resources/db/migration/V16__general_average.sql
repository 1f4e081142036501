ALTER TABLE incident
    ADD COLUMN average_adjuster    text,
    ADD COLUMN average_declared_at timestamptz;

-- What the owners of the cargo gave, each paper as it was given last.
CREATE TABLE average_security (
    id          uuid PRIMARY KEY,
    incident_id uuid NOT NULL,
    shipment_id uuid NOT NULL,
    released_at timestamptz,
    version     bigint NOT NULL,
    UNIQUE (incident_id, shipment_id)
);
CREATE TABLE average_paper (
    security_id uuid NOT NULL,
    paper       text NOT NULL,
    given_by    text NOT NULL,
    reference   text,
    amount      numeric, -- of a deposit
    currency    text,
    given_at    timestamptz NOT NULL,
    PRIMARY KEY (security_id, paper)
);
