-- Each record packed by itself (Packed), for one is asked for without its neighbours; what there is of them follows in Java.
ALTER TABLE records RENAME TO records_as_text;

CREATE TABLE records (
    article BIGINT NOT NULL,
    record BLOB USING COMPRESSION 'uncompressed' NOT NULL
);
