-- What people correct in what was read, from a file of theirs: the record of the article stays as it was read.
CREATE TABLE amendments (
    key VARCHAR NOT NULL,
    what VARCHAR NOT NULL,
    value VARCHAR NOT NULL,
    why VARCHAR NOT NULL,
    article BIGINT
);
