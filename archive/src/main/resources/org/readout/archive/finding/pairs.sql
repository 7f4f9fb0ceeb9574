-- Who did something to whom in them, from both sides.
INSERT INTO pairs
WITH theirs AS MATERIALIZED (
    SELECT coalesce(source_code, '') AS source_code, coalesce(target_code, '') AS target_code, source, target, l.key, l.thing,
        l.several, l.article, l.local, l.type, l.status, l.date, l.day,
        row_number() OVER (PARTITION BY l.key, least(coalesce(source_code, ''), coalesce(target_code, '')),
            greatest(coalesce(source_code, ''), coalesce(target_code, '')) ORDER BY source, target) = 1 AS once
    FROM (SELECT * FROM dyads SEMI JOIN touched USING (article)) d
        JOIN (SELECT * FROM event_lines SEMI JOIN touched USING (article)) l ON l.article = d.article AND l.local = d.event
), both_ways AS (
    SELECT source_code AS mine_code, target_code AS theirs_code, source AS mine, target AS theirs, 1 AS way, once, key, thing,
        several, article, local, type, status, date, day FROM theirs
    UNION ALL
    SELECT target_code, source_code, target, source, 2, once, key, thing, several, article, local, type, status, date, day
    FROM theirs
)
FROM both_ways ORDER BY mine_code, theirs_code, day, key
