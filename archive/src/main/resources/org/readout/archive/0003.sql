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

-- In which paper something stood: its name, else the host of the address, else the path.
CREATE MACRO outlet(publisher, origin) AS
    coalesce(publisher, nullif(regexp_extract(origin, '^https?://([^/:]+)', 1), ''), origin);

-- How often each event and statement is told: places where it stood, stories without their copies, papers.
CREATE VIEW event_reports AS
    SELECT s.id, count(DISTINCT (p.article, p.origin, p.publisher)) AS reports, count(DISTINCT t.story) AS stories,
        count(DISTINCT outlet(p.publisher, p.origin)) AS outlets
    FROM same_events s JOIN sources p USING (article) JOIN stories t USING (article) GROUP BY s.id;

CREATE VIEW statement_reports AS
    SELECT s.id, count(DISTINCT (p.article, p.origin, p.publisher)) AS reports, count(DISTINCT t.story) AS stories,
        count(DISTINCT outlet(p.publisher, p.origin)) AS outlets
    FROM same_statements s JOIN sources p USING (article) JOIN stories t USING (article) GROUP BY s.id;

-- How the servers of the feeds that are watched tell one state of a feed from another.
CREATE TABLE feeds (
    address VARCHAR PRIMARY KEY,
    etag VARCHAR,
    modified VARCHAR
);
