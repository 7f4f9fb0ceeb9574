-- The archive as it is first laid out. docs/archive.md tells what each column means.

CREATE TABLE versions (
    version INTEGER PRIMARY KEY,
    reader VARCHAR NOT NULL UNIQUE
);

CREATE TABLE articles (
    article BIGINT NOT NULL,
    id VARCHAR NOT NULL UNIQUE,
    language VARCHAR NOT NULL,
    publisher VARCHAR,
    title VARCHAR,
    deck VARCHAR,
    byline VARCHAR,
    published DATE,
    published_from DATE,
    published_to DATE,
    published_basis VARCHAR NOT NULL,
    text VARCHAR NOT NULL,
    version INTEGER,
    unread VARCHAR
);

CREATE TABLE records (
    article BIGINT NOT NULL,
    json VARCHAR NOT NULL
);

CREATE TABLE sources (
    article BIGINT NOT NULL,
    origin VARCHAR,
    key VARCHAR,
    publisher VARCHAR
);

CREATE TABLE spans (
    article BIGINT NOT NULL,
    owner VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    n INTEGER NOT NULL,
    begins INTEGER NOT NULL,
    ends INTEGER NOT NULL
);

CREATE TABLE actors (
    article BIGINT NOT NULL,
    actor VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    country VARCHAR,
    code VARCHAR,
    sector VARCHAR,
    office VARCHAR,
    office_from DATE,
    office_to DATE,
    wikidata VARCHAR,
    known BOOLEAN NOT NULL
);

CREATE TABLE matters (
    article BIGINT NOT NULL,
    matter VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL,
    wikidata VARCHAR
);

CREATE TABLE statements (
    article BIGINT NOT NULL,
    statement VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    speaker VARCHAR,
    act VARCHAR NOT NULL,
    form VARCHAR NOT NULL,
    cue VARCHAR,
    date DATE,
    date_from DATE,
    date_to DATE,
    date_basis VARCHAR NOT NULL,
    venue VARCHAR,
    within VARCHAR,
    words VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL
);

CREATE TABLE events (
    article BIGINT NOT NULL,
    event VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    type VARCHAR NOT NULL,
    mode VARCHAR,
    contexts VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    date DATE,
    date_from DATE,
    date_to DATE,
    date_basis VARCHAR NOT NULL,
    place VARCHAR,
    place_country VARCHAR,
    lat DOUBLE,
    lon DOUBLE,
    geonames BIGINT,
    duration VARCHAR,
    killed INTEGER,
    injured INTEGER,
    size INTEGER,
    purpose VARCHAR,
    said_in VARCHAR,
    trigger VARCHAR NOT NULL,
    evidence VARCHAR NOT NULL,
    rule VARCHAR NOT NULL,
    confidence DOUBLE NOT NULL
);

-- Who did it, to whom; who said it, to whom; and whom and what it is about.
CREATE TABLE roles (
    article BIGINT NOT NULL,
    owner VARCHAR NOT NULL,
    role VARCHAR NOT NULL,
    id VARCHAR NOT NULL,
    who VARCHAR NOT NULL,
    code VARCHAR,
    name VARCHAR NOT NULL,
    kind VARCHAR NOT NULL
);

-- Each pair of a source and a target, with what is asked for most: the table that series are counted from.
CREATE TABLE dyads (
    article BIGINT NOT NULL,
    event VARCHAR NOT NULL,
    key VARCHAR NOT NULL,
    source VARCHAR NOT NULL,
    source_code VARCHAR,
    target VARCHAR NOT NULL,
    target_code VARCHAR,
    type VARCHAR NOT NULL,
    status VARCHAR NOT NULL,
    date DATE
);

CREATE TABLE quarantine (
    origin VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    reason VARCHAR NOT NULL
);
