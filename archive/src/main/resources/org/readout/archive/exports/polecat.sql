-- The forty columns of POLECAT. What is not known is 'None', as there.
SELECT
    t.id AS "Event ID",
    coalesce(t.date, t.published) AS "Event Date",
    t.type AS "Event Type",
    coalesce(t.mode, 'None') AS "Event Mode",
    s.scale AS "Intensity",
    CASE s.quad WHEN 1 THEN 'VERBAL COOPERATION' WHEN 2 THEN 'MATERIAL COOPERATION' WHEN 3 THEN 'VERBAL CONFLICT'
        ELSE 'MATERIAL CONFLICT' END AS "Quad Code",
    coalesce(nullif(t.contexts, ''), 'None') AS "Contexts",
    coalesce(t.sources, 'None') AS "Actor Name",
    coalesce(t.source_codes, 'None') AS "Actor Country",
    'None' AS "Actor COW",
    coalesce(p.source_sector, 'None') AS "Primary Actor Sector",
    coalesce(p.source_sectors, 'None') AS "Actor Sectors",
    coalesce(p.source_titles, 'None') AS "Actor Title",
    coalesce(t.sources, 'None') AS "Actor Name Raw",
    coalesce(p.source_wikidata, 'None') AS "Wikipedia Actor ID",
    coalesce(t.targets, 'None') AS "Recipient Name",
    coalesce(t.target_codes, 'None') AS "Recipient Country",
    'None' AS "Recipient COW",
    coalesce(p.target_sector, 'None') AS "Primary Recipient Sector",
    coalesce(p.target_sectors, 'None') AS "Recipient Sectors",
    coalesce(p.target_titles, 'None') AS "Recipient Title",
    coalesce(t.targets, 'None') AS "Recipient Name Raw",
    coalesce(p.target_wikidata, 'None') AS "Wikipedia Recipient ID",
    coalesce(t.place, 'None') AS "Placename",
    CASE WHEN t.place IS NULL OR t.place = w.name THEN 'None' ELSE t.place END AS "City",
    'None' AS "District",
    'None' AS "Province",
    coalesce(t.place_country, 'None') AS "Country",
    t.lat AS "Latitude",
    t.lon AS "Longitude",
    t.geonames AS "GeoNames ID",
    coalesce(t.place, 'None') AS "Raw Placename",
    'None' AS "Feature Type",
    coalesce(outlet(t.publisher, t.link), 'None') AS "Source",
    t.published AS "Publication Date",
    coalesce(y.people, 'None') AS "Story People",
    coalesce(y.organizations, 'None') AS "Story Organizations",
    'None' AS "Story Locations",
    t.language AS "Language",
    coalesce(t.reader, 'None') AS "Version"
FROM told t
    JOIN cameo k ON k.type = t.type AND k.mode IS NOT DISTINCT FROM known_mode(t.type, t.mode)
    JOIN roots s ON s.root = left(k.code, 2)
    LEFT JOIN parts p ON p.article = t.article_number AND p.owner = t.event
    LEFT JOIN states w ON w.code = t.place_country
    LEFT JOIN (
        SELECT article, string_agg(name, '; ' ORDER BY actor) FILTER (kind = 'person') AS people,
            string_agg(name, '; ' ORDER BY actor) FILTER (kind IN ('organisation', 'group')) AS organizations
        FROM actors SEMI JOIN chosen USING (article) GROUP BY article
    ) y ON y.article = t.article_number
WHERE coalesce(t.date, t.published) IS NOT NULL
ORDER BY coalesce(t.date, t.published), t.key
