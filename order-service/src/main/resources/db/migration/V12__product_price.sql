-- Prices as they were set; the last word on a day is the price from that day on.
CREATE TABLE product_price (
    product_id uuid NOT NULL,
    version    bigint NOT NULL,
    kind       text NOT NULL,
    amount     numeric NOT NULL,
    currency   text NOT NULL,
    valid_from date NOT NULL,
    set_by     text NOT NULL,
    set_at     timestamptz NOT NULL,
    PRIMARY KEY (product_id, version)
);
CREATE INDEX product_price_day ON product_price (product_id, kind, valid_from DESC, version DESC);
