-- The twenty columns of ICEWS's events.
SELECT
    CAST('0x' || left(md5(t.key || coalesce(t.s_id, '') || coalesce(t.d_id, '')), 15) AS BIGINT) AS "Event ID",
    t.day AS "Event Date",
    t.s_name AS "Source Name",
    t.s_sector AS "Source Sectors",
    s.name AS "Source Country",
    upper(left(t.type, 1)) || lower(substring(t.type, 2)) || coalesce(': ' || t.mode, '') AS "Event Text",
    t.cameo AS "CAMEO Code",
    t.scale AS "Intensity",
    t.d_name AS "Target Name",
    t.d_sector AS "Target Sectors",
    d.name AS "Target Country",
    CAST('0x' || left(t.article, 15) AS BIGINT) AS "Story ID",
    1 + len(regexp_extract_all(substring(a.text, 1, x.begins), '[.!?…]["”»]?\s')) AS "Sentence Number",
    outlet(t.publisher, t.link) AS "Publisher",
    CASE WHEN t.place <> w.name THEN t.place END AS "City",
    CAST(NULL AS VARCHAR) AS "District",
    CAST(NULL AS VARCHAR) AS "Province",
    w.name AS "Country",
    t.lat AS "Latitude",
    t.lon AS "Longitude"
FROM pairs t
    JOIN articles a ON a.article = t.article_number
    JOIN spans x ON x.article = t.article_number AND x.owner = t.event AND x.role = 'trigger'
    LEFT JOIN states s ON s.code = t.s_country
    LEFT JOIN states d ON d.code = t.d_country
    LEFT JOIN states w ON w.code = t.place_country
ORDER BY t.day, t.key, t.s_id, t.d_id
