-- The last number given in a row of a year. Not rebuilt: the numbers themselves are in the facts.
CREATE TABLE number_row (
    name text NOT NULL,
    year integer NOT NULL,
    last bigint NOT NULL,
    PRIMARY KEY (name, year)
);

CREATE TABLE invoice (
    id          uuid PRIMARY KEY,
    invoice_no  text NOT NULL UNIQUE,
    kind        text NOT NULL,
    demand_no   text NOT NULL,
    order_id    uuid NOT NULL,
    customer_id uuid NOT NULL,
    shipments   uuid[] NOT NULL,
    status      text NOT NULL,
    amount      numeric NOT NULL,
    currency    text NOT NULL,
    open        numeric NOT NULL,
    overpaid    numeric NOT NULL,
    issued_on   date NOT NULL,
    due_on      date NOT NULL,
    reminded    integer NOT NULL,
    version     bigint NOT NULL
);
CREATE INDEX invoice_order ON invoice (order_id, id);
CREATE INDEX invoice_customer ON invoice (customer_id, id);

-- What made an invoice smaller. A payment that was recorded by mistake leaves this table, not the log.
CREATE TABLE invoice_entry (
    invoice_id uuid NOT NULL,
    kind       text NOT NULL, -- PAYMENT or CREDIT_NOTE
    reference  text NOT NULL,
    amount     numeric NOT NULL,
    value_date date NOT NULL,
    PRIMARY KEY (invoice_id, kind, reference)
);
