-- Everything that an export tells of some of the statements that were chosen (table few).
-- Lists are sorted when they are whole: to gather them in order takes three times as long.
CREATE OR REPLACE TEMP TABLE few_parts AS
WITH named AS (
    SELECT r.article, r.owner, r.role, {'id': r.id, 'name': r.name, 'code': r.code, 'who': r.who} AS one
    FROM roles r SEMI JOIN few c ON c.article = r.article AND c.local = r.owner
), gathered AS (
    SELECT article, owner,
        list_sort(list(one) FILTER (role = 'speaker')) AS speakers,
        list_sort(list(one) FILTER (role = 'addressee')) AS addressees,
        list_sort(list(one) FILTER (role = 'about')) AS abouts
    FROM named GROUP BY article, owner
)
SELECT article, owner,
    array_to_string([x.name for x in speakers], '; ') AS speakers,
    array_to_string(list_sort(list_distinct([x.code for x in speakers])), '; ') AS speaker_codes,
    array_to_string([x.who for x in speakers], '; ') AS speaker_ids,
    array_to_string([x.name for x in addressees], '; ') AS addressees,
    array_to_string(list_sort(list_distinct([x.code for x in addressees])), '; ') AS addressee_codes,
    array_to_string([x.who for x in addressees], '; ') AS addressee_ids,
    array_to_string([x.name for x in abouts], '; ') AS about
FROM gathered;

{told}
SELECT c.thing AS id, e.key, e.act, e.form, e.date, e.date_from, e.date_to, e.date_basis,
    p.speakers, p.speaker_codes, p.speaker_ids, p.addressees, p.addressee_codes, p.addressee_ids, p.about,
    e.words, e.cue, e.venue, e.within, e.evidence, n.reports, n.stories, n.outlets,
    a.id AS article, a.title, f.publisher, a.published, a.language, f.origin AS link, e.confidence, v.reader, k.correction,
    e.article AS article_number, e.statement
FROM few c
    JOIN statements e ON e.article = c.article AND e.statement = c.local
    JOIN counted n USING (thing)
    JOIN articles a ON a.article = c.article
    JOIN places f ON f.article = c.article
    LEFT JOIN few_parts p ON p.article = c.article AND p.owner = c.local
    LEFT JOIN versions v ON v.version = a.version
    LEFT JOIN (SELECT key, string_agg(what || ' ' || value || ': ' || why, '; ' ORDER BY what, value) AS correction
        FROM amendments GROUP BY key) k ON k.key = e.key;
