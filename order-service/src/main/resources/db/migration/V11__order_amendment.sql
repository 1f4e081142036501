-- What was agreed otherwise, as it was agreed; the contract as it reads now is in sales_order.
CREATE TABLE order_amendment (
    order_id  uuid NOT NULL,
    version   bigint NOT NULL,
    amendment jsonb NOT NULL,
    PRIMARY KEY (order_id, version)
);
