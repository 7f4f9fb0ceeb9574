-- Who is named in them.
INSERT INTO mentions
SELECT DISTINCT coalesce(p.code, '') AS code, p.who, p.article, a.published
FROM (SELECT * FROM actors SEMI JOIN touched USING (article)) p JOIN articles a ON a.article = p.article
ORDER BY code, p.who, p.article
