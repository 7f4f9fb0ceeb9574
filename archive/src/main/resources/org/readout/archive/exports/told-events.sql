-- Everything that an export tells of the events that were chosen (table chosen), one row an event or a report of one.
-- Lists are sorted when they are whole: to gather them in order takes three times as long.
CREATE OR REPLACE TEMP TABLE parts AS
WITH named AS (
    SELECT r.article, r.owner, r.role, {'id': r.id, 'name': r.name, 'code': r.code, 'who': r.who, 'sector': p.sector,
        'office': p.office, 'wikidata': p.wikidata} AS one
    FROM roles r SEMI JOIN chosen c ON c.article = r.article AND c.local = r.owner
        LEFT JOIN actors p ON p.article = r.article AND p.actor = r.id
), gathered AS (
    SELECT article, owner,
        list_sort(list(one) FILTER (role = 'source')) AS sources,
        list_sort(list(one) FILTER (role = 'target')) AS targets,
        list_sort(list(one) FILTER (role = 'about')) AS abouts
    FROM named GROUP BY article, owner
)
SELECT article, owner,
    array_to_string([x.name for x in sources], '; ') AS sources,
    array_to_string(list_sort(list_distinct([x.code for x in sources])), '; ') AS source_codes,
    array_to_string([x.who for x in sources], '; ') AS source_ids,
    array_to_string(list_sort(list_distinct([x.sector for x in sources])), '; ') AS source_sectors,
    [x.sector for x in sources if x.sector IS NOT NULL][1] AS source_sector,
    array_to_string([x.office for x in sources], '; ') AS source_titles,
    array_to_string([x.wikidata for x in sources], '; ') AS source_wikidata,
    array_to_string([x.name for x in targets], '; ') AS targets,
    array_to_string(list_sort(list_distinct([x.code for x in targets])), '; ') AS target_codes,
    array_to_string([x.who for x in targets], '; ') AS target_ids,
    array_to_string(list_sort(list_distinct([x.sector for x in targets])), '; ') AS target_sectors,
    [x.sector for x in targets if x.sector IS NOT NULL][1] AS target_sector,
    array_to_string([x.office for x in targets], '; ') AS target_titles,
    array_to_string([x.wikidata for x in targets], '; ') AS target_wikidata,
    array_to_string([x.name for x in abouts], '; ') AS about
FROM gathered;

CREATE OR REPLACE TEMP TABLE told AS
SELECT c.thing AS id, e.key, e.type, e.mode, e.status, e.date, e.date_from, e.date_to, e.date_basis,
    p.sources, p.source_codes, p.source_ids, p.targets, p.target_codes, p.target_ids, p.about, e.contexts,
    e.place, e.place_country, e.lat, e.lon, e.geonames, e.killed, e.injured, e.size, e.duration, e.purpose,
    e.trigger, e.evidence, n.reports, n.stories, n.outlets,
    a.id AS article, a.title, f.publisher, a.published, a.language, f.origin AS link, e.rule, e.confidence, v.reader, k.correction,
    e.article AS article_number, e.event
FROM chosen c
    JOIN events e ON e.article = c.article AND e.event = c.local
    JOIN counted n USING (thing)
    JOIN articles a ON a.article = c.article
    JOIN places f ON f.article = c.article
    LEFT JOIN parts p ON p.article = c.article AND p.owner = c.local
    LEFT JOIN versions v ON v.version = a.version
    LEFT JOIN (SELECT key, string_agg(what || ' ' || value || ': ' || why, '; ' ORDER BY what, value) AS correction
        FROM amendments GROUP BY key) k ON k.key = e.key;
