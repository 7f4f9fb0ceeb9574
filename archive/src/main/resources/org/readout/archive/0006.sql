-- Finding aids: what the tables above say, once more, laid so that what one question asks for lies together. Made anew by
-- Readout whenever reports are brought together (FindingAids); keys and ids are numbers here, what they say in hexadecimal.

CREATE MACRO number_of(key) AS CAST('0x' || key AS UBIGINT);

CREATE MACRO key_of(number) AS format('{:016x}', number);

-- Each event as told, by its day. "several": whether there are more reports of the same thing.
CREATE TABLE event_lines (
    key UBIGINT NOT NULL,
    thing UBIGINT NOT NULL,
    several BOOLEAN NOT NULL,
    article BIGINT NOT NULL,
    local VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    status VARCHAR,
    date DATE,
    published DATE,
    day DATE,
    language VARCHAR NOT NULL,
    publisher VARCHAR,
    actors VARCHAR[],
    matters VARCHAR[],
    place VARCHAR,
    place_country VARCHAR,
    lat DOUBLE,
    lon DOUBLE,
    geonames BIGINT
);

CREATE TABLE statement_lines (
    key UBIGINT NOT NULL,
    thing UBIGINT NOT NULL,
    several BOOLEAN NOT NULL,
    article BIGINT NOT NULL,
    local VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    status VARCHAR,
    date DATE,
    published DATE,
    day DATE,
    language VARCHAR NOT NULL,
    publisher VARCHAR,
    actors VARCHAR[],
    matters VARCHAR[]
);

-- The same for each actor and matter in a role of one, by whom it acts for and by what it is known. "body": whether what it
-- does its state does.
CREATE TABLE event_parties (
    code VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    body BOOLEAN NOT NULL,
    key UBIGINT NOT NULL,
    thing UBIGINT NOT NULL,
    several BOOLEAN NOT NULL,
    article BIGINT NOT NULL,
    local VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    status VARCHAR,
    date DATE,
    published DATE,
    day DATE,
    language VARCHAR NOT NULL,
    publisher VARCHAR,
    actors VARCHAR[],
    matters VARCHAR[]
);

CREATE TABLE statement_parties AS FROM event_parties;

-- Each source with each target of an event, from the side of both ("way" 1: mine did it to theirs, 2: theirs to mine).
-- "once": the first of those of one event between the same two codes.
CREATE TABLE pairs (
    mine_code VARCHAR NOT NULL,
    theirs_code VARCHAR NOT NULL,
    mine VARCHAR NOT NULL,
    theirs VARCHAR NOT NULL,
    way TINYINT NOT NULL,
    once BOOLEAN NOT NULL,
    key UBIGINT NOT NULL,
    thing UBIGINT NOT NULL,
    several BOOLEAN NOT NULL,
    article BIGINT NOT NULL,
    local VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    status VARCHAR,
    date DATE,
    day DATE
);

-- Who is named where, and what is known of whom.
CREATE TABLE mentions (
    code VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    article BIGINT NOT NULL,
    published DATE
);

CREATE TABLE known (
    who VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    country VARCHAR,
    code VARCHAR,
    sector VARCHAR,
    wikidata VARCHAR,
    articles BIGINT NOT NULL
);

CREATE TABLE known_names (
    who VARCHAR NOT NULL,
    matter BOOLEAN NOT NULL,
    name VARCHAR NOT NULL,
    times BIGINT NOT NULL
);

CREATE TABLE known_offices (
    who VARCHAR NOT NULL,
    office VARCHAR NOT NULL,
    office_from DATE,
    office_to DATE
);

INSERT INTO watermarks VALUES ('found', 0);
