-- Whom and what a name stands for: small, so that a question finds out at once.
CREATE TABLE names (
    name VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    code VARCHAR,
    kind VARCHAR NOT NULL
);

INSERT INTO names SELECT DISTINCT name, who, code, kind FROM roles;
