-- Each source with each target, as data sets of dyads have them; whoever acts alone has no target.
CREATE OR REPLACE TEMP TABLE pairs AS
WITH sides AS (
    SELECT r.article, r.owner, r.role, r.id, r.name, p.code, p.country, p.sector, p.kind
    FROM roles r SEMI JOIN chosen c ON c.article = r.article AND c.local = r.owner
        JOIN actors p ON p.article = r.article AND p.actor = r.id
    WHERE r.role IN ('source', 'target')
)
SELECT t.*, s.id AS s_id, s.name AS s_name, s.code AS s_code, s.country AS s_country, s.sector AS s_sector,
    d.id AS d_id, d.name AS d_name, d.code AS d_code, d.country AS d_country, d.sector AS d_sector,
    k.code AS cameo, left(k.code, 2) AS root, o.quad, o.scale, coalesce(t.date, t.published) AS day
FROM told t
    LEFT JOIN sides s ON s.article = t.article_number AND s.owner = t.event AND s.role = 'source'
    LEFT JOIN sides d ON d.article = t.article_number AND d.owner = t.event AND d.role = 'target'
        AND d.id IS DISTINCT FROM s.id
    JOIN cameo k ON k.type = t.type AND k.mode IS NOT DISTINCT FROM known_mode(t.type, t.mode)
    JOIN roots o ON o.root = left(k.code, 2)
WHERE coalesce(t.date, t.published) IS NOT NULL
    AND NOT (d.id IS NULL AND t.targets IS NOT NULL AND t.targets <> coalesce(s.name, ''));
