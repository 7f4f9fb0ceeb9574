-- {things} of the articles in question, as they are told.
INSERT INTO {thing}_lines
WITH theirs AS MATERIALIZED (SELECT s.* FROM same_{things} s SEMI JOIN touched USING (article)),
often AS (SELECT id, count(*) AS n FROM same_{things} SEMI JOIN theirs USING (id) GROUP BY id),
parties AS (
    SELECT article, owner, list_distinct(list(who) FILTER (role <> 'about')) AS actors,
        list_distinct(list(who) FILTER (role = 'about' AND id LIKE 'm%')) AS matters
    FROM roles SEMI JOIN touched USING (article) GROUP BY article, owner
)
SELECT number_of(s.key), number_of(s.id), often.n > 1, e.article, e.{thing}, e.{type}, {status}, e.date, a.published,
    coalesce(e.date, a.published) AS day, a.language, a.publisher, p.actors, p.matters{places}
FROM {things} e
    JOIN theirs s ON s.article = e.article AND s.{thing} = e.{thing}
    JOIN often ON often.id = s.id
    JOIN articles a ON a.article = e.article
    LEFT JOIN parties p ON p.article = e.article AND p.owner = e.{thing}
ORDER BY day, s.key
