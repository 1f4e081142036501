CREATE TABLE letter_of_credit (
    order_id uuid PRIMARY KEY,
    terms    jsonb NOT NULL, -- as they are now
    version  bigint NOT NULL
);

-- Amendments and discrepancies, as they were recorded.
CREATE TABLE letter_of_credit_note (
    order_id uuid NOT NULL,
    version  bigint NOT NULL,
    kind     text NOT NULL,
    note     jsonb NOT NULL,
    PRIMARY KEY (order_id, version)
);
