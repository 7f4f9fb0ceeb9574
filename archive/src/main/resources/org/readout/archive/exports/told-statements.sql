-- Everything that an export tells of the statements that were chosen (table chosen).
CREATE OR REPLACE TEMP TABLE parts AS
SELECT r.article, r.owner,
    string_agg(r.name, '; ' ORDER BY r.id) FILTER (r.role = 'speaker') AS speakers,
    string_agg(DISTINCT r.code, '; ' ORDER BY r.code) FILTER (r.role = 'speaker') AS speaker_codes,
    string_agg(r.who, '; ' ORDER BY r.id) FILTER (r.role = 'speaker') AS speaker_ids,
    string_agg(r.name, '; ' ORDER BY r.id) FILTER (r.role = 'addressee') AS addressees,
    string_agg(DISTINCT r.code, '; ' ORDER BY r.code) FILTER (r.role = 'addressee') AS addressee_codes,
    string_agg(r.who, '; ' ORDER BY r.id) FILTER (r.role = 'addressee') AS addressee_ids,
    string_agg(r.name, '; ' ORDER BY r.id) FILTER (r.role = 'about') AS about
FROM roles r SEMI JOIN chosen c ON c.article = r.article AND c.local = r.owner
GROUP BY r.article, r.owner;

CREATE OR REPLACE TEMP TABLE told AS
SELECT c.thing AS id, e.key, e.act, e.form, e.date, e.date_from, e.date_to, e.date_basis,
    p.speakers, p.speaker_codes, p.speaker_ids, p.addressees, p.addressee_codes, p.addressee_ids, p.about,
    e.words, e.cue, e.venue, e.within, e.evidence, n.reports, n.stories, n.outlets,
    a.id AS article, a.title, f.publisher, a.published, a.language, f.origin AS link, e.confidence, v.reader, k.correction,
    e.article AS article_number, e.statement
FROM chosen c
    JOIN statements e ON e.article = c.article AND e.statement = c.local
    JOIN counted n USING (thing)
    JOIN articles a ON a.article = c.article
    JOIN places f ON f.article = c.article
    LEFT JOIN parts p ON p.article = c.article AND p.owner = c.local
    LEFT JOIN versions v ON v.version = a.version
    LEFT JOIN (SELECT key, string_agg(what || ' ' || value || ': ' || why, '; ' ORDER BY what, value) AS correction
        FROM amendments GROUP BY key) k ON k.key = e.key;
