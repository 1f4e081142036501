-- How much may be conceded to a customer of each grade: every ceiling there ever was, the last one holds.
CREATE TABLE concession_ceiling (
    grade    text NOT NULL,
    version  bigint NOT NULL,
    percent  numeric,
    amount   numeric,
    currency text,
    set_by   text NOT NULL,
    set_at   timestamptz NOT NULL,
    PRIMARY KEY (grade, version)
);
