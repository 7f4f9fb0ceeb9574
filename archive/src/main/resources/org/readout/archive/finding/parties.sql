-- Who has a role in them. A state acts and speaks by its own bodies; 'Western leaders' are none.
INSERT INTO {thing}_parties
SELECT coalesce(r.code, '') AS code, r.who, r.role, r.kind, r.name,
    r.kind = 'state' OR coalesce(p.sector = 'GOV' AND (p.kind <> 'group' OR p.known) OR p.sector IN ({bodies}), false),
    l.key, l.thing, l.several, l.article, l.local, l.type, l.status, l.date, l.published, l.day, l.language, l.publisher,
    l.actors, l.matters
FROM (SELECT * FROM roles SEMI JOIN touched USING (article)) r
    JOIN (SELECT * FROM {thing}_lines SEMI JOIN touched USING (article)) l ON l.article = r.article AND l.local = r.owner
    LEFT JOIN (SELECT * FROM actors SEMI JOIN touched USING (article)) p ON p.article = r.article AND p.actor = r.id
ORDER BY code, r.who, l.day, l.key
