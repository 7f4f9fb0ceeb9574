-- One W3C Web Annotation a line: the words that prove an event or statement, and what is said of them.
SELECT
    'http://www.w3.org/ns/anno.jsonld' AS "@context",
    'urn:readout:' || t.key AS id,
    'Annotation' AS type,
    'classifying' AS motivation,
    {'type': 'TextualBody', 'format': 'application/json', 'purpose': 'classifying', 'value': to_json(o)} AS body,
    {
        'source': coalesce(t.link, 'urn:sha256:' || t.article),
        'selector': [
            to_json({'type': 'TextQuoteSelector', 'exact': substring(a.text, x.begins + 1, x.ends - x.begins),
                'prefix': substring(a.text, greatest(x.begins - 31, 1), least(x.begins, 32)),
                'suffix': substring(a.text, x.ends + 1, 32)}),
            to_json({'type': 'TextPositionSelector', 'start': x.begins, 'end': x.ends})
        ]
    } AS target
FROM told t
    JOIN (SELECT * EXCLUDE (article_number) FROM told) o USING (key)
    JOIN articles a ON a.article = t.article_number
    JOIN spans x ON x.article = t.article_number AND x.owner = t.LOCAL AND x.role = 'evidence' AND x.n = 0
ORDER BY t.date NULLS LAST, t.key
