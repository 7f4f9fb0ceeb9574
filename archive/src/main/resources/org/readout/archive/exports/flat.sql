SELECT * EXCLUDE (article_number) FROM told ORDER BY date NULLS LAST, key
