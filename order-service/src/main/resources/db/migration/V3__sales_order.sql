CREATE SEQUENCE order_no;

CREATE TABLE sales_order (
    id          uuid PRIMARY KEY,
    order_no    text NOT NULL UNIQUE,
    customer_id uuid NOT NULL,
    status      text NOT NULL,
    contract    jsonb NOT NULL, -- as it was placed
    version     bigint NOT NULL
);
CREATE INDEX sales_order_customer ON sales_order (customer_id, id);

-- Sheet 13-11, the columns that an order fills. A customer's name and people are not copied here.
CREATE TABLE order_tracking (
    order_id            uuid PRIMARY KEY,
    sheet_no            text NOT NULL,
    order_no            text NOT NULL,
    customer_id         uuid NOT NULL,
    letter_of_credit_no text,
    quantity            text NOT NULL,
    amount              numeric NOT NULL,
    currency            text NOT NULL,
    ordered_on          date NOT NULL,
    deliver_by          date NOT NULL,
    remarks             text
);
CREATE INDEX order_tracking_customer ON order_tracking (customer_id, order_id);
CREATE INDEX order_tracking_sheet ON order_tracking (sheet_no, order_id);
