-- CAMEO codes for PLOVER's types and modes, and the scale of conflict and cooperation that goes with their roots
-- (Goldstein's, as CAMEO has it). A mode that has no line takes the code of its type.
CREATE OR REPLACE TEMP TABLE cameo AS
SELECT * FROM (VALUES
    ('AGREE', NULL, '030'), ('CONSULT', NULL, '040'), ('CONSULT', 'phone', '041'), ('CONSULT', 'visit', '042'),
    ('CONSULT', 'host', '043'), ('CONSULT', 'third-party', '044'), ('SUPPORT', NULL, '050'), ('CONCEDE', NULL, '080'),
    ('COOPERATE', NULL, '060'), ('AID', NULL, '070'), ('AID', 'asylum', '075'), ('RETREAT', NULL, '087'),
    ('RETREAT', 'ceasefire', '0871'), ('RETREAT', 'withdraw', '0874'), ('RETREAT', 'release', '0841'),
    ('RETREAT', 'return', '0842'), ('RETREAT', 'resign', '0831'), ('REQUEST', NULL, '100'), ('ACCUSE', NULL, '110'),
    ('ACCUSE', 'disapprove', '111'), ('ACCUSE', 'allege', '112'), ('ACCUSE', 'investigate', '090'),
    ('REJECT', NULL, '120'), ('THREATEN', NULL, '130'), ('PROTEST', NULL, '140'), ('PROTEST', 'demo', '141'),
    ('PROTEST', 'strike', '143'), ('PROTEST', 'riot', '145'), ('SANCTION', NULL, '163'),
    ('SANCTION', 'relations', '161'), ('MOBILIZE', NULL, '150'), ('MOBILIZE', 'alert', '152'),
    ('MOBILIZE', 'troops', '154'), ('COERCE', NULL, '170'), ('COERCE', 'seize', '171'), ('COERCE', 'restrict', '172'),
    ('COERCE', 'censor', '1721'), ('COERCE', 'ban', '1722'), ('COERCE', 'arrest', '173'), ('COERCE', 'cyber', '176'),
    ('ASSAULT', NULL, '190'), ('ASSAULT', 'abduct', '181'), ('ASSAULT', 'explosives', '183'), ('ASSAULT', 'kill', '180')
) AS c (type, mode, code);

CREATE OR REPLACE TEMP TABLE roots AS
SELECT * FROM (VALUES
    ('03', 1, 4.0), ('04', 1, 1.0), ('05', 1, 3.5), ('06', 2, 6.0), ('07', 2, 7.0), ('08', 2, 5.0), ('09', 3, -2.0),
    ('10', 3, -5.0), ('11', 3, -2.0), ('12', 3, -4.0), ('13', 3, -6.0), ('14', 4, -6.5), ('15', 4, -7.2),
    ('16', 4, -4.0), ('17', 4, -7.0), ('18', 4, -9.0), ('19', 4, -10.0)
) AS r (root, quad, scale);
