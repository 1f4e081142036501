-- What was described otherwise before; the description as it reads now is in product.
CREATE TABLE product_change (
    product_id uuid NOT NULL,
    version    bigint NOT NULL,
    change     jsonb NOT NULL,
    PRIMARY KEY (product_id, version)
);
