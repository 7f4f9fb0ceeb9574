-- Which reports are of one event or quotation (those that share an id), why, and what people decided about it.

CREATE TABLE same_events (
    id VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    article BIGINT NOT NULL,
    event VARCHAR NOT NULL
);

CREATE TABLE same_statements (
    id VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    article BIGINT NOT NULL,
    statement VARCHAR NOT NULL
);

CREATE TABLE merges (
    one VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    score DOUBLE NOT NULL,
    why VARCHAR NOT NULL
);

CREATE TABLE corrections (
    one VARCHAR NOT NULL,
    other VARCHAR NOT NULL,
    verdict VARCHAR NOT NULL,
    why VARCHAR NOT NULL
);

-- How far the work has got that goes by the numbers of articles.
CREATE TABLE watermarks (
    what VARCHAR PRIMARY KEY,
    article BIGINT NOT NULL
);

INSERT INTO watermarks VALUES ('merged', 0);
