CREATE TABLE product (
    id                uuid PRIMARY KEY,
    product_no        text NOT NULL UNIQUE,
    name_and_spec     text NOT NULL,
    colour            text,
    unit              text NOT NULL,
    pack_size         text,
    outer_carton_size text,
    net_weight_kg     numeric,
    gross_weight_kg   numeric,
    main_material     text,
    version           bigint NOT NULL
);
