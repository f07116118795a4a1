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
INSERT INTO public.alembic_version VALUES ('0002');
INSERT INTO public.audit VALUES (1, '2026-12-30 12:00:00+02', 'Ritva', false, 'ring', 'viitaseutu', '{"after":{"commitment":"152f6bfaea81fc85499e132c738d7ecdc632ccdbb49975a82b8516c57cbe8932"},"before":{"commitment":"ef74e5bbba6891228954369e32411e0f9977de78106d68b7e366ac66212489fa"}}', '7cc67500fc50d073abf57ede2b9a7e88b6e47dd5034fa72a9ecd300667ef4834');
INSERT INTO public.audit VALUES (2, '2026-12-30 12:00:00+02', 'Ritva', false, 'people', 'viitaseutu', '{"after":{"commitment":"c7267afbc99952c38c0c27d8dcad9950d5e58c657f843a44eec9c91872ea3451"},"before":{"commitment":"ca100d17a2ad01a01c3fc14fcaa34237012f96f3d4fae8b0c6bf73111582c122"}}', '1336c8183b168613a71e568b20ab6261324aabdd2939b15186d7c6256f2461df');
INSERT INTO public.audit VALUES (3, '2026-12-30 12:00:00+02', 'Ritva', false, 'contacts', 'viitaseutu', '{"after":{"commitment":"45f5379fe168e9246c26d9935e3f0aa7dc8be8ec5b8e3d8ac959f6e1c7e55d0b"},"before":{"commitment":"737d612ed9bd1df672e1d0ec24b451a531c0779ee84740031c058ef17cc4ea06"}}', '174e78d8565abbdbcc1c539e7f753b1da3bb1fcd037af2d169a1f2cd72eeed70');
INSERT INTO public.audit VALUES (4, '2026-12-30 12:00:00+02', 'Ritva', false, 'absences', 'viitaseutu', '{"after":{"commitment":"5a8fffaa7d3a84d11b149732af89841a6a9a7c08648362b507036343bd472680"},"before":{"commitment":"c9b23c4a84dff7e5f01da3e0f8fdcd23fd2dc56016242ab3a4ef6459debc7be2"}}', 'ccb764749aa845e30aa9fd1f5474e61a30d2f9247b8efe6e5caeaa0aa66da845');
INSERT INTO public.audit VALUES (5, '2026-12-30 12:00:00+02', 'Ritva', false, 'wishes', 'viitaseutu', '{"after":{"commitment":"b94ad73cb5fef02dc04a38b4535392489796aba9a48dc3f76a3f74fb9a9ea5cb"},"before":{"commitment":"3a8106f6df0fa96793b6027a1da0f9bdd6b8abb9c083e003b5b3323206209716"}}', 'b0c62194f0466454d32d3c5292007569bd6375c2e15ed1faa6b11f3ffd7d5ab7');
INSERT INTO public.audit VALUES (6, '2026-12-30 12:00:00+02', 'Ritva', false, 'history', 'viitaseutu', '{"after":{"commitment":"01cf3a81ab5317cd163abd6c9a70f2361b21a351a853774ade5682b45d7070d5"},"before":{"commitment":"d09731095c1837af9ba9960021ca1c1a44742c4713d95cf8751ae51270a0d4f5"}}', 'b73a08f25f96a2e5a9963a858a12f7c415880d0332974dd76e9e2a73eefd8cc8');
INSERT INTO public.audit VALUES (7, '2026-12-30 12:00:00+02', 'Ritva', false, 'balances', 'viitaseutu', '{"after":{"commitment":"929a18b6520a40d991036cd072ee7539442216a4d4dbd7ef6cc4053ef792d48d"},"before":{"commitment":"7a243530e0f22f23063d6b59cdb0ebcb978d8f20d5992bfb44475dd81723c022"}}', '6c22df3b21cc1f010058e3f2fb224fa5eb33dc2524ec21dc93ec125cc2ca93f7');
INSERT INTO public.audit VALUES (8, '2026-12-30 12:00:00+02', 'Ritva', false, 'draft', 'viitaseutu', '{"roster":1,"seats":{"commitment":"7b8a7c893e542612166e82857d236f7e89358738aad51c686c23d87aaf3e72ff"}}', 'cd09c88cac7cec60d5726922838d5c36551547d99dbc9e0403683f933e6191d2');
INSERT INTO public.audit VALUES (9, '2026-12-30 12:00:00+02', 'Ritva', false, 'draft', 'viitaseutu', '{"roster":2,"seats":{"commitment":"b253155d79973f947ac390cf284dd3deec2cb13e269bdd5fbee430c1e3073c1f"}}', '9f49739d747e2a9b4c5dc4cdf142af88b7d6460e004320bfdb79c4aa1bfdb626');
INSERT INTO public.audit VALUES (10, '2026-12-30 12:00:00+02', 'Ritva', false, 'set', 'viitaseutu', '{"cells":{"commitment":"3c85c42afba75dd19f29fd344c65b1b447fdb10f414ad9dc44ad88d976a2e0a5"},"revision":1,"roster":2,"why":{"commitment":"f955b26971e6784b61a8356f8a64b52d6dfb2b6279b4fcc7b3c39617af40da7d"}}', 'c425880b090f5a1c47eb9d9f04352d07ff306db47bc7eb45bd24e0b02c4e8e7e');
INSERT INTO public.audit VALUES (11, '2026-12-30 12:00:00+02', 'Ritva', false, 'set', 'viitaseutu', '{"cells":{"commitment":"64df547ee2b2abc6a20a84f543656fb9c0eecf6b496ff9b6592f0ce814627a7d"},"revision":2,"roster":2,"why":{"commitment":"4146d3dfcc3f6b1c9881e0b500f05be079c268d158238da1ce6c899b303555e5"}}', '601dc97d117de6b36cc69723d13f1eae24d3f412dba4fb7192df1bf26f4e43a4');
INSERT INTO public.audit VALUES (12, '2026-12-30 12:00:00+02', 'Ritva', false, 'undo', 'viitaseutu', '{"cells":{"commitment":"1c0aa3d8c60bb003ad3cc847fe41ed974055486d042330c0a0516d3258c5f32a"},"revision":3,"roster":2,"why":{"commitment":"14caba720f9710617b76268269b2fd21814f7565af3e0dc7e0434126bfd2d407"}}', 'fd8e9d78cd280bfe34d2ffa8b98047396e5b6ced926dcb878c1f41fbdb485233');
INSERT INTO public.audit VALUES (13, '2026-12-30 12:00:00+02', 'Ritva', false, 'published', 'viitaseutu', '{"revision":0,"roster":1,"told":{"commitment":"bdf1c740c60c6534233a42ea152249402bb29cbbfdccf675d6e98c4520bb7a85"},"why":{"commitment":"228cc4d312730d41c48e2daffee28b650db2f6965e8e7e0445e912149d26728d"}}', 'b130796ec3f3bbf3478ada6403b4816f482f0c22e3ed4a6dfafb18a46384e785');
INSERT INTO public.audit VALUES (14, '2026-12-30 12:00:00+02', 'Ritva', false, 'change', 'viitaseutu', '{"cells":{"commitment":"095638c934883e00901fab8b5c6bb56be489d9c8e7d8aec4f07aabbfb7d5f0d8"},"revision":1,"roster":1,"why":{"commitment":"fc3cd5c4ddf1881dead0b81aae56704b4a8a4cf569f15083c50401385ad825a2"}}', 'c53bab94bd8de2884d242fcb0b6bff3dfb7e2f556854a953b717b7bd715f9ead');
INSERT INTO public.audit VALUES (15, '2027-01-06 12:00:00+02', 'Ritva', false, 'took', 'viitaseutu', '{"duty":"duty-20270104T1400Z","roster":1,"what":{"commitment":"8aec1c7566e82276972b859ff4e39da5265caf7e079503756ba1cab7dd57e4f5"}}', '642c1f935e1c43919d05cc331be6bbb2415c51480fb2390e3c6da1a5c9b9c9de');
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
INSERT INTO public.publication VALUES (1, 'viitaseutu', 1, 0, '2025', '2026-12-30 12:00:00+02', 'Ritva', '{}', 'sairasloma', '["aino"]', 'b130796ec3f3bbf3478ada6403b4816f482f0c22e3ed4a6dfafb18a46384e785');
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
INSERT INTO public.secret VALUES ('ef74e5bbba6891228954369e32411e0f9977de78106d68b7e366ac66212489fa', 1, 'viitaseutu/ring', 'b29e3f7c2b3fb00e868d099c00fa2bf5', '[]');
INSERT INTO public.secret VALUES ('152f6bfaea81fc85499e132c738d7ecdc632ccdbb49975a82b8516c57cbe8932', 1, 'viitaseutu/ring', '914438057a86443fe65fc2e009d546e8', '["{\"agreements\":[{\"eves\":{\"closes\":null,\"days\":[\"epiphany_eve\",\"maundy_thursday\",\"easter_saturday\",\"vappu_eve\",\"ascension_eve\",\"midsummer_eve\",\"independence_eve\",\"christmas_eve\",\"new_years_eve\"]},\"holidays\":[],\"key\":\"population\",\"member_hours\":{},\"objective\":\"balanced\",\"office_hours\":{\"fri\":{\"closes\":960,\"opens\":480},\"mon\":{\"closes\":960,\"opens\":480},\"thu\":{\"closes\":960,\"opens\":480},\"tue\":{\"closes\":960,\"opens\":480},\"wed\":{\"closes\":960,\"opens\":480}},\"percents\":{},\"population_year\":null,\"rules\":[{\"days\":21,\"kind\":\"most_in_window\",\"most\":1,\"tiers\":[\"duty\"],\"unit\":\"week\"},{\"between\":1,\"kind\":\"free_weekend\"}],\"tiers\":[{\"blocks\":\"week\",\"change_day\":\"mon\",\"cuts\":[480],\"form\":\"standby\",\"handover_minutes\":0,\"hours\":\"out_of_office\",\"id\":\"duty\",\"least_minutes\":0,\"name\":{\"en\":\"Duty\",\"fi\":\"Päivystys\",\"sv\":\"Jour\"},\"persons\":1,\"qualifications\":[\"emergency_placement\",\"office_holder\",\"social_worker\"],\"response_minutes\":60}],\"valid_from\":\"2025-01-01\",\"version\":\"2025\",\"weights\":{\"standby\":{\"eve\":1500,\"friday\":1250,\"holiday\":2000,\"saturday\":1500,\"sunday\":1500,\"weeknight\":1000}}}],\"contacts\":{\"coordinator\":[\"koordinaattori@example.org\"],\"partners\":[\"hatakeskus@example.org\",\"poliisi@example.org\"],\"phones\":{\"duty\":\"000 000 0101\"},\"shown_as\":\"name\"},\"id\":\"viitaseutu\",\"languages\":[\"fi\",\"sv\",\"en\"],\"members\":[{\"code\":\"256\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Kinnula\",\"sv\":\"\"},\"populations\":{\"2020\":1597}},{\"code\":\"601\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Pihtipudas\",\"sv\":\"\"},\"populations\":{\"2020\":3931}},{\"code\":\"931\",\"dates\":{\"first\":null,\"last\":null},\"name\":{\"en\":\"\",\"fi\":\"Viitasaari\",\"sv\":\"\"},\"populations\":{\"2020\":6097}}],\"name\":{\"en\":\"Viitaseutu ring (example)\",\"fi\":\"Viitaseudun rengas (esimerkki)\",\"sv\":\"Viitaseutu-ringen (exempel)\"},\"qualifications\":{\"emergency_placement\":{\"en\":\"decides on emergency placement\",\"fi\":\"kiireellisen sijoituksen päätösvalta\",\"sv\":\"beslutanderätt om brådskande placering\"},\"office_holder\":{\"en\":\"office holder\",\"fi\":\"virkasuhde\",\"sv\":\"tjänsteförhållande\"},\"social_worker\":{\"en\":\"licensed social worker\",\"fi\":\"laillistettu sosiaalityöntekijä\",\"sv\":\"legitimerad socialarbetare\"}},\"zone\":\"Europe/Helsinki\"}"]');
INSERT INTO public.secret VALUES ('ca100d17a2ad01a01c3fc14fcaa34237012f96f3d4fae8b0c6bf73111582c122', 2, 'viitaseutu/people', '515f4e89290f9d00979803393de34196', '[]');
INSERT INTO public.secret VALUES ('c7267afbc99952c38c0c27d8dcad9950d5e58c657f843a44eec9c91872ea3451', 2, 'viitaseutu/people', '015bc710f3dee764d29e336ed45e41f1', '["{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"merja-seppanen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Aino 1\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"tuomas-kokkonen\",\"languages\":[\"fi\"],\"member\":\"256\",\"name\":\"Tuomas Kokkonen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":\"2027-06-01\",\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"anneli-heikkila\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Anneli Heikkilä\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2027-06-22\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"elina-rasanen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Elina Räsänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"lotta-vaananen\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Lotta Väänänen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":\"2027-05-31\"},\"day_work\":true,\"hours_week\":38.25,\"id\":\"terhi-ketola\",\"languages\":[\"fi\"],\"member\":\"601\",\"name\":\"Terhi Ketola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":\"2027-05-31\"}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"essi-simola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Essi Simola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":30.6,\"id\":\"mari-peltola\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Mari Peltola\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":800,\"standby\":{\"first\":\"2025-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":19.12,\"id\":\"marika-moilanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Marika Moilanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":\"2025-01-01\",\"last\":\"2027-12-31\"},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":\"2027-12-01\",\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":500,\"standby\":{\"first\":\"2023-01-01\",\"last\":null}}","{\"active\":{\"first\":null,\"last\":null},\"day_work\":true,\"hours_week\":38.25,\"id\":\"petra-tanskanen\",\"languages\":[\"fi\"],\"member\":\"931\",\"name\":\"Petra Tanskanen\",\"period_work\":false,\"qualifications\":[{\"dates\":{\"first\":null,\"last\":null},\"id\":\"emergency_placement\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"office_holder\"},{\"dates\":{\"first\":null,\"last\":null},\"id\":\"social_worker\"}],\"share\":1000,\"standby\":{\"first\":\"2024-09-01\",\"last\":null}}"]');
INSERT INTO public.secret VALUES ('737d612ed9bd1df672e1d0ec24b451a531c0779ee84740031c058ef17cc4ea06', 3, 'viitaseutu/contacts', '24af16adcfc4a37f343bc2bd17042a9d', '[]');
INSERT INTO public.secret VALUES ('45f5379fe168e9246c26d9935e3f0aa7dc8be8ec5b8e3d8ac959f6e1c7e55d0b', 3, 'viitaseutu/contacts', 'a2cef4a617ccf4c3681d949af572ff50', '["{\"email\":\"anneli.heikkila@example.org\",\"id\":\"anneli-heikkila\",\"language\":\"fi\",\"phone\":\"000 001 0107\",\"show_phone\":false}","{\"email\":\"elina.rasanen@example.org\",\"id\":\"elina-rasanen\",\"language\":\"fi\",\"phone\":\"000 001 0108\",\"show_phone\":true}","{\"email\":\"essi.simola@example.org\",\"id\":\"essi-simola\",\"language\":\"fi\",\"phone\":\"000 001 0102\",\"show_phone\":true}","{\"email\":\"lotta.vaananen@example.org\",\"id\":\"lotta-vaananen\",\"language\":\"fi\",\"phone\":\"000 001 0105\",\"show_phone\":true}","{\"email\":\"mari.peltola@example.org\",\"id\":\"mari-peltola\",\"language\":\"fi\",\"phone\":\"000 001 0103\",\"show_phone\":true}","{\"email\":\"marika.moilanen@example.org\",\"id\":\"marika-moilanen\",\"language\":\"fi\",\"phone\":\"000 001 0104\",\"show_phone\":true}","{\"email\":\"merja.seppanen@example.org\",\"id\":\"merja-seppanen\",\"language\":\"fi\",\"phone\":\"000 001 0110\",\"show_phone\":false}","{\"email\":\"petra.tanskanen@example.org\",\"id\":\"petra-tanskanen\",\"language\":\"fi\",\"phone\":\"000 001 0101\",\"show_phone\":false}","{\"email\":\"terhi.ketola@example.org\",\"id\":\"terhi-ketola\",\"language\":\"fi\",\"phone\":\"000 001 0106\",\"show_phone\":false}","{\"email\":\"tuomas.kokkonen@example.org\",\"id\":\"tuomas-kokkonen\",\"language\":\"fi\",\"phone\":\"000 001 0109\",\"show_phone\":true}"]');
INSERT INTO public.secret VALUES ('c9b23c4a84dff7e5f01da3e0f8fdcd23fd2dc56016242ab3a4ef6459debc7be2', 4, 'viitaseutu/absences', '504978c036fd649a204da3c81457279d', '[]');
INSERT INTO public.secret VALUES ('5a8fffaa7d3a84d11b149732af89841a6a9a7c08648362b507036343bd472680', 4, 'viitaseutu/absences', 'c1473af29fa5068f7497e58ed0eb10d2', '["{\"first\":\"2027-12-23\",\"kind\":\"annual\",\"last\":\"2027-12-26\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-01-14\",\"kind\":\"obstacle\",\"last\":\"2028-01-16\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-02-21\",\"kind\":\"annual\",\"last\":\"2028-02-27\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-03-20\",\"kind\":\"other\",\"last\":\"2028-03-22\",\"person\":\"anneli-heikkila\"}","{\"first\":\"2028-07-31\",\"kind\":\"annual\",\"last\":\"2028-08-27\",\"person\":\"anneli-heikkila\"}"]');
INSERT INTO public.secret VALUES ('3a8106f6df0fa96793b6027a1da0f9bdd6b8abb9c083e003b5b3323206209716', 5, 'viitaseutu/wishes', '289cb7d886bc86fc38533f3a2b783f24', '[]');
INSERT INTO public.secret VALUES ('b94ad73cb5fef02dc04a38b4535392489796aba9a48dc3f76a3f74fb9a9ea5cb', 5, 'viitaseutu/wishes', 'dd6b7a6201e01238b74e8395ce1fa55c', '["{\"first\":\"2028-12-24\",\"kind\":\"avoid\",\"last\":\"2028-12-26\",\"person\":\"anneli-heikkila\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2026-12-24\",\"kind\":\"avoid\",\"last\":\"2026-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-07-30\",\"kind\":\"avoid\",\"last\":\"2027-08-01\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2027-12-24\",\"kind\":\"avoid\",\"last\":\"2027-12-26\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}","{\"first\":\"2028-08-11\",\"kind\":\"avoid\",\"last\":\"2028-08-13\",\"person\":\"elina-rasanen\",\"points\":0,\"strength\":\"weak\",\"tier\":\"\",\"weekdays\":[]}"]');
INSERT INTO public.secret VALUES ('d09731095c1837af9ba9960021ca1c1a44742c4713d95cf8751ae51270a0d4f5', 6, 'viitaseutu/history', 'af8b0960db3b14135d15fa3caee07b02', '[]');
INSERT INTO public.secret VALUES ('01cf3a81ab5317cd163abd6c9a70f2361b21a351a853774ade5682b45d7070d5', 6, 'viitaseutu/history', '141c2455943d7e58903dbf3cc23d0ec7', '["{\"end\":\"2023-01-02T06:00:00Z\",\"person\":\"terhi-ketola\",\"start\":\"2023-01-01T06:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-08T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-07T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-09T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-08T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-10T05:00:00Z\",\"person\":\"lotta-vaananen\",\"start\":\"2023-04-09T05:00:00Z\",\"tier\":\"duty\"}","{\"end\":\"2023-04-11T05:00:00Z\",\"person\":\"elina-rasanen\",\"start\":\"2023-04-10T05:00:00Z\",\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('7a243530e0f22f23063d6b59cdb0ebcb978d8f20d5992bfb44475dd81723c022', 7, 'viitaseutu/balances', '0cd14046677716d0faf4ed651e2ec99a', '[]');
INSERT INTO public.secret VALUES ('929a18b6520a40d991036cd072ee7539442216a4d4dbd7ef6cc4053ef792d48d', 7, 'viitaseutu/balances', '4ec197b79ee64df94dfa11606ddc7594', '["{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":-100,\"member\":\"601\",\"person\":\"\",\"points\":60,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":200,\"member\":\"601\",\"person\":\"lotta-vaananen\",\"points\":31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-200,\"member\":\"601\",\"person\":\"terhi-ketola\",\"points\":-31200,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"\",\"duties\":100,\"member\":\"931\",\"person\":\"\",\"points\":15600,\"tier\":\"\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":-100,\"member\":\"931\",\"person\":\"mari-peltola\",\"points\":-15600,\"tier\":\"duty\"}","{\"as_of\":\"2025-12-31\",\"cls\":\"week\",\"duties\":100,\"member\":\"931\",\"person\":\"petra-tanskanen\",\"points\":15600,\"tier\":\"duty\"}"]');
INSERT INTO public.secret VALUES ('7b8a7c893e542612166e82857d236f7e89358738aad51c686c23d87aaf3e72ff', 8, 'viitaseutu', '0ba7c46ddec4abfaf956fe86cb5b26a2', '[["duty-20270104T1400Z","elina-rasanen","scheduled"],["duty-20270105T1400Z","essi-simola","scheduled"],["duty-20270106T0600Z","lotta-vaananen","scheduled"],["duty-20270107T1400Z","mari-peltola","scheduled"],["duty-20270108T1400Z","marika-moilanen","scheduled"],["duty-20270109T0600Z","merja-seppanen","scheduled"],["duty-20270110T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO public.secret VALUES ('b253155d79973f947ac390cf284dd3deec2cb13e269bdd5fbee430c1e3073c1f', 9, 'viitaseutu', '6891dc53a10f0c30ffacdb8f27ea71f2', '[["duty-20270111T1400Z","elina-rasanen","scheduled"],["duty-20270112T1400Z","essi-simola","scheduled"],["duty-20270113T1400Z","lotta-vaananen","scheduled"],["duty-20270114T1400Z","mari-peltola","scheduled"],["duty-20270115T1400Z","marika-moilanen","scheduled"],["duty-20270116T0600Z","merja-seppanen","scheduled"],["duty-20270117T0600Z","petra-tanskanen","scheduled"]]');
INSERT INTO public.secret VALUES ('3c85c42afba75dd19f29fd344c65b1b447fdb10f414ad9dc44ad88d976a2e0a5', 10, 'viitaseutu', 'fa1b9dbf8ed548ea53a8bd43ff3109b1', '[{"duty":"duty-20270111T1400Z","now":"","person":"elina-rasanen","was":"scheduled"}]');
INSERT INTO public.secret VALUES ('f955b26971e6784b61a8356f8a64b52d6dfb2b6279b4fcc7b3c39617af40da7d', 10, 'viitaseutu', '9334d1c5cf900f4effe66ec2814f4cd1', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('64df547ee2b2abc6a20a84f543656fb9c0eecf6b496ff9b6592f0ce814627a7d', 11, 'viitaseutu', '4f8042cb94303db2cae19644265fbf89', '[{"duty":"duty-20270112T1400Z","now":"","person":"essi-simola","was":"scheduled"}]');
INSERT INTO public.secret VALUES ('4146d3dfcc3f6b1c9881e0b500f05be079c268d158238da1ce6c899b303555e5', 11, 'viitaseutu', 'a5f092502ae37a41d7df266dd61faa07', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('1c0aa3d8c60bb003ad3cc847fe41ed974055486d042330c0a0516d3258c5f32a', 12, 'viitaseutu', '371dbe6c59fd72b314d6c57d87fd9fd8', '[{"duty":"duty-20270112T1400Z","now":"scheduled","person":"essi-simola","was":""}]');
INSERT INTO public.secret VALUES ('14caba720f9710617b76268269b2fd21814f7565af3e0dc7e0434126bfd2d407', 12, 'viitaseutu', '3980c989b56ce1d44d71426a0eb9955d', '{"consent":[],"overrides":{},"reason":""}');
INSERT INTO public.secret VALUES ('228cc4d312730d41c48e2daffee28b650db2f6965e8e7e0445e912149d26728d', 13, 'viitaseutu/reasons', 'fad23aa92b49fe65745c7d687fda72e9', '{"late":"sairasloma","rules":{}}');
INSERT INTO public.secret VALUES ('bdf1c740c60c6534233a42ea152249402bb29cbbfdccf675d6e98c4520bb7a85', 13, 'viitaseutu/told', 'eaa7003beda01aa61c0e7f72ada1a276', '["aino"]');
INSERT INTO public.secret VALUES ('095638c934883e00901fab8b5c6bb56be489d9c8e7d8aec4f07aabbfb7d5f0d8', 14, 'viitaseutu', '2659ab76dc8eb5b8eb545d48f0d5c8e1', '[{"duty":"duty-20270108T1400Z","now":"","person":"marika-moilanen","was":"scheduled"},{"duty":"duty-20270108T1400Z","now":"scheduled","person":"elina-rasanen","was":""}]');
INSERT INTO public.secret VALUES ('fc3cd5c4ddf1881dead0b81aae56704b4a8a4cf569f15083c50401385ad825a2', 14, 'viitaseutu', 'bce12ee6381b07df4117e4e56795a4f9', '{"consent":[],"overrides":{},"reason":"vaihto"}');
INSERT INTO public.secret VALUES ('8aec1c7566e82276972b859ff4e39da5265caf7e079503756ba1cab7dd57e4f5', 15, 'viitaseutu/took', '960fff0b37e431a3a901c3e775eeb405', '{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}');
INSERT INTO public.store VALUES (1, '2026-11-22 06:45:27.701737+02', 15, '642c1f935e1c43919d05cc331be6bbb2415c51480fb2390e3c6da1a5c9b9c9de');
INSERT INTO public.took VALUES (1, 'viitaseutu', 'duty-20270104T1400Z', '{"callouts":[],"duty":"duty-20270104T1400Z","end":"2027-01-05T06:00:00Z","grounds":{"consent":[],"overrides":{},"reason":"yön vaihto"},"instead":"elina-rasanen","person":"tuomas-kokkonen","start":"2027-01-04T22:00:00Z"}', 'Ritva', '2027-01-06 12:00:00+02');
INSERT INTO public.wish VALUES (1, 'viitaseutu', 'anneli-heikkila', 'avoid', 'weak', 0, '2028-12-24', '2028-12-26', '[]', '');
INSERT INTO public.wish VALUES (2, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2026-12-24', '2026-12-26', '[]', '');
INSERT INTO public.wish VALUES (3, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-07-30', '2027-08-01', '[]', '');
INSERT INTO public.wish VALUES (4, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2027-12-24', '2027-12-26', '[]', '');
INSERT INTO public.wish VALUES (5, 'viitaseutu', 'elina-rasanen', 'avoid', 'weak', 0, '2028-08-11', '2028-08-13', '[]', '');
SELECT pg_catalog.setval('public.absence_id_seq', 5, true);
SELECT pg_catalog.setval('public.balance_id_seq', 112, true);
SELECT pg_catalog.setval('public.history_id_seq', 5, true);
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
ALTER TABLE ONLY public.history
    ADD CONSTRAINT pk_history PRIMARY KEY (id);
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
ALTER TABLE ONLY public.operation
    ADD CONSTRAINT uq_operation_client_number UNIQUE (client, number);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT uq_publication_roster_revision UNIQUE (roster, revision);
CREATE INDEX ix_absence_ring_person ON public.absence USING btree (ring, person);
CREATE INDEX ix_balance_ring_as_of ON public.balance USING btree (ring, as_of);
CREATE INDEX ix_history_ring_person ON public.history USING btree (ring, person);
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
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_ring_person FOREIGN KEY (ring, person) REFERENCES public.person(ring, id);
ALTER TABLE ONLY public.history
    ADD CONSTRAINT fk_history_ring_ring FOREIGN KEY (ring) REFERENCES public.ring(id);
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
