-- Everything that an export tells of some of the events that were chosen (table few), one row an event or a report of one.
-- Most have one source, one target: lists are made only of several, and sorted when they are whole, or it takes four times as long.
CREATE OR REPLACE TEMP TABLE few_parts AS
WITH named AS MATERIALIZED (
    SELECT r.article, r.owner, r.role, r.id, r.name, r.code, r.who, p.sector, p.office, p.wikidata
    FROM roles r SEMI JOIN few c ON c.article = r.article AND c.local = r.owner
        LEFT JOIN actors p ON p.article = r.article AND p.actor = r.id
), counted AS MATERIALIZED (
    SELECT article, owner, role, count(*) > 1 AS several, any_value(name) AS name, any_value(code) AS code, any_value(who) AS who,
        any_value(sector) AS sector, any_value(office) AS office, any_value(wikidata) AS wikidata
    FROM named GROUP BY article, owner, role
), gathered AS (
    SELECT article, owner, role, list_sort(list({'id': n.id, 'name': n.name, 'code': n.code, 'who': n.who, 'sector': n.sector,
        'office': n.office, 'wikidata': n.wikidata})) AS members
    FROM named n SEMI JOIN (FROM counted WHERE several) USING (article, owner, role) GROUP BY article, owner, role
), told AS (
    SELECT article, owner, role, coalesce(name, '') AS names, coalesce(code, '') AS codes, coalesce(who, '') AS ids,
        coalesce(sector, '') AS sectors, sector, coalesce(office, '') AS titles, coalesce(wikidata, '') AS wikidata
    FROM counted WHERE NOT several
    UNION ALL
    SELECT article, owner, role,
        array_to_string([x.name for x in members], '; '),
        array_to_string(list_sort(list_distinct([x.code for x in members])), '; '),
        array_to_string([x.who for x in members], '; '),
        array_to_string(list_sort(list_distinct([x.sector for x in members])), '; '),
        [x.sector for x in members if x.sector IS NOT NULL][1],
        array_to_string([x.office for x in members], '; '),
        array_to_string([x.wikidata for x in members], '; ')
    FROM gathered
)
SELECT article, owner,
    any_value(names) FILTER (role = 'source') AS sources,
    any_value(codes) FILTER (role = 'source') AS source_codes,
    any_value(ids) FILTER (role = 'source') AS source_ids,
    any_value(sectors) FILTER (role = 'source') AS source_sectors,
    any_value(sector) FILTER (role = 'source') AS source_sector,
    any_value(titles) FILTER (role = 'source') AS source_titles,
    any_value(wikidata) FILTER (role = 'source') AS source_wikidata,
    any_value(names) FILTER (role = 'target') AS targets,
    any_value(codes) FILTER (role = 'target') AS target_codes,
    any_value(ids) FILTER (role = 'target') AS target_ids,
    any_value(sectors) FILTER (role = 'target') AS target_sectors,
    any_value(sector) FILTER (role = 'target') AS target_sector,
    any_value(titles) FILTER (role = 'target') AS target_titles,
    any_value(wikidata) FILTER (role = 'target') AS target_wikidata,
    any_value(names) FILTER (role = 'about') AS about
FROM told GROUP BY article, owner;

{told}
SELECT c.thing AS id, e.key, e.type, e.mode, e.status, e.date, e.date_from, e.date_to, e.date_basis,
    p.sources, p.source_codes, p.source_ids, p.targets, p.target_codes, p.target_ids, p.about, e.contexts,
    e.place, e.place_country, e.lat, e.lon, e.geonames, e.killed, e.injured, e.size, e.duration, e.purpose,
    e.trigger, e.evidence, n.reports, n.stories, n.outlets,
    a.id AS article, a.title, f.publisher, a.published, a.language, f.origin AS link, e.rule, e.confidence, v.reader, k.correction,
    e.article AS article_number, e.event
FROM few c
    JOIN events e ON e.article = c.article AND e.event = c.local
    JOIN counted n USING (thing)
    JOIN articles a ON a.article = c.article
    JOIN places f ON f.article = c.article
    LEFT JOIN few_parts p ON p.article = c.article AND p.owner = c.local
    LEFT JOIN versions v ON v.version = a.version
    LEFT JOIN (SELECT key, string_agg(what || ' ' || value || ': ' || why, '; ' ORDER BY what, value) AS correction
        FROM amendments GROUP BY key) k ON k.key = e.key;
