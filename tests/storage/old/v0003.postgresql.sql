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
INSERT INTO public.alembic_version VALUES ('0003');
INSERT INTO public.audit VALUES (1, '2026-12-30 12:00:00+02', 'Ritva', false, 'ring', 'viitaseutu', '{"after":{"commitment":"e8acd28d7aec3e9a6dbe0ed1f55aa0a37e80dbf1b080ea985d2147673889f5d3"},"before":{"commitment":"ed510a3ba71b0962096619b051cc07379ced96122f7b9b17785b872e50855650"}}', '1a8c731c67ba718cc1ac6cf9523d218bcf9dc02157a6277a371b761f79db65c7');
INSERT INTO public.audit VALUES (2, '2026-12-30 12:00:00+02', 'Ritva', false, 'people', 'viitaseutu', '{"after":{"commitment":"b0e34bca4262da1c094edd341dad0ce26d3f67dcb87b7639830f100327073954"},"before":{"commitment":"57e7e0a0ef6c6284f9f4dc8fd809f84e62016507c4f4e12706118bedb3ffc8d1"}}', 'acf2d79ea50f7df4677990037c8e5b7e9f71103c1d26180993b9b27d4df520da');
INSERT INTO public.audit VALUES (3, '2026-12-30 12:00:00+02', 'Ritva', false, 'contacts', 'viitaseutu', '{"after":{"commitment":"190e84198424ba6a31992b2bab9d43ae79254899471d8f18e24e03d915445b69"},"before":{"commitment":"f6475214cb5c059337faf3ee53b85b70c5d96ca0e8490726eb8614a0dbf80463"}}', 'a6e9b4ef3900b7b689ca211c193014013cb2670e997186ee5852827afe43ad59');
INSERT INTO public.audit VALUES (4, '2026-12-30 12:00:00+02', 'Ritva', false, 'absences', 'viitaseutu', '{"after":{"commitment":"22449ecff5608766b3ea2a744c33a1ddcf26e164e3b5d84d9e0e6cc70cb59fde"},"before":{"commitment":"7df5c4dc40c9dbaa8ef33832a594bad7306489d2c66e8e73f3dffc0a749984eb"}}', '04d0d448812a330639ee07e6e52ec9242c4465c1c4de48a871380673c0c9c4c5');
INSERT INTO public.audit VALUES (5, '2026-12-30 12:00:00+02', 'Ritva', false, 'wishes', 'viitaseutu', '{"after":{"commitment":"cbeb08ba30b25d0aaf3fa657f09993c7fada0f17f4177a7e827284d6e0723493"},"before":{"commitment":"4ce0f38fc66c5b21bc4f4b2a1db57d0948542bd934a0a3d8aa6a599c23585727"}}', 'b8164f62e64eb5302f06ee3baa19ea729d3c24392cd83b3f3aaca14f38b19e32');
INSERT INTO public.audit VALUES (6, '2026-12-30 12:00:00+02', 'Ritva', false, 'history', 'viitaseutu', '{"after":{"commitment":"f18b9d53773e17a62c48160cfd68a9aaba4c16cff8b5babd5092d6b035344399"},"before":{"commitment":"3368fa2dec2c6bb1ac8c27360f01e4bce82493a8af3ab0dbc0599a9d05f264ea"}}', 'e3785517c6f2379c2c88b80cbf7c1f44de8251020674f513d16420ee7343fb54');
INSERT INTO public.audit VALUES (7, '2026-12-30 12:00:00+02', 'Ritva', false, 'balances', 'viitaseutu', '{"after":{"commitment":"173122107a4c3a22951847bdcea8b82044019815f714c5ecab5b87b0c2c05130"},"before":{"commitment":"4a6214c00650a20761cfbf4ac7f2b279a4dc1e22c0961c6f7dee1473a2a50f79"}}', '8ce7a7b4159f1957bcffef06b507e95ac9b385ece20e0d8d5886b435957e159b');
INSERT INTO public.audit VALUES (8, '2026-12-30 12:00:00+02', 'Ritva', false, 'draft', 'viitaseutu', '{"roster":1,"seats":{"commitment":"68120a4d897fd0bc9de3625c1477996c162a9e909e8c26549fca1fb96cb9d89a"}}', 'd72bb1105d303ddcf5f896bde007dd720b84d8bbf10a25349ead82372390db27');
INSERT INTO public.audit VALUES (9, '2026-12-30 12:00:00+02', 'Ritva', false, 'draft', 'viitaseutu', '{"roster":2,"seats":{"commitment":"035f8b63cb564232811dee789e8d3c8187422e485b273847c3bce5765578de17"}}', '30f4f8bd5e63628d71c2d88a95d85b147715843571c2dcf12973abe445270fc7');
INSERT INTO public.audit VALUES (10, '2026-12-30 12:00:00+02', 'Ritva', false, 'set', 'viitaseutu', '{"cells":{"commitment":"04aaa12971092be6f7fa0c1925b394c46c29777ddb0500385a9cd43ab9780d09"},"revision":1,"roster":2,"why":{"commitment":"c59b3e943d41513a8abcb8a3b85c1b780ebe3b0ded7cb0a9a81fa3f7985208ed"}}', '43b617fd4c11d8fbcba185d4922b70753d0ef79a8d6d0a7bd87b0c0db55c1de6');
INSERT INTO public.audit VALUES (11, '2026-12-30 12:00:00+02', 'Ritva', false, 'set', 'viitaseutu', '{"cells":{"commitment":"e2a256aa8097ee10e10badfa0fad98dfc7c0819c4af529e2b630b128e24dee51"},"revision":2,"roster":2,"why":{"commitment":"b32f6ea2b5025fac4bddffd90e59a52c292a3af7a2ed0ba921ca7c056350f60e"}}', '9750edb80b256cb59c6cd87fdb1c00efafa7265f08b8485b938a18907251c711');
INSERT INTO public.audit VALUES (12, '2026-12-30 12:00:00+02', 'Ritva', false, 'undo', 'viitaseutu', '{"cells":{"commitment":"e42a2a6fbdc1546053a53ab485712c21e8ab607cf74359c73dac6fa6385a6f4b"},"revision":3,"roster":2,"why":{"commitment":"bc7cd04e250cb96bb836e2135a2f6d81375ff1f0c14eca9bfb7c6dc41d44f844"}}', '1e9fe10bab8abf081abd544a6f32f7714c2e3d740f6f7fc1343a5ac6ae3ab655');
INSERT INTO public.audit VALUES (13, '2026-12-30 12:00:00+02', 'Ritva', false, 'published', 'viitaseutu', '{"revision":0,"roster":1,"told":{"commitment":"e5dbef221caf568a82a7b1760339a130a19bd3e49ba8c2b914ecce35f1ecdc51"},"why":{"commitment":"187ea469b5fec593b78a975e907b3f3301b13b1748cab26ef60b0a6a52ee9a51"}}', '9680f0f1bd84bd23320c689ad7e117f88f90ba468063bb2f924cfcd2f29c23ed');
INSERT INTO public.audit VALUES (14, '2026-12-30 12:00:00+02', 'Ritva', false, 'change', 'viitaseutu', '{"cells":{"commitment":"1c0c6d6bf03889a388d52e3b45978872099dbc3c88d59bd2a44be779c702619e"},"revision":1,"roster":1,"why":{"commitment":"d961a98bf48997a62597c5c7100551c398707a9e1486c995323b95e0f14c1e44"}}', '6e6600357214f48ea3baa2755599d35da2d9210caf13925fb965e56d67c573e6');
INSERT INTO public.audit VALUES (15, '2026-12-30 12:00:00+02', 'Ritva', false, 'link', 'viitaseutu', '{"link":1,"of":{"commitment":"9a1a392b5280afedb068a53fbdc16d5350a34fe796337365ccfcbb03241a3922"}}', 'af389564a41a5854437e99e839001ca6560a95901e7568ac0e1ff21efa6c0e5d');
INSERT INTO public.audit VALUES (16, '2027-01-06 12:00:00+02', 'Ritva', false, 'took', 'viitaseutu', '{"duty":"duty-20270104T1400Z","roster":1,"what":{"commitment":"bc6402143a33c01c4c33f80c12b11fe6b1a71ed080c4b293a147d120c8689f10"}}', '26048ec7e10c4df02b77d31db40b010d126cf586c039072768dd4dd5b2a94c8c');
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
INSERT INTO public.link VALUES (1, 'viitaseutu', '', '', 'fi', false, '53d1272fb783aeccb7a7fb89c07f5b61317539c6a8f1d974eb8a8454fc476cb6', '2026-12-30 12:00:00+02', NULL);
INSERT INTO public.member VALUES ('viitaseutu', '256', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Kinnula","sv":""},"populations":{"2020":1597}}]');
INSERT INTO public.member VALUES ('viitaseutu', '601', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Pihtipudas","sv":""},"populations":{"2020":3931}}]');
INSERT INTO public.member VALUES ('viitaseutu', '931', '[{"dates":{"first":null,"last":null},"name":{"en":"","fi":"Viitasaari","sv":""},"populations":{"2020":6097}}]');
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
INSERT INTO public.publication VALUES (1, 'viitaseutu', 1, 0, '2025', '2026-12-30 12:00:00+02', 'Ritva', '{}', 'sairasloma', '["aino"]', '9680f0f1bd84bd23320c689ad7e117f88f90ba468063bb2f924cfcd2f29c23ed');
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
INSERT INTO public.secret VALUES ('ed510a3ba71b0962096619b051cc07379ced96122f7b9b17785b872e50855650', 1, 'viitaseutu/ring', '15a6e5a4d26974ffeccb02cc605c6ad6', '[]');
INSERT INTO public.secret VALUES ('e8acd28d7aec3e9a6dbe0ed1f55aa0a37e80dbf1b080ea985d2147673889f5d3', 1, 'viitaseutu/ring', 'f1886a1f557d3b35625f11d53c3c449d', '["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO public.secret VALUES ('57e7e0a0ef6c6284f9f4dc8fd809f84e62016507c4f4e12706118bedb3ffc8d1', 2, 'viitaseutu/people', '12c9ddf0d4410609e9837f64295b0e28', '[]');
INSERT INTO public.secret VALUES ('b0e34bca4262da1c094edd341dad0ce26d3f67dcb87b7639830f100327073954', 2, 'viitaseutu/people', 'b9ff0a47e65fb29734ce52662472a85a', '["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO public.secret VALUES ('f6475214cb5c059337faf3ee53b85b70c5d96ca0e8490726eb8614a0dbf80463', 3, 'viitaseutu/contacts', 'abcab4805e3f1c24f03cf0716a65eeda', '[]');
INSERT INTO public.secret VALUES ('190e84198424ba6a31992b2bab9d43ae79254899471d8f18e24e03d915445b69', 3, 'viitaseutu/contacts', '86d9b479a1c620ab507e7c17f6fbff8d', '["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO public.secret VALUES ('7df5c4dc40c9dbaa8ef33832a594bad7306489d2c66e8e73f3dffc0a749984eb', 4, 'viitaseutu/absences', '4b958c5f13ebd17131e41a3048f3aa7b', '[]');
INSERT INTO public.secret VALUES ('22449ecff5608766b3ea2a744c33a1ddcf26e164e3b5d84d9e0e6cc70cb59fde', 4, 'viitaseutu/absences', '80d640b06e098cfb4fb822df2e4f81a9', '["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO public.secret VALUES ('4ce0f38fc66c5b21bc4f4b2a1db57d0948542bd934a0a3d8aa6a599c23585727', 5, 'viitaseutu/wishes', '7d6502551128a27b909cb3d6c1a0bc42', '[]');
INSERT INTO public.secret VALUES ('cbeb08ba30b25d0aaf3fa657f09993c7fada0f17f4177a7e827284d6e0723493', 5, 'viitaseutu/wishes', '374239934ffc740db64978a68430234d', '["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO public.secret VALUES ('3368fa2dec2c6bb1ac8c27360f01e4bce82493a8af3ab0dbc0599a9d05f264ea', 6, 'viitaseutu/history', '135fb08d5d63215d5d7343567f281310', '[]');
INSERT INTO public.secret VALUES ('f18b9d53773e17a62c48160cfd68a9aaba4c16cff8b5babd5092d6b035344399', 6, 'viitaseutu/history', '73557c0bff1b0bec55d991931312e1d0', '["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('4a6214c00650a20761cfbf4ac7f2b279a4dc1e22c0961c6f7dee1473a2a50f79', 7, 'viitaseutu/balances', '5fda4a31bba6d528ee894599180f3e4a', '[]');
INSERT INTO public.secret VALUES ('173122107a4c3a22951847bdcea8b82044019815f714c5ecab5b87b0c2c05130', 7, 'viitaseutu/balances', '2fe8bc4da587d2171bb734ada8b635e2', '["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('68120a4d897fd0bc9de3625c1477996c162a9e909e8c26549fca1fb96cb9d89a', 8, 'viitaseutu', '994322d7fb9ccafee18d03ffd96ac2f3', '[["duty-20270104T1400Z","elina-rasanen","scheduled"],["duty-20270105T1400Z","essi-simola","scheduled"],["duty-20270106T0600Z","lotta-vaananen","scheduled"],["duty-20270107T1400Z","mari-peltola","scheduled"],["duty-20270108T1400Z","marika-moilanen","scheduled"],["duty-20270109T0600Z","merja-seppanen","scheduled"],["duty-20270110T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO public.secret VALUES ('035f8b63cb564232811dee789e8d3c8187422e485b273847c3bce5765578de17', 9, 'viitaseutu', '87ce81f1de0ae04731cbbafe7441a5b5', '[["duty-20270111T1400Z","elina-rasanen","scheduled"],["duty-20270112T1400Z","essi-simola","scheduled"],["duty-20270113T1400Z","lotta-vaananen","scheduled"],["duty-20270114T1400Z","mari-peltola","scheduled"],["duty-20270115T1400Z","marika-moilanen","scheduled"],["duty-20270116T0600Z","merja-seppanen","scheduled"],["duty-20270117T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO public.secret VALUES ('04aaa12971092be6f7fa0c1925b394c46c29777ddb0500385a9cd43ab9780d09', 10, 'viitaseutu', 'e043b0dd8f03fff0b58fa91cc1788a99', '[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]');
INSERT INTO public.secret VALUES ('c59b3e943d41513a8abcb8a3b85c1b780ebe3b0ded7cb0a9a81fa3f7985208ed', 10, 'viitaseutu', '36e34c7b1058e6144c0e078a3e0c7bfe', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('e2a256aa8097ee10e10badfa0fad98dfc7c0819c4af529e2b630b128e24dee51', 11, 'viitaseutu', 'cfe14585ae7cb4890f518b2082cbb964', '[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]');
INSERT INTO public.secret VALUES ('b32f6ea2b5025fac4bddffd90e59a52c292a3af7a2ed0ba921ca7c056350f60e', 11, 'viitaseutu', '82ade06dede9ff46edb397752ca319f7', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('e42a2a6fbdc1546053a53ab485712c21e8ab607cf74359c73dac6fa6385a6f4b', 12, 'viitaseutu', 'b78faae24f46bdc97014fbfdba69e5a6', '[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]');
INSERT INTO public.secret VALUES ('bc7cd04e250cb96bb836e2135a2f6d81375ff1f0c14eca9bfb7c6dc41d44f844', 12, 'viitaseutu', '46ea7e03ff72cd06523f5e1470551c37', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('187ea469b5fec593b78a975e907b3f3301b13b1748cab26ef60b0a6a52ee9a51', 13, 'viitaseutu/reasons', '3b4d604831bb8b091919dd65507a8396', '{"late":"sairasloma","rules":{}}');
INSERT INTO public.secret VALUES ('e5dbef221caf568a82a7b1760339a130a19bd3e49ba8c2b914ecce35f1ecdc51', 13, 'viitaseutu/told', 'feec3347e6dc091900457cb1926be4e0', '["aino"]');
INSERT INTO public.secret VALUES ('1c0c6d6bf03889a388d52e3b45978872099dbc3c88d59bd2a44be779c702619e', 14, 'viitaseutu', '54b9059735b58bd0146042bbfbde65a1', '[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]');
INSERT INTO public.secret VALUES ('d961a98bf48997a62597c5c7100551c398707a9e1486c995323b95e0f14c1e44', 14, 'viitaseutu', '7f3f8bbe136db641c70f410cdb87723d', '{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO public.secret VALUES ('9a1a392b5280afedb068a53fbdc16d5350a34fe796337365ccfcbb03241a3922', 15, 'viitaseutu/', '04a99c4b802fba315f51c456805df6ac', '{"blocks":false,"language":"fi","member":"","person":"","ring":"viitaseutu"}');
INSERT INTO public.secret VALUES ('bc6402143a33c01c4c33f80c12b11fe6b1a71ed080c4b293a147d120c8689f10', 16, 'viitaseutu/took', '7a20a1b5d52e6064f65da277372413f7', '{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}');
INSERT INTO public.store VALUES (1, '2026-11-22 06:45:32.016816+02', 16, '26048ec7e10c4df02b77d31db40b010d126cf586c039072768dd4dd5b2a94c8c');
INSERT INTO public.took VALUES (1, 'viitaseutu', 'duty-20270104T1400Z', '{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}', 'Ritva', '2027-01-06 12:00:00+02');
INSERT INTO public.wish VALUES (1, 'viitaseutu', 'anneli-heikkila', 'avoid', 'weak', 0, '2028-12-24', '2028-12-26', '[]', '');
INSERT INTO public.wish VALUES (2, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2026-12-24', '2026-12-26', '[]', '');
INSERT INTO public.wish VALUES (3, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-07-30', '2027-08-01', '[]', '');
INSERT INTO public.wish VALUES (4, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-12-24', '2027-12-26', '[]', '');
INSERT INTO public.wish VALUES (5, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2028-08-11', '2028-08-13', '[]', '');
SELECT pg_catalog.setval('public.absence_id_seq', 5, true);
SELECT pg_catalog.setval('public.balance_id_seq', 112, true);
SELECT pg_catalog.setval('public.history_id_seq', 5, true);
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
ALTER TABLE ONLY public.link
    ADD CONSTRAINT uq_link_hash UNIQUE (hash);
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT uq_operation_client_number UNIQUE (client, number);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT uq_publication_roster_revision UNIQUE (roster, revision);
CREATE INDEX ix_absence_ring_person ON public.absence USING btree (ring, person);
CREATE INDEX ix_balance_ring_as_of ON public.balance USING btree (ring, as_of);
CREATE INDEX ix_history_ring_person ON public.history USING btree (ring, person);
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
