-- Copies: the bands that bring them together, the pairs that were compared and are copies, and the story that all copies share.

CREATE TABLE bands (
    article BIGINT NOT NULL,
    band BIGINT NOT NULL
);

CREATE TABLE copies (
    article BIGINT NOT NULL,
    copy_of BIGINT NOT NULL
);

CREATE TABLE stories (
    article BIGINT NOT NULL,
    story BIGINT NOT NULL
);
