-- Everything that an export tells of the events that were chosen (table chosen), one row an event or a report of one.
CREATE OR REPLACE TEMP TABLE parts AS
SELECT r.article, r.owner,
    string_agg(r.name, '; ' ORDER BY r.id) FILTER (r.role = 'source') AS sources,
    string_agg(DISTINCT r.code, '; ' ORDER BY r.code) FILTER (r.role = 'source') AS source_codes,
    string_agg(r.who, '; ' ORDER BY r.id) FILTER (r.role = 'source') AS source_ids,
    string_agg(DISTINCT p.sector, '; ' ORDER BY p.sector) FILTER (r.role = 'source') AS source_sectors,
    arg_min(p.sector, r.id) FILTER (r.role = 'source') AS source_sector,
    string_agg(p.office, '; ' ORDER BY r.id) FILTER (r.role = 'source') AS source_titles,
    string_agg(p.wikidata, '; ' ORDER BY r.id) FILTER (r.role = 'source') AS source_wikidata,
    string_agg(r.name, '; ' ORDER BY r.id) FILTER (r.role = 'target') AS targets,
    string_agg(DISTINCT r.code, '; ' ORDER BY r.code) FILTER (r.role = 'target') AS target_codes,
    string_agg(r.who, '; ' ORDER BY r.id) FILTER (r.role = 'target') AS target_ids,
    string_agg(DISTINCT p.sector, '; ' ORDER BY p.sector) FILTER (r.role = 'target') AS target_sectors,
    arg_min(p.sector, r.id) FILTER (r.role = 'target') AS target_sector,
    string_agg(p.office, '; ' ORDER BY r.id) FILTER (r.role = 'target') AS target_titles,
    string_agg(p.wikidata, '; ' ORDER BY r.id) FILTER (r.role = 'target') AS target_wikidata,
    string_agg(r.name, '; ' ORDER BY r.id) FILTER (r.role = 'about') AS about
FROM roles r SEMI JOIN chosen c ON c.article = r.article AND c.local = r.owner
    LEFT JOIN actors p ON p.article = r.article AND p.actor = r.id
GROUP BY r.article, r.owner;

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
