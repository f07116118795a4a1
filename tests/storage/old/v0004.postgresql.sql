SELECT pg_catalog.set_config('search_path', '', false);
COMMENT ON SCHEMA public IS 'standard public schema';
CREATE TABLE public.absence (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    kind text NOT NULL
);
CREATE SEQUENCE public.absence_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.absence_id_seq OWNED BY public.absence.id;
CREATE TABLE public.agreement (
    ring text NOT NULL,
    version text NOT NULL,
    valid_from date NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.audit (
    entry integer NOT NULL,
    at timestamp with time zone NOT NULL,
    who text NOT NULL,
    verified boolean NOT NULL,
    what text NOT NULL,
    ring text NOT NULL,
    body text NOT NULL,
    hash text NOT NULL
);
CREATE TABLE public.balance (
    id integer NOT NULL,
    ring text NOT NULL,
    roster integer,
    as_of date NOT NULL,
    member text NOT NULL,
    person text NOT NULL,
    tier text NOT NULL,
    cls text NOT NULL,
    points integer NOT NULL,
    duties integer NOT NULL
);
CREATE SEQUENCE public.balance_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.balance_id_seq OWNED BY public.balance.id;
CREATE TABLE public.distance (
    ring text NOT NULL,
    person text NOT NULL,
    member text NOT NULL,
    km double precision NOT NULL
);
CREATE TABLE public."fetch" (
    link integer NOT NULL,
    at timestamp with time zone NOT NULL,
    client text NOT NULL,
    etag text NOT NULL,
    count integer NOT NULL
);
CREATE TABLE public.history (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    tier text NOT NULL,
    start timestamp with time zone NOT NULL,
    "end" timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.history_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.history_id_seq OWNED BY public.history.id;
CREATE TABLE public.letter (
    id integer NOT NULL,
    ring text NOT NULL,
    key text NOT NULL,
    kind text NOT NULL,
    person text NOT NULL,
    body text NOT NULL,
    due_at timestamp with time zone NOT NULL,
    ack boolean NOT NULL,
    message_id text NOT NULL,
    state text NOT NULL,
    tries integer NOT NULL,
    next_at timestamp with time zone NOT NULL,
    sent_at timestamp with time zone,
    said text NOT NULL,
    acked_at timestamp with time zone,
    answer text
);
CREATE SEQUENCE public.letter_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.letter_id_seq OWNED BY public.letter.id;
CREATE TABLE public.link (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    member text NOT NULL,
    language text NOT NULL,
    blocks boolean NOT NULL,
    hash text NOT NULL,
    made_at timestamp with time zone NOT NULL,
    revoked_at timestamp with time zone
);
CREATE SEQUENCE public.link_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.link_id_seq OWNED BY public.link.id;
CREATE TABLE public.member (
    ring text NOT NULL,
    code text NOT NULL,
    body text NOT NULL
);
CREATE TABLE public.operation (
    roster integer NOT NULL,
    revision integer NOT NULL,
    client text NOT NULL,
    number integer NOT NULL,
    kind text NOT NULL,
    cells text NOT NULL,
    who text NOT NULL,
    at timestamp with time zone NOT NULL,
    of integer,
    grounds text NOT NULL
);
CREATE TABLE public.person (
    ring text NOT NULL,
    id text NOT NULL,
    member text NOT NULL,
    name text NOT NULL,
    body text NOT NULL,
    contact text
);
CREATE TABLE public.pin (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    tier text NOT NULL,
    start timestamp with time zone NOT NULL,
    "end" timestamp with time zone NOT NULL,
    reason text NOT NULL
);
CREATE SEQUENCE public.pin_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.pin_id_seq OWNED BY public.pin.id;
CREATE TABLE public.publication (
    id integer NOT NULL,
    ring text NOT NULL,
    roster integer NOT NULL,
    revision integer NOT NULL,
    agreement text NOT NULL,
    at timestamp with time zone NOT NULL,
    who text NOT NULL,
    reasons text NOT NULL,
    late text NOT NULL,
    told text NOT NULL,
    head text NOT NULL
);
CREATE SEQUENCE public.publication_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.publication_id_seq OWNED BY public.publication.id;
CREATE TABLE public.published (
    ring text NOT NULL,
    duty text NOT NULL,
    start timestamp with time zone NOT NULL,
    "end" timestamp with time zone NOT NULL,
    roster integer NOT NULL,
    body text NOT NULL,
    people text NOT NULL,
    sequence integer NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    gone boolean NOT NULL
);
CREATE TABLE public.ring (
    id text NOT NULL,
    body text NOT NULL,
    facts integer NOT NULL,
    news integer NOT NULL
);
CREATE TABLE public.roster (
    id integer NOT NULL,
    ring text NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    name text NOT NULL,
    agreement text NOT NULL,
    state text NOT NULL,
    revision integer NOT NULL,
    duties text NOT NULL,
    outcome text,
    "case" text,
    scope text,
    made_at timestamp with time zone NOT NULL,
    made_by text NOT NULL
);
CREATE SEQUENCE public.roster_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.roster_id_seq OWNED BY public.roster.id;
CREATE TABLE public.seat (
    roster integer NOT NULL,
    duty text NOT NULL,
    person text NOT NULL,
    mark text NOT NULL
);
CREATE TABLE public.secret (
    commitment text NOT NULL,
    entry integer NOT NULL,
    about text NOT NULL,
    salt text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.store (
    id integer NOT NULL,
    made_at timestamp with time zone NOT NULL,
    entries integer NOT NULL,
    head text NOT NULL
);
CREATE TABLE public.took (
    id integer NOT NULL,
    ring text NOT NULL,
    duty text NOT NULL,
    body text NOT NULL,
    who text NOT NULL,
    at timestamp with time zone NOT NULL
);
CREATE SEQUENCE public.took_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.took_id_seq OWNED BY public.took.id;
CREATE TABLE public.wish (
    id integer NOT NULL,
    ring text NOT NULL,
    person text NOT NULL,
    kind text NOT NULL,
    strength text NOT NULL,
    points integer NOT NULL,
    first date NOT NULL,
    last date NOT NULL,
    weekdays text NOT NULL,
    tier text NOT NULL
);
CREATE SEQUENCE public.wish_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.wish_id_seq OWNED BY public.wish.id;
ALTER TABLE ONLY public.absence ALTER COLUMN id SET DEFAULT nextval('public.absence_id_seq'::regclass);
ALTER TABLE ONLY public.balance ALTER COLUMN id SET DEFAULT nextval('public.balance_id_seq'::regclass);
ALTER TABLE ONLY public.history ALTER COLUMN id SET DEFAULT nextval('public.history_id_seq'::regclass);
ALTER TABLE ONLY public.letter ALTER COLUMN id SET DEFAULT nextval('public.letter_id_seq'::regclass);
ALTER TABLE ONLY public.link ALTER COLUMN id SET DEFAULT nextval('public.link_id_seq'::regclass);
ALTER TABLE ONLY public.pin ALTER COLUMN id SET DEFAULT nextval('public.pin_id_seq'::regclass);
ALTER TABLE ONLY public.publication ALTER COLUMN id SET DEFAULT nextval('public.publication_id_seq'::regclass);
ALTER TABLE ONLY public.roster ALTER COLUMN id SET DEFAULT nextval('public.roster_id_seq'::regclass);
ALTER TABLE ONLY public.took ALTER COLUMN id SET DEFAULT nextval('public.took_id_seq'::regclass);
ALTER TABLE ONLY public.wish ALTER COLUMN id SET DEFAULT nextval('public.wish_id_seq'::regclass);
INSERT INTO public.absence VALUES (1, 'viitaseutu', 'anneli-heikkila', '2027-12-23', '2027-12-26', 'annual');
INSERT INTO public.absence VALUES (2, 'viitaseutu', 'anneli-heikkila', '2028-01-14', '2028-01-16', 'obstacle');
INSERT INTO public.absence VALUES (3, 'viitaseutu', 'anneli-heikkila', '2028-02-21', '2028-02-27', 'annual');
INSERT INTO public.absence VALUES (4, 'viitaseutu', 'anneli-heikkila', '2028-03-20', '2028-03-22', 'other');
INSERT INTO public.absence VALUES (5, 'viitaseutu', 'anneli-heikkila', '2028-07-31', '2028-08-27', 'annual');
INSERT INTO public.agreement VALUES ('viitaseutu', '2025', '2025-01-01', '{"eves":{"closes":null,"days":["epiphany_eve","maundy_thursday","easter_saturday","vappu_eve","ascension_eve","midsummer_eve","independence_eve","christmas_eve","new_years_eve"]},"holidays":[],"key":"population","member_hours":{},"objective":"balanced","office_hours":{"fri":{"closes":960,"opens":480},"mon":{"closes":960,"opens":480},"thu":{"closes":960,"opens":480},"tue":{"closes":960,"opens":480},"wed":{"closes":960,"opens":480}},"percents":{},"population_year":null,"rules":[{"days":21,"kind":"most_in_window","most":1,"tiers":["duty"],"unit":"week"},{"between":1,"kind":"free_weekend"}],"tiers":[{"blocks":"week","change_day":"mon","cuts":[480],"form":"standby","handover_minutes":0,"hours":"out_of_office","id":"duty","least_minutes":0,"name":{"en":"Duty","fi":"Päivystys","sv":"Jour"},"persons":1,"qualifications":["emergency_placement","office_holder","social_worker"],"response_minutes":60}],"weights":{"standby":{"eve":1500,"friday":1250,"holiday":2000,"saturday":1500,"sunday":1500,"weeknight":1000}}}');
INSERT INTO public.alembic_version VALUES ('0004');
INSERT INTO public.audit VALUES (1, '2026-12-30 12:00:00+02', 'Ritva', false, 'ring', 'viitaseutu', '{"after":{"commitment":"6f0cbc2f6951129e79f515101f5abed3ed813d04228209265d05a1e4dfbaef04"},"before":{"commitment":"516beeac4b4a58e98c952bd36fb03b6e4042441a450a43fdc344c3b9aebdc3f3"}}', '7b85d2123724065c58bdd35175c48a42fca9bacb1b352e3082b712520c3c1779');
INSERT INTO public.audit VALUES (2, '2026-12-30 12:00:00+02', 'Ritva', false, 'people', 'viitaseutu', '{"after":{"commitment":"1844463d0354c9ee21d5b2e6f37b6a1d7e067471ad54b502f3ae1e25220cea94"},"before":{"commitment":"3774ff3df923210bc3fbaf7d101c07b25b41f3e6fecd6735bc62d1aa7c4dffb0"}}', '5017c31eefbbc2455515e9f79ce4fc74a148dff4cbd6958b208c2b6858743c62');
INSERT INTO public.audit VALUES (3, '2026-12-30 12:00:00+02', 'Ritva', false, 'contacts', 'viitaseutu', '{"after":{"commitment":"678b07b70b15de1762774d22b2e08456494d5065a9470acd88a3758cd6caa199"},"before":{"commitment":"c2b2a02e995b741a9cc95955bed54e6afbb67eac05eef68312dfb7cab9b953ed"}}', 'aee268ff02fd10ec8b932c2e4282de759bfb9f52f6df82a783a3ae23956b2549');
INSERT INTO public.audit VALUES (4, '2026-12-30 12:00:00+02', 'Ritva', false, 'absences', 'viitaseutu', '{"after":{"commitment":"6275f9403878efc6af5b8b890a2c5da7ed49d70691d216c7f70c920b9c1af3bf"},"before":{"commitment":"456823e360b59276be33fd0c4f0bffb1c78427297259cd3324aeedbaf4cd0199"}}', 'c02472ef72b62aa50761920e0317fe30942b801181b35741f0dcfc6feb782722');
INSERT INTO public.audit VALUES (5, '2026-12-30 12:00:00+02', 'Ritva', false, 'wishes', 'viitaseutu', '{"after":{"commitment":"d94a14e07f1882be1659ec1b834988ef8912302e20ee4e6a1b07db2fc0c04586"},"before":{"commitment":"366ece9aa7eec34879d69bf110f50c9a2c206e7913ffa0c7416c3e70cba8c522"}}', '31c41cfdd74ea8745477f6e5fb1ab6e389d63e1f15aec4306bf6d67687711fc0');
INSERT INTO public.audit VALUES (6, '2026-12-30 12:00:00+02', 'Ritva', false, 'history', 'viitaseutu', '{"after":{"commitment":"c58cc447e0dc53cb3d3f173f3ee362115c51c499344ae0f72cd1ac4c2b7a2ae0"},"before":{"commitment":"143771a3ed31e0e291fc1ae31c8c12d9d6a973a461b7e054ed39037cb1d26aef"}}', '616fdb2ccbd64d1bbff932c458effeb6021c7fff30a96e6b5808f7faf2fbaca3');
INSERT INTO public.audit VALUES (7, '2026-12-30 12:00:00+02', 'Ritva', false, 'balances', 'viitaseutu', '{"after":{"commitment":"892882a401d820397436f69d36cde32b63d4e2f8cbc4efd4de352fc1dcd16edf"},"before":{"commitment":"195fcf59bbb04836b931b2e74d5d7c86cf1650cc98154e94b4ee74b0de384ce2"}}', 'e92ea69e0dc98704dae01f04d928d49c64ae596d461270c7f4ed11b1cffc53d6');
INSERT INTO public.audit VALUES (8, '2026-12-30 12:00:00+02', 'Ritva', false, 'draft', 'viitaseutu', '{"roster":1,"seats":{"commitment":"4fdb5321576f007f56ec0029333bac91b4d8759f8f534885a857c7542b4c8256"}}', 'c64c42933ae690a5ab7a6eacf445c119f06ddba4c8e527e2659c0344667de165');
INSERT INTO public.audit VALUES (9, '2026-12-30 12:00:00+02', 'Ritva', false, 'draft', 'viitaseutu', '{"roster":2,"seats":{"commitment":"4b9df767cfb587dc1cc1b476bb84004e752c2af4252115f0e005722266303f5c"}}', '285190b570353bfd87e84f25cfbc95a2bbb5070794ee4aa6fe3401aa3d0ca035');
INSERT INTO public.audit VALUES (10, '2026-12-30 12:00:00+02', 'Ritva', false, 'set', 'viitaseutu', '{"cells":{"commitment":"464f9f370df00f94d5027936d6e067f8190a02ab91fafe15f648a07d329f326b"},"revision":1,"roster":2,"why":{"commitment":"1b7c573f5a156eae3e8516bcacab6f7b71ae862eee69b2dfae7e6deef8d9898c"}}', 'b3940de4cc9af5ee01570d627af729407ba4eb30dd6f1862c93b66133a73980a');
INSERT INTO public.audit VALUES (11, '2026-12-30 12:00:00+02', 'Ritva', false, 'set', 'viitaseutu', '{"cells":{"commitment":"26683f0c322c6e901c640c23d5bf88b134f79078ab9fda90bca5db36f3d41020"},"revision":2,"roster":2,"why":{"commitment":"d90f2ae4b2cc2b81a247d4ab248b65e0374166a97f27eddf547d8c525fb96c5d"}}', '68a9bb62517b214f17354eb2751200edab919b02e80d146c73f645996da09678');
INSERT INTO public.audit VALUES (12, '2026-12-30 12:00:00+02', 'Ritva', false, 'undo', 'viitaseutu', '{"cells":{"commitment":"4364754dd2674675b385c37e56e7b1f8941b386ff0f15f9d429dde40ea1d493c"},"revision":3,"roster":2,"why":{"commitment":"61118fffd6d96822923e775fc9cf752577187e3d31ecb9032de411eea9a04a07"}}', 'e21d0a7d9dae9abf68cc564a097d340834b601c8c6689c201b7223006d6447f1');
INSERT INTO public.audit VALUES (13, '2026-12-30 12:00:00+02', 'Ritva', false, 'published', 'viitaseutu', '{"revision":0,"roster":1,"told":{"commitment":"31db04d4d7e705ed90b16aace4016a087403a7bdc11eb9c8fac01a71d94e365e"},"why":{"commitment":"d0871a8b5b4cb52f54006cbcacd2a59cb2bd1954ae9139b120d874a382647bab"}}', 'b4be1e18cae758a0c04730ff5abbed283f96bf6fdfe1349f39f1b7ac436aa5a5');
INSERT INTO public.audit VALUES (14, '2026-12-30 12:00:00+02', 'Ritva', false, 'change', 'viitaseutu', '{"cells":{"commitment":"4b385d9b3befe2f2f6073a76c3a21432306b1da5d8fe354c1c9bc0637ad85e52"},"revision":1,"roster":1,"why":{"commitment":"0e0686e8984448b1a23bdf0b939913524ce5d3c11fae849fe5684200694d63e3"}}', 'fb874b0a5d0f621c1bef7752cb47f481c779493192b5b6836b29777644a9d744');
INSERT INTO public.audit VALUES (15, '2026-12-30 12:00:00+02', 'Ritva', false, 'link', 'viitaseutu', '{"link":1,"of":{"commitment":"67526cff57db52454157d00c4b561932ae5b9691e7c50a4d01abe7708c1107e6"}}', '4acd7f9095c4c54ca2c86670de6a71bd6c61aaeab55bdbfc01c1565246aad24a');
INSERT INTO public.audit VALUES (16, '2027-01-06 12:00:00+02', 'Ritva', false, 'took', 'viitaseutu', '{"duty":"duty-20270104T1400Z","roster":1,"what":{"commitment":"b1f2f81b144e605b8039fff25e79b17c0b864e96ad1e84e9de35fa27862cb27f"}}', 'e79623c6cde8be5a272ab5dc2c1c18fa6eac53292afaa8ba1bca0ee6a5d1a3c8');
INSERT INTO public.balance VALUES (1, 'viitaseutu', NULL, '2025-12-31', '601', '', '', '', 60, -100);
INSERT INTO public.balance VALUES (2, 'viitaseutu', NULL, '2025-12-31', '601', 'lotta-vaananen', 'duty', 'week', 31200, 200);
INSERT INTO public.balance VALUES (3, 'viitaseutu', NULL, '2025-12-31', '601', 'terhi-ketola', 'duty', 'week', -31200, -200);
INSERT INTO public.balance VALUES (4, 'viitaseutu', NULL, '2025-12-31', '931', '', '', '', 15600, 100);
INSERT INTO public.balance VALUES (5, 'viitaseutu', NULL, '2025-12-31', '931', 'mari-peltola', 'duty', 'week', -15600, -100);
INSERT INTO public.balance VALUES (6, 'viitaseutu', NULL, '2025-12-31', '931', 'petra-tanskanen', 'duty', 'week', 15600, 100);
INSERT INTO public.balance VALUES (79, 'viitaseutu', 1, '2027-01-10', '256', '', '', '', 17074, 1038);
INSERT INTO public.balance VALUES (80, 'viitaseutu', 1, '2027-01-10', '256', '', 'duty', '', 17074, 1038);
INSERT INTO public.balance VALUES (81, 'viitaseutu', 1, '2027-01-10', '256', '', 'duty', 'week', 0, 1038);
INSERT INTO public.balance VALUES (82, 'viitaseutu', 1, '2027-01-10', '256', 'merja-seppanen', '', '', 14000, 0);
INSERT INTO public.balance VALUES (83, 'viitaseutu', 1, '2027-01-10', '256', 'merja-seppanen', 'duty', '', 14000, 0);
INSERT INTO public.balance VALUES (84, 'viitaseutu', 1, '2027-01-10', '256', 'tuomas-kokkonen', '', '', -14000, 0);
INSERT INTO public.balance VALUES (85, 'viitaseutu', 1, '2027-01-10', '256', 'tuomas-kokkonen', 'duty', '', -14000, 0);
INSERT INTO public.balance VALUES (86, 'viitaseutu', 1, '2027-01-10', '601', '', '', '', 9783, -367);
INSERT INTO public.balance VALUES (87, 'viitaseutu', 1, '2027-01-10', '601', '', 'duty', '', 9783, -367);
INSERT INTO public.balance VALUES (88, 'viitaseutu', 1, '2027-01-10', '601', '', 'duty', 'week', 0, -367);
INSERT INTO public.balance VALUES (89, 'viitaseutu', 1, '2027-01-10', '601', 'elina-rasanen', '', '', 6286, 428);
INSERT INTO public.balance VALUES (90, 'viitaseutu', 1, '2027-01-10', '601', 'elina-rasanen', 'duty', '', 6286, 428);
INSERT INTO public.balance VALUES (91, 'viitaseutu', 1, '2027-01-10', '601', 'elina-rasanen', 'duty', 'week', 0, 428);
INSERT INTO public.balance VALUES (92, 'viitaseutu', 1, '2027-01-10', '601', 'lotta-vaananen', '', '', 52057, 486);
INSERT INTO public.balance VALUES (93, 'viitaseutu', 1, '2027-01-10', '601', 'lotta-vaananen', 'duty', '', 52057, 486);
INSERT INTO public.balance VALUES (94, 'viitaseutu', 1, '2027-01-10', '601', 'lotta-vaananen', 'duty', 'week', 0, 486);
INSERT INTO public.balance VALUES (95, 'viitaseutu', 1, '2027-01-10', '601', 'terhi-ketola', '', '', -58343, -914);
INSERT INTO public.balance VALUES (96, 'viitaseutu', 1, '2027-01-10', '601', 'terhi-ketola', 'duty', '', -58343, -914);
INSERT INTO public.balance VALUES (97, 'viitaseutu', 1, '2027-01-10', '601', 'terhi-ketola', 'duty', 'week', 0, -914);
INSERT INTO public.balance VALUES (98, 'viitaseutu', 1, '2027-01-10', '931', '', '', '', -11197, -671);
INSERT INTO public.balance VALUES (99, 'viitaseutu', 1, '2027-01-10', '931', '', 'duty', '', -11197, -671);
INSERT INTO public.balance VALUES (100, 'viitaseutu', 1, '2027-01-10', '931', '', 'duty', 'week', 0, -671);
INSERT INTO public.balance VALUES (101, 'viitaseutu', 1, '2027-01-10', '931', 'essi-simola', '', '', 4387, 226);
INSERT INTO public.balance VALUES (102, 'viitaseutu', 1, '2027-01-10', '931', 'essi-simola', 'duty', '', 4387, 226);
INSERT INTO public.balance VALUES (103, 'viitaseutu', 1, '2027-01-10', '931', 'essi-simola', 'duty', 'week', 0, 226);
INSERT INTO public.balance VALUES (104, 'viitaseutu', 1, '2027-01-10', '931', 'mari-peltola', '', '', -19213, 126);
INSERT INTO public.balance VALUES (105, 'viitaseutu', 1, '2027-01-10', '931', 'mari-peltola', 'duty', '', -19213, 126);
INSERT INTO public.balance VALUES (106, 'viitaseutu', 1, '2027-01-10', '931', 'mari-peltola', 'duty', 'week', 0, 126);
INSERT INTO public.balance VALUES (107, 'viitaseutu', 1, '2027-01-10', '931', 'marika-moilanen', '', '', -12258, -484);
INSERT INTO public.balance VALUES (108, 'viitaseutu', 1, '2027-01-10', '931', 'marika-moilanen', 'duty', '', -12258, -484);
INSERT INTO public.balance VALUES (109, 'viitaseutu', 1, '2027-01-10', '931', 'marika-moilanen', 'duty', 'week', 0, -484);
INSERT INTO public.balance VALUES (110, 'viitaseutu', 1, '2027-01-10', '931', 'petra-tanskanen', '', '', 27084, 132);
INSERT INTO public.balance VALUES (111, 'viitaseutu', 1, '2027-01-10', '931', 'petra-tanskanen', 'duty', '', 27084, 132);
INSERT INTO public.balance VALUES (112, 'viitaseutu', 1, '2027-01-10', '931', 'petra-tanskanen', 'duty', 'week', 0, 132);
INSERT INTO public.history VALUES (1, 'viitaseutu', 'terhi-ketola', 'duty', '2023-01-01 08:00:00+02', '2023-01-02 08:00:00+02');
INSERT INTO public.history VALUES (2, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-07 08:00:00+03', '2023-04-08 08:00:00+03');
INSERT INTO public.history VALUES (3, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-08 08:00:00+03', '2023-04-09 08:00:00+03');
INSERT INTO public.history VALUES (4, 'viitaseutu', 'lotta-vaananen', 'duty', '2023-04-09 08:00:00+03', '2023-04-10 08:00:00+03');
INSERT INTO public.history VALUES (5, 'viitaseutu', 'elina-rasanen', 'duty', '2023-04-10 08:00:00+03', '2023-04-11 08:00:00+03');
INSERT INTO public.letter VALUES (1, 'viitaseutu', 'published/1/elina-rasanen', 'published', 'elina-rasanen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<5b1dd3fc51094b428b93ddb0d455eb35@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL);
INSERT INTO public.letter VALUES (2, 'viitaseutu', 'published/1/essi-simola', 'published', 'essi-simola', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<de723128d7b7cd1fa51aea1b78479eca@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL);
INSERT INTO public.letter VALUES (3, 'viitaseutu', 'published/1/lotta-vaananen', 'published', 'lotta-vaananen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<e3fa76002f2a68c77c4405687646224f@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL);
INSERT INTO public.letter VALUES (4, 'viitaseutu', 'published/1/mari-peltola', 'published', 'mari-peltola', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<f200cbb32c3869f452a5a6fc7275e4b2@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL);
INSERT INTO public.letter VALUES (5, 'viitaseutu', 'published/1/marika-moilanen', 'published', 'marika-moilanen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<9465f8c6cd63b1d0fa34d11cdd3bd5a0@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL);
INSERT INTO public.letter VALUES (6, 'viitaseutu', 'published/1/merja-seppanen', 'published', 'merja-seppanen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<fb8ff33f98dad43f2ea516f60ad44794@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL);
INSERT INTO public.letter VALUES (7, 'viitaseutu', 'published/1/petra-tanskanen', 'published', 'petra-tanskanen', '{"own":[{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}]}', '2026-12-30 12:00:00+02', false, '<2c0e83b456fd5cd4a4e1c8904bfa2d71@dutyring>', 'waiting', 0, '2026-12-30 12:00:00+02', NULL, '', NULL, NULL);
INSERT INTO public.link VALUES (1, 'viitaseutu', '', '', 'fi', false, '1ba9a53e50be6bb77da6084f9f5e006f6b6c5b86a19ae40cc5a736a8f63f9867', '2026-12-30 12:00:00+02', NULL);
INSERT INTO public.member VALUES ('viitaseutu', '256', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Kinnula","sv":""},"phone":"","populations":{"2020":1597}}]');
INSERT INTO public.member VALUES ('viitaseutu', '601', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Pihtipudas","sv":""},"phone":"","populations":{"2020":3931}}]');
INSERT INTO public.member VALUES ('viitaseutu', '931', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Viitasaari","sv":""},"phone":"","populations":{"2020":6097}}]');
INSERT INTO public.operation VALUES (2, 1, 'ritva-1', 1, 'set', '[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]', 'Ritva', '2026-12-30 12:00:00+02', NULL, '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.operation VALUES (2, 2, 'ritva-1', 2, 'set', '[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]', 'Ritva', '2026-12-30 12:00:00+02', NULL, '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.operation VALUES (2, 3, 'ritva-1', 3, 'undo', '[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]', 'Ritva', '2026-12-30 12:00:00+02', 2, '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.operation VALUES (1, 1, 'ritva-1', 4, 'change', '[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]', 'Ritva', '2026-12-30 12:00:00+02', NULL, '{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO public.person VALUES ('viitaseutu', 'merja-seppanen', '256', 'Aino 1', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}', '{"email":"merja.seppanen@example.org","language":"fi","phone":"000 001 0110","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'tuomas-kokkonen', '256', 'Tuomas Kokkonen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}', '{"email":"tuomas.kokkonen@example.org","language":"fi","phone":"000 001 0109","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'anneli-heikkila', '601', 'Anneli Heikkilä', '{"active":{"first":"2027-06-01","last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2027-06-22","last":null}}', '{"email":"anneli.heikkila@example.org","language":"fi","phone":"000 001 0107","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'elina-rasanen', '601', 'Elina Räsänen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}}', '{"email":"elina.rasanen@example.org","language":"fi","phone":"000 001 0108","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'lotta-vaananen', '601', 'Lotta Väänänen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}', '{"email":"lotta.vaananen@example.org","language":"fi","phone":"000 001 0105","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'terhi-ketola', '601', 'Terhi Ketola', '{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}}', '{"email":"terhi.ketola@example.org","language":"fi","phone":"000 001 0106","show_phone":false}');
INSERT INTO public.person VALUES ('viitaseutu', 'essi-simola', '931', 'Essi Simola', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}}', '{"email":"essi.simola@example.org","language":"fi","phone":"000 001 0102","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'mari-peltola', '931', 'Mari Peltola', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}}', '{"email":"mari.peltola@example.org","language":"fi","phone":"000 001 0103","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'marika-moilanen', '931', 'Marika Moilanen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}}', '{"email":"marika.moilanen@example.org","language":"fi","phone":"000 001 0104","show_phone":true}');
INSERT INTO public.person VALUES ('viitaseutu', 'petra-tanskanen', '931', 'Petra Tanskanen', '{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"languages":["fi"],"period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}}', '{"email":"petra.tanskanen@example.org","language":"fi","phone":"000 001 0101","show_phone":false}');
INSERT INTO public.publication VALUES (1, 'viitaseutu', 1, 0, '2025', '2026-12-30 12:00:00+02', 'Ritva', '{}', 'sairasloma', '["aino"]', 'b4be1e18cae758a0c04730ff5abbed283f96bf6fdfe1349f39f1b7ac436aa5a5');
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270104T1400Z', '2027-01-04 16:00:00+02', '2027-01-05 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"}', '["elina-rasanen"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270105T1400Z', '2027-01-05 16:00:00+02', '2027-01-06 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"}', '["essi-simola"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270106T0600Z', '2027-01-06 08:00:00+02', '2027-01-07 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"}', '["lotta-vaananen"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270107T1400Z', '2027-01-07 16:00:00+02', '2027-01-08 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"}', '["mari-peltola"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270109T0600Z', '2027-01-09 08:00:00+02', '2027-01-10 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"}', '["merja-seppanen"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270110T0600Z', '2027-01-10 08:00:00+02', '2027-01-11 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}', '["petra-tanskanen"]', 0, '2026-12-30 12:00:00+02', false);
INSERT INTO public.published VALUES ('viitaseutu', 'duty-20270108T1400Z', '2027-01-08 16:00:00+02', '2027-01-09 08:00:00+02', 1, '{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"}', '["elina-rasanen"]', 1, '2026-12-30 12:00:00+02', false);
INSERT INTO public.ring VALUES ('viitaseutu', '{"contacts":{"coordinator":["koordinaattori@example.org"],"partners":["hatakeskus@example.org","poliisi@example.org"],"phones":{"duty":"000 000 0101"},"shown_as":"name"},"languages":["fi","sv","en"],"name":{"en":"Viitaseutu ring (example)","fi":"Viitaseudun rengas (esimerkki)","sv":"Viitaseutu-ringen (exempel)"},"qualifications":{"emergency_placement":{"en":"decides on emergency placement","fi":"kiireellisen sijoituksen päätösvalta","sv":"beslutanderätt om brådskande placering"},"office_holder":{"en":"office holder","fi":"virkasuhde","sv":"tjänsteförhållande"},"social_worker":{"en":"licensed social worker","fi":"laillistettu sosiaalityöntekijä","sv":"legitimerad socialarbetare"}},"zone":"Europe/Helsinki"}', 1, 3);
INSERT INTO public.roster VALUES (2, 'viitaseutu', '2027-01-11', '2027-01-17', '', '2025', 'draft', 3, '[{"block":"duty-w20270111","cls":"week","day":"2027-01-11","end":"2027-01-12T06:00:00Z","form":"standby","holiday":"","id":"duty-20270111T1400Z","last_day":"2027-01-12","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-11T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-12","end":"2027-01-13T06:00:00Z","form":"standby","holiday":"","id":"duty-20270112T1400Z","last_day":"2027-01-13","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-12T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-13","end":"2027-01-14T06:00:00Z","form":"standby","holiday":"","id":"duty-20270113T1400Z","last_day":"2027-01-14","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-13T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-14","end":"2027-01-15T06:00:00Z","form":"standby","holiday":"","id":"duty-20270114T1400Z","last_day":"2027-01-15","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-14T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-15","end":"2027-01-16T06:00:00Z","form":"standby","holiday":"","id":"duty-20270115T1400Z","last_day":"2027-01-16","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-15T14:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-16","end":"2027-01-17T06:00:00Z","form":"standby","holiday":"","id":"duty-20270116T0600Z","last_day":"2027-01-17","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-16T06:00:00Z","tier":"duty"},{"block":"duty-w20270111","cls":"week","day":"2027-01-17","end":"2027-01-18T06:00:00Z","form":"standby","holiday":"","id":"duty-20270117T0600Z","last_day":"2027-01-18","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-17T06:00:00Z","tier":"duty"}]', NULL, NULL, NULL, '2026-12-30 12:00:00+02', 'Ritva');
INSERT INTO public.roster VALUES (1, 'viitaseutu', '2027-01-04', '2027-01-10', '', '2025', 'changed', 1, '[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}]', NULL, '{"away":[],"carried":[],"days":{"duty":{"elina-rasanen":7,"essi-simola":7,"lotta-vaananen":7,"mari-peltola":7,"marika-moilanen":7,"merja-seppanen":7,"petra-tanskanen":7,"terhi-ketola":7,"tuomas-kokkonen":7}},"distances":{},"duties":[{"block":"duty-w20270104","cls":"week","day":"2027-01-04","end":"2027-01-05T06:00:00Z","form":"standby","holiday":"","id":"duty-20270104T1400Z","last_day":"2027-01-05","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-04T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-05","end":"2027-01-06T06:00:00Z","form":"standby","holiday":"","id":"duty-20270105T1400Z","last_day":"2027-01-06","persons":1,"points":24000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-05T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-06","end":"2027-01-07T06:00:00Z","form":"standby","holiday":"","id":"duty-20270106T0600Z","last_day":"2027-01-07","persons":1,"points":48000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-06T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-07","end":"2027-01-08T06:00:00Z","form":"standby","holiday":"","id":"duty-20270107T1400Z","last_day":"2027-01-08","persons":1,"points":16000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-07T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-08","end":"2027-01-09T06:00:00Z","form":"standby","holiday":"","id":"duty-20270108T1400Z","last_day":"2027-01-09","persons":1,"points":20000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-08T14:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-09","end":"2027-01-10T06:00:00Z","form":"standby","holiday":"","id":"duty-20270109T0600Z","last_day":"2027-01-10","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-09T06:00:00Z","tier":"duty"},{"block":"duty-w20270104","cls":"week","day":"2027-01-10","end":"2027-01-11T06:00:00Z","form":"standby","holiday":"","id":"duty-20270110T0600Z","last_day":"2027-01-11","persons":1,"points":36000,"qualifications":["emergency_placement","office_holder","social_worker"],"start":"2027-01-10T06:00:00Z","tier":"duty"}],"office":{},"overridden":{},"parties":[{"code":"256","dates":{"first":null,"last":null},"office":"","population":1597,"share":137376344},{"code":"601","dates":{"first":null,"last":null},"office":"","population":3931,"share":338150538},{"code":"931","dates":{"first":null,"last":null},"office":"","population":6097,"share":524473118}],"past":[],"people":[{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"elina-rasanen","languages":["fi"],"member":"601","name":"elina-rasanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"essi-simola","languages":["fi"],"member":"931","name":"essi-simola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"lotta-vaananen","languages":["fi"],"member":"601","name":"lotta-vaananen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":30.6,"id":"mari-peltola","languages":["fi"],"member":"931","name":"mari-peltola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":800,"standby":{"first":"2025-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":19.12,"id":"marika-moilanen","languages":["fi"],"member":"931","name":"marika-moilanen","period_work":false,"qualifications":[{"dates":{"first":"2025-01-01","last":"2027-12-31"},"id":"emergency_placement"},{"dates":{"first":"2027-12-01","last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":500,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"merja-seppanen","languages":["fi"],"member":"256","name":"merja-seppanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"petra-tanskanen","languages":["fi"],"member":"931","name":"petra-tanskanen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":null}},{"active":{"first":null,"last":"2027-05-31"},"day_work":true,"hours_week":38.25,"id":"terhi-ketola","languages":["fi"],"member":"601","name":"terhi-ketola","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2024-09-01","last":"2027-05-31"}},{"active":{"first":null,"last":null},"day_work":true,"hours_week":38.25,"id":"tuomas-kokkonen","languages":["fi"],"member":"256","name":"tuomas-kokkonen","period_work":false,"qualifications":[{"dates":{"first":null,"last":null},"id":"emergency_placement"},{"dates":{"first":null,"last":null},"id":"office_holder"},{"dates":{"first":null,"last":null},"id":"social_worker"}],"share":1000,"standby":{"first":"2023-01-01","last":null}}],"period":{"first":"2027-01-04","last":"2027-01-10"},"pins":[],"published":[],"ring":"viitaseutu","wishes":[],"zone":"Europe/Helsinki"}', 'member', '2026-12-30 12:00:00+02', 'Ritva');
INSERT INTO public.seat VALUES (1, 'duty-20270104T1400Z', 'elina-rasanen', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270105T1400Z', 'essi-simola', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270106T0600Z', 'lotta-vaananen', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270107T1400Z', 'mari-peltola', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270109T0600Z', 'merja-seppanen', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270110T0600Z', 'petra-tanskanen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270113T1400Z', 'lotta-vaananen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270114T1400Z', 'mari-peltola', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270115T1400Z', 'marika-moilanen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270116T0600Z', 'merja-seppanen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270117T0600Z', 'petra-tanskanen', 'scheduled');
INSERT INTO public.seat VALUES (2, 'duty-20270112T1400Z', 'essi-simola', 'scheduled');
INSERT INTO public.seat VALUES (1, 'duty-20270108T1400Z', 'elina-rasanen', 'scheduled');
INSERT INTO public.secret VALUES ('516beeac4b4a58e98c952bd36fb03b6e4042441a450a43fdc344c3b9aebdc3f3', 1, 'viitaseutu/ring', '21d0f0c3263ba56a9708f151afbc29d4', '[]');
INSERT INTO public.secret VALUES ('6f0cbc2f6951129e79f515101f5abed3ed813d04228209265d05a1e4dfbaef04', 1, 'viitaseutu/ring', '7c220c0c9a3570a11abbb6d2bac31954', '["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"phone\":\"\",\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO public.secret VALUES ('3774ff3df923210bc3fbaf7d101c07b25b41f3e6fecd6735bc62d1aa7c4dffb0', 2, 'viitaseutu/people', 'ac0fabf988dcea32d97cfef6faefcf56', '[]');
INSERT INTO public.secret VALUES ('1844463d0354c9ee21d5b2e6f37b6a1d7e067471ad54b502f3ae1e25220cea94', 2, 'viitaseutu/people', '101b3bd1c90faf5c3189b92eafdbd5de', '["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO public.secret VALUES ('c2b2a02e995b741a9cc95955bed54e6afbb67eac05eef68312dfb7cab9b953ed', 3, 'viitaseutu/contacts', '7ef559063c899f3f8b2c2e3d665a0e73', '[]');
INSERT INTO public.secret VALUES ('678b07b70b15de1762774d22b2e08456494d5065a9470acd88a3758cd6caa199', 3, 'viitaseutu/contacts', '451163e308657c85baba5e7cc5ca476f', '["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO public.secret VALUES ('456823e360b59276be33fd0c4f0bffb1c78427297259cd3324aeedbaf4cd0199', 4, 'viitaseutu/absences', '41753797022c374c5e169f8443f15e56', '[]');
INSERT INTO public.secret VALUES ('6275f9403878efc6af5b8b890a2c5da7ed49d70691d216c7f70c920b9c1af3bf', 4, 'viitaseutu/absences', 'b83b56d65279b4ac81d9a79df04126fc', '["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO public.secret VALUES ('366ece9aa7eec34879d69bf110f50c9a2c206e7913ffa0c7416c3e70cba8c522', 5, 'viitaseutu/wishes', 'e83ac1ae783cd1dda6e44bb488400892', '[]');
INSERT INTO public.secret VALUES ('d94a14e07f1882be1659ec1b834988ef8912302e20ee4e6a1b07db2fc0c04586', 5, 'viitaseutu/wishes', '4b4bd9965d24a2a742c6a85cf5cd941b', '["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO public.secret VALUES ('143771a3ed31e0e291fc1ae31c8c12d9d6a973a461b7e054ed39037cb1d26aef', 6, 'viitaseutu/history', '0403bf9f0a0066f3b31220ab84c75582', '[]');
INSERT INTO public.secret VALUES ('c58cc447e0dc53cb3d3f173f3ee362115c51c499344ae0f72cd1ac4c2b7a2ae0', 6, 'viitaseutu/history', '11d37b823e9caec64541dc6a6c099b88', '["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('195fcf59bbb04836b931b2e74d5d7c86cf1650cc98154e94b4ee74b0de384ce2', 7, 'viitaseutu/balances', 'f7b558418ab04d6f35391377bb066f38', '[]');
INSERT INTO public.secret VALUES ('892882a401d820397436f69d36cde32b63d4e2f8cbc4efd4de352fc1dcd16edf', 7, 'viitaseutu/balances', '7eac4632f1f2f345b7023e0bca17b11c', '["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('4fdb5321576f007f56ec0029333bac91b4d8759f8f534885a857c7542b4c8256', 8, 'viitaseutu', 'e0ace4d9812749ca65798cddc8f6587c', '[["duty-20270104T1400Z","elina-rasanen","scheduled"],["duty-20270105T1400Z","essi-simola","scheduled"],["duty-20270106T0600Z","lotta-vaananen","scheduled"],["duty-20270107T1400Z","mari-peltola","scheduled"],["duty-20270108T1400Z","marika-moilanen","scheduled"],["duty-20270109T0600Z","merja-seppanen","scheduled"],["duty-20270110T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO public.secret VALUES ('4b9df767cfb587dc1cc1b476bb84004e752c2af4252115f0e005722266303f5c', 9, 'viitaseutu', 'cb09632cd0a143287078115a3c42ea5e', '[["duty-20270111T1400Z","elina-rasanen","scheduled"],["duty-20270112T1400Z","essi-simola","scheduled"],["duty-20270113T1400Z","lotta-vaananen","scheduled"],["duty-20270114T1400Z","mari-peltola","scheduled"],["duty-20270115T1400Z","marika-moilanen","scheduled"],["duty-20270116T0600Z","merja-seppanen","scheduled"],["duty-20270117T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO public.secret VALUES ('464f9f370df00f94d5027936d6e067f8190a02ab91fafe15f648a07d329f326b', 10, 'viitaseutu', 'dca27cdd384f07380ba747d6d1c9aacf', '[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]');
INSERT INTO public.secret VALUES ('1b7c573f5a156eae3e8516bcacab6f7b71ae862eee69b2dfae7e6deef8d9898c', 10, 'viitaseutu', 'cb10a949ca02631f5db046f7b0866b13', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('26683f0c322c6e901c640c23d5bf88b134f79078ab9fda90bca5db36f3d41020', 11, 'viitaseutu', '0e67e7afd5a6506356907277f732aa5f', '[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]');
INSERT INTO public.secret VALUES ('d90f2ae4b2cc2b81a247d4ab248b65e0374166a97f27eddf547d8c525fb96c5d', 11, 'viitaseutu', 'c86feb7148485194cba27123b4e36ba1', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('4364754dd2674675b385c37e56e7b1f8941b386ff0f15f9d429dde40ea1d493c', 12, 'viitaseutu', '3995edec97fed90f4260839f665765ec', '[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]');
INSERT INTO public.secret VALUES ('61118fffd6d96822923e775fc9cf752577187e3d31ecb9032de411eea9a04a07', 12, 'viitaseutu', 'bf55d67fc7407e526ba065327fa92098', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('d0871a8b5b4cb52f54006cbcacd2a59cb2bd1954ae9139b120d874a382647bab', 13, 'viitaseutu/reasons', 'b3964b610988af5b8552f398af9c023c', '{"late":"sairasloma","rules":{}}');
INSERT INTO public.secret VALUES ('31db04d4d7e705ed90b16aace4016a087403a7bdc11eb9c8fac01a71d94e365e', 13, 'viitaseutu/told', 'd504b87813138d3f2a475df556b7c281', '["aino"]');
INSERT INTO public.secret VALUES ('4b385d9b3befe2f2f6073a76c3a21432306b1da5d8fe354c1c9bc0637ad85e52', 14, 'viitaseutu', '167924824200957c508f29ad6dca09dc', '[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]');
INSERT INTO public.secret VALUES ('0e0686e8984448b1a23bdf0b939913524ce5d3c11fae849fe5684200694d63e3', 14, 'viitaseutu', '650a3a8438347d17582009a29c1432d2', '{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO public.secret VALUES ('67526cff57db52454157d00c4b561932ae5b9691e7c50a4d01abe7708c1107e6', 15, 'viitaseutu/', 'b90d740b4cee1b4e79e9d991b37fdafa', '{"blocks":false,"language":"fi","member":"","person":"","ring":"viitaseutu"}');
INSERT INTO public.secret VALUES ('b1f2f81b144e605b8039fff25e79b17c0b864e96ad1e84e9de35fa27862cb27f', 16, 'viitaseutu/took', 'a8de82fe59f168e9eb16a692fc5df91a', '{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}');
INSERT INTO public.store VALUES (1, '2026-11-22 06:45:41.860747+02', 16, 'e79623c6cde8be5a272ab5dc2c1c18fa6eac53292afaa8ba1bca0ee6a5d1a3c8');
INSERT INTO public.took VALUES (1, 'viitaseutu', 'duty-20270104T1400Z', '{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}', 'Ritva', '2027-01-06 12:00:00+02');
INSERT INTO public.wish VALUES (1, 'viitaseutu', 'anneli-heikkila', 'avoid', 'weak', 0, '2028-12-24', '2028-12-26', '[]', '');
INSERT INTO public.wish VALUES (2, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2026-12-24', '2026-12-26', '[]', '');
INSERT INTO public.wish VALUES (3, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-07-30', '2027-08-01', '[]', '');
INSERT INTO public.wish VALUES (4, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-12-24', '2027-12-26', '[]', '');
INSERT INTO public.wish VALUES (5, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2028-08-11', '2028-08-13', '[]', '');
SELECT pg_catalog.setval('public.absence_id_seq', 5, true);
SELECT pg_catalog.setval('public.balance_id_seq', 112, true);
SELECT pg_catalog.setval('public.history_id_seq', 5, true);
SELECT pg_catalog.setval('public.letter_id_seq', 7, true);
SELECT pg_catalog.setval('public.link_id_seq', 1, true);
SELECT pg_catalog.setval('public.pin_id_seq', 1, false);
SELECT pg_catalog.setval('public.publication_id_seq', 1, true);
SELECT pg_catalog.setval('public.roster_id_seq', 2, true);
SELECT pg_catalog.setval('public.took_id_seq', 1, true);
SELECT pg_catalog.setval('public.wish_id_seq', 5, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT pk_absence PRIMARY KEY (id);
ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT pk_agreement PRIMARY KEY (ring, version);
ALTER TABLE ONLY public.audit
    ADD CONSTRAINT pk_audit PRIMARY KEY (entry);
ALTER TABLE ONLY public.balance
    ADD CONSTRAINT pk_balance PRIMARY KEY (id);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT pk_distance PRIMARY KEY (ring, person, member);
ALTER TABLE ONLY public."fetch"
    ADD CONSTRAINT pk_fetch PRIMARY KEY (link);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT pk_history PRIMARY KEY (id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT pk_letter PRIMARY KEY (id);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT pk_link PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (ring, code);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT pk_operation PRIMARY KEY (roster, revision);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (ring, id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT pk_pin PRIMARY KEY (id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT pk_publication PRIMARY KEY (id);
ALTER TABLE ONLY public.published
    ADD CONSTRAINT pk_published PRIMARY KEY (ring, duty);
ALTER TABLE ONLY public.ring
    ADD CONSTRAINT pk_ring PRIMARY KEY (id);
ALTER TABLE ONLY public.roster
    ADD CONSTRAINT pk_roster PRIMARY KEY (id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT pk_seat PRIMARY KEY (roster, duty, person);
ALTER TABLE ONLY public.secret
    ADD CONSTRAINT pk_secret PRIMARY KEY (commitment);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (name);
ALTER TABLE ONLY public.store
    ADD CONSTRAINT pk_store PRIMARY KEY (id);
ALTER TABLE ONLY public.took
    ADD CONSTRAINT pk_took PRIMARY KEY (id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT pk_wish PRIMARY KEY (id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT uq_letter_ring_key UNIQUE (ring, key);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT uq_link_hash UNIQUE (hash);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT uq_operation_client_number UNIQUE (client, number);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT uq_publication_roster_revision UNIQUE (roster, revision);
CREATE INDEX ix_absence_ring_person ON public.absence USING btree (ring, person);
CREATE INDEX ix_balance_ring_as_of ON public.balance USING btree (ring, as_of);
CREATE INDEX ix_history_ring_person ON public.history USING btree (ring, person);
CREATE INDEX ix_letter_state_next_at ON public.letter USING btree (state, next_at);
CREATE INDEX ix_link_ring_person ON public.link USING btree (ring, person);
CREATE INDEX ix_pin_ring_person ON public.pin USING btree (ring, person);
CREATE INDEX ix_published_ring_start ON public.published USING btree (ring, start);
CREATE INDEX ix_roster_ring_first ON public.roster USING btree (ring, first);
CREATE INDEX ix_secret_about ON public.secret USING btree (about);
CREATE INDEX ix_took_ring_duty ON public.took USING btree (ring, duty);
CREATE INDEX ix_wish_ring_person ON public.wish USING btree (ring, person);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT fk_absence_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.absence
    ADD CONSTRAINT fk_absence_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.agreement
    ADD CONSTRAINT fk_agreement_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.balance
    ADD CONSTRAINT fk_balance_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.balance
    ADD CONSTRAINT fk_balance_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT fk_distance_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.distance
    ADD CONSTRAINT fk_distance_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public."fetch"
    ADD CONSTRAINT fk_fetch_link_link FOREIGN KEY (link) REFERENCES public.link(id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.letter
    ADD CONSTRAINT fk_letter_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.link
    ADD CONSTRAINT fk_link_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT fk_operation_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_ring_member FOREIGN KEY (ring, member) REFERENCES public.member(ring, code);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT fk_person_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.published
    ADD CONSTRAINT fk_published_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.published
    ADD CONSTRAINT fk_published_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.roster
    ADD CONSTRAINT fk_roster_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.seat
    ADD CONSTRAINT fk_seat_roster_roster FOREIGN KEY (roster) REFERENCES public.roster(id);
ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_entry_audit FOREIGN KEY (entry) REFERENCES public.audit(entry);
ALTER TABLE ONLY public.took
    ADD CONSTRAINT fk_took_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT fk_wish_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.wish
    ADD CONSTRAINT fk_wish_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
