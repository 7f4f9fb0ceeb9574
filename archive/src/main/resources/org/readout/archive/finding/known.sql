-- What is known of whoever they name, from all articles.
INSERT INTO known_names
SELECT who, false, name, count(*) FROM actors SEMI JOIN named USING (who) GROUP BY who, name
UNION ALL
SELECT what, true, name, count(*) FROM matters m SEMI JOIN named ON named.who = m.what GROUP BY what, name
ORDER BY who, name;

INSERT INTO known_offices
SELECT DISTINCT who, office, office_from, office_to FROM actors SEMI JOIN named USING (who) WHERE office IS NOT NULL ORDER BY who;

INSERT INTO known
SELECT who, mode(name), mode(kind), mode(country), mode(code), mode(sector), mode(wikidata), count(DISTINCT article)
FROM actors SEMI JOIN named USING (who) GROUP BY who ORDER BY who
